/** Listener: where somebody wants to be told about improvement plans (the idea of TMF630's `/hub`; rows B4, B5). */
import type { Aggregate, Recorded, Root } from './decider.js';
import { listenerChanges } from './listenerChanges.js';
import type { ListenerTypes } from './listenerMessages.js';
import { listenerRules } from './listenerRules.js';
import { noticeIn } from './notice.js';
import type { NoticeKind } from './plan.js';

export const LISTENER_STATUSES = ['ACTIVE', 'PAUSED', 'REMOVED'] as const;
export type ListenerStatus = (typeof LISTENER_STATUSES)[number];

/** Which notices a listener gets: those that every list agrees to. An empty list agrees to all. */
export interface NoticeFilter {
  readonly kinds: readonly NoticeKind[];
  readonly partyIds: readonly string[];
  readonly planIds: readonly string[];
  /** Subjects and parties that a notice is addressed to. */
  readonly recipients: readonly string[];
}

export interface Listener extends Root {
  readonly status: ListenerStatus;
  /** The party whose listener it is, which gets the notices of its own plans only; null for the service provider's, which gets any. */
  readonly partyId: string | null;
  readonly url: string;
  readonly description: string | null;
  readonly filter: NoticeFilter;
  readonly registeredBy: string;
  readonly secretReplacedAt: Date | null;
}

/** While it is paused, deliveries wait for it; when it is removed, they are given up. */
export const listener: Aggregate<ListenerTypes> = {
  name: 'Listener',
  lifecycle: {
    RegisterListener: { may: 'notice:listen', from: [null], to: { ListenerRegistered: 'ACTIVE' } },
    PauseListener: { may: 'notice:listen', from: ['ACTIVE'], to: { ListenerPaused: 'PAUSED' } },
    ResumeListener: { may: 'notice:listen', from: ['PAUSED'], to: { ListenerResumed: 'ACTIVE' } },
    ReplaceListenerSecret: { may: 'notice:listen', from: ['ACTIVE', 'PAUSED'], to: { ListenerSecretReplaced: null } },
    RemoveListener: { may: 'notice:listen', from: ['ACTIVE', 'PAUSED'], to: { ListenerRemoved: 'REMOVED' } },
  },
  rules: listenerRules,
  changes: listenerChanges,
  derive: () => ({}),
  parties: ({ partyId }) => (partyId === null ? [] : [partyId]),
};

const agrees = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether a listener gets the notice of an event, if that has one. */
export const wantsNotice = ({ status, partyId, filter }: Listener, event: Recorded): boolean => {
  const notice = noticeIn(event);
  return (
    notice !== undefined &&
    status !== 'REMOVED' &&
    (partyId === null || event.partyIds.includes(partyId)) &&
    agrees(filter.kinds, [notice.kind]) &&
    agrees(filter.partyIds, event.partyIds) &&
    agrees(filter.planIds, [event.aggregateId]) &&
    agrees(filter.recipients, notice.recipients)
  );
};
