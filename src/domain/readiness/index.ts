/**
 * ReadinessAssessment: whether a process can operate with a party (row A2). eTOM 1.6.6.3 requires "capability (for example,
 * information, materials, systems and resources)": these four are the dimensions, and each assessment is a dated document.
 */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { ReadinessCommand, ReadinessTypes } from './messages.js';
import type { ReadinessAssessment } from './model.js';
import { rules } from './rules.js';

/** An assessment is valid until it expires, is withdrawn as mistaken, or is superseded by the next of the same party and process. */
export const readiness: Aggregate<ReadinessTypes> = {
  name: 'ReadinessAssessment',
  lifecycle: {
    AssessPartyReadiness: { may: 'readiness:assess', from: [null], to: { ReadinessAssessed: 'CURRENT' } },
    WithdrawReadinessAssessment: { may: 'readiness:assess', from: ['CURRENT', 'EXPIRED'], to: { AssessmentWithdrawn: 'WITHDRAWN' } },
    SupersedeAssessment: { may: 'time', from: ['CURRENT', 'EXPIRED'], to: { AssessmentSuperseded: 'SUPERSEDED' } },
    ExpireAssessment: { may: 'time', from: ['CURRENT'], to: { AssessmentExpired: 'EXPIRED' } },
  },
  rules,
  changes,
  derive: ({ status, validTo }) => ({ nextDueAt: status === 'CURRENT' ? validTo : null }),
  parties: ({ partyId }) => [partyId],
};

/** What a timer has to do with an assessment at `now`. */
export const dueOnReadiness = ({ status, validTo }: ReadinessAssessment, now: Date): ReadinessCommand | null =>
  status === 'CURRENT' && validTo <= now ? { type: 'ExpireAssessment' } : null;
