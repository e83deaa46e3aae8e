/** PerformanceListener: a webhook for notices about improvement plans (the idea of TMF630's `/hub`; rows B4, B5). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { ListenerTypes } from './messages.js';
import { rules } from './rules.js';

/** While it is paused, deliveries wait for it; when it is removed, they are given up. */
export const listener: Aggregate<ListenerTypes> = {
  name: 'PerformanceListener',
  lifecycle: {
    RegisterPerformanceListener: { may: 'notice:listen', from: [null], to: { ListenerRegistered: 'ACTIVE' } },
    PausePerformanceListener: { may: 'notice:listen', from: ['ACTIVE'], to: { ListenerPaused: 'PAUSED' } },
    ResumePerformanceListener: { may: 'notice:listen', from: ['PAUSED'], to: { ListenerResumed: 'ACTIVE' } },
    ReplacePerformanceListenerSecret: { may: 'notice:listen', from: ['ACTIVE', 'PAUSED'], to: { ListenerSecretReplaced: null } },
    RemovePerformanceListener: { may: 'notice:listen', from: ['ACTIVE', 'PAUSED'], to: { ListenerRemoved: 'REMOVED' } },
  },
  rules: rules,
  changes: changes,
  derive: () => ({}),
  parties: ({ partyId }) => (partyId === null ? [] : [partyId]),
};
