/** Resolvers of the deliveries of notices: one line a field. */
import type { NoticeDelivery } from '../../domain/delivery/model.js';
import { deliveries } from '../../store/delivery/collection.js';
import { listeners } from '../../store/listener/collection.js';
import { plans } from '../../store/plan/collection.js';
import { CREATED_OR_UPDATED_ORDERS, type Listing, whereIn } from '../connections.js';
import { childrenBy } from '../engine/childConnections.js';
import type { NoticeDeliveryFilter, NoticeDeliveryOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<NoticeDelivery, NoticeDeliveryFilter, NoticeDeliveryOrder> = {
  collection: deliveries,
  filterOf: ({ status, kind, planId, acknowledged }) => ({
    ...whereIn('status', status),
    ...whereIn('noticeKind', kind),
    ...whereIn('planId', planId),
    ...(acknowledged == null ? {} : { acknowledgement: acknowledged ? { $ne: null } : null }),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const deliveryResolvers = {
  PerformanceListener: { deliveries: childrenBy(listing, 'listenerId') },

  NoticeDelivery: {
    listener: refersTo(listeners, 'listenerId'),
    kind: looking(['noticeKind'], ({ noticeKind }) => noticeKind),
    improvementPlanId: looking(['planId'], ({ planId }) => planId),
    improvementPlan: refersTo(plans, 'planId'),
    lastError: looking(['attempts'], ({ attempts }) => attempts.at(-1)?.error),
    acknowledgedAt: looking(['acknowledgement'], ({ acknowledgement }) => acknowledgement?.at),
    acknowledgedBy: looking(['acknowledgement'], ({ acknowledgement }) => acknowledgement?.by),
    acknowledgementNote: looking(['acknowledgement'], ({ acknowledgement }) => acknowledgement?.note),
  },
  NoticeDeliveryAttempt: { took: ({ tookMs }) => tookMs },
} satisfies ModuleResolvers;
