/** What events change of a plan's proposed changes, and of its confirmation by the party. */
import type { MessageOf, RecordedEvent } from '../../kernel/decider.js';
import { withDecision } from '../../kernel/proposedChange.js';
import type { PlanEvent } from '../messages.js';
import type { ImprovementPlan } from '../model.js';
import type { PlanChangeDraft } from './proposedChange.js';

/** A change that a second person has to decide, kept with the plan. */
export const withProposal = (
  { aggregateId, version, actor, at }: RecordedEvent,
  { proposedChanges }: Pick<ImprovementPlan, 'proposedChanges'>,
  change: PlanChangeDraft | null | undefined,
): Pick<ImprovementPlan, 'proposedChanges'> => ({
  proposedChanges:
    change == null
      ? proposedChanges
      : [...proposedChanges, { id: `${aggregateId}:${String(version)}`, ...change, by: actor.id, at, decision: null }],
});

/** A proposed change with its decision. */
export const decidedChange = (
  event: RecordedEvent<MessageOf<PlanEvent, 'PlanChangeApproved' | 'PlanChangeDeclined'>>,
  { proposedChanges }: ImprovementPlan,
  approved: boolean,
): Pick<ImprovementPlan, 'proposedChanges'> => ({ proposedChanges: withDecision(proposedChanges, event, approved) });

/** A party's plan whose steps, risk or fallback somebody else changed is the party's again once it confirms that. */
export const reconfirmation = (
  { actor, data }: RecordedEvent<MessageOf<PlanEvent, 'PlanAmended' | 'PlanRevised'>>,
  { origin, maintenance }: ImprovementPlan,
): Partial<Pick<ImprovementPlan, 'awaitsConfirmation' | 'confirmation'>> =>
  origin === 'PARTY_SPECIFIED' &&
  maintenance === null &&
  actor.kind !== 'PARTY' &&
  ['tasks', 'actions', 'risk', 'fallback'].some((part) => part in data.draft)
    ? { awaitsConfirmation: true, confirmation: null }
    : {};
