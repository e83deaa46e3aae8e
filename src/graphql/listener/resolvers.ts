/** Resolvers of listeners and the deliveries to them: one line a field, as in `resolvers.ts`. */
import { allowed } from '../../domain/kernel/decider.js';
import { delivery as deliveryAggregate } from '../../domain/delivery/index.js';
import type { NoticeDelivery } from '../../domain/delivery/model.js';
import { listener as listenerAggregate } from '../../domain/listener/index.js';
import type { Listener } from '../../domain/listener/model.js';
import { deliveries } from '../../store/delivery/collection.js';
import { listeners } from '../../store/listener/collection.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { deliveryMutation, listenerMutation } from '../commands.js';
import { connectionFields, listenerConnection } from '../connections.js';
import { historyOf } from '../history.js';
import { memberOf, mutationOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import { listenerDeliveries } from '../childConnections.js';
import type { Resolvers } from '../generated/types.js';

export const listenerResolvers = {
  Query: {
    listener: (_, { id }, { loaders }, info) => loaders.load(listeners, id, projectionFor('Listener', info)),
    listeners: (_, args, context, info) => listenerConnection(context, args, info),
    noticeDelivery: (_, { id }, { loaders }, info) => loaders.load(deliveries, id, projectionFor('NoticeDelivery', info)),
  },

  Mutation: {
    registerListener: listenerMutation('RegisterListener'),
    pauseListener: listenerMutation('PauseListener'),
    resumeListener: listenerMutation('ResumeListener'),
    replaceListenerSecret: listenerMutation('ReplaceListenerSecret'),
    removeListener: listenerMutation('RemoveListener'),
    replayDelivery: deliveryMutation('ReplayDelivery'),
    acknowledgeNotice: deliveryMutation('AcknowledgeNotice'),
  },

  Listener: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => (partyId === null ? null : loaders.load(parties, partyId, projectionFor('Party', info))),
    allowedActions: ({ status }, _, { principal }) => allowed(listenerAggregate, status, principal).map(mutationOf),
    deliveries: ({ _id }, args, context, info) => listenerDeliveries(_id, args, context, info),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  ListenerConnection: connectionFields<Listener>(),

  NoticeDelivery: {
    id: ({ _id }) => _id,
    listener: ({ listenerId }, _, { loaders }, info) => loaders.load(listeners, listenerId, projectionFor('Listener', info)),
    kind: ({ noticeKind }) => noticeKind,
    improvementPlanId: ({ planId }) => planId,
    improvementPlan: ({ planId }, _, { loaders }, info) => loaders.load(plans, planId, projectionFor('ImprovementPlan', info)),
    lastError: ({ attempts }) => attempts.at(-1)?.error,
    acknowledgedAt: ({ acknowledgement }) => acknowledgement?.at,
    acknowledgedBy: ({ acknowledgement }) => acknowledgement?.by,
    acknowledgementNote: ({ acknowledgement }) => acknowledgement?.note,
    allowedActions: ({ status }, _, { principal }) => allowed(deliveryAggregate, status, principal).map(mutationOf),
  },
  NoticeDeliveryConnection: connectionFields<NoticeDelivery>(),
  DeliveryAttempt: { took: ({ tookMs }) => tookMs },

  ListenerOutcome: { __resolveType: memberOf('Listener') },
  NoticeDeliveryOutcome: { __resolveType: memberOf('NoticeDelivery') },
} satisfies Resolvers;
