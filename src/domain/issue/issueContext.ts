/** What the rules of an issue read off their context. */
import type { Context, MessageOf } from '../kernel/decider.js';
import { gapWarnings, type IssueWarning } from '../readiness/gaps.js';
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { AgreedTerms, Severity } from '../time/serviceLevelTerms.js';
import type { IssueEvent } from './messages.js';
import type { IssueFacts } from './facts.js';

/** History that happened elsewhere is recorded, not judged: an import may bring a verdict without the measurements behind it. */
export const isImport = ({ actor }: Context<IssueFacts>): boolean => actor.permissions.has('import');

/** No clock of the party's starts against anything at such a severity: it is raised all the same, and the answer says so. */
export const targetWarnings = ({ targets, agreementReference }: AgreedTerms, severity: Severity): readonly IssueWarning[] =>
  targets.some((target) => target.obligor === 'PARTY' && target.severity === severity)
    ? []
    : [
        {
          code: 'NO_TARGET',
          message: `The agreement ${agreementReference} has no target for ${severity}: no clock of the party gets a deadline`,
          process: null,
          dimension: null,
        },
      ];

/** The readiness gaps go into the event, so that the issue shows what was known when it was raised, reassigned or started. */
export const warningsOf = (
  { facts }: Context<IssueFacts>,
  more: readonly IssueWarning[],
): Pick<MessageOf<IssueEvent, 'IssueStarted'>, 'warnings'> => {
  const warnings = [...gapWarnings(facts.readinessGaps ?? []), ...more];
  return warnings.length === 0 ? {} : { warnings };
};

/** What was measured holds against one person's word. @param otherwise what a value outside normal leads to */
export const verifiedRefusal = (isVerified: boolean, otherwise: string): Refusal | null =>
  isVerified ? refuse('VERIFIED', `Measurement has verified this: record what is measured now; a value outside normal ${otherwise}`) : null;

/** Work that was begun is not left without its issue, nor taken to another party by the way. */
export const planInProgress = ({ plans: { inProgress } }: IssueFacts): Refusal | null =>
  inProgress.length === 0
    ? null
    : refuse(
        'PLAN_IN_PROGRESS',
        `Work on a plan of this issue is in progress (${inProgress.join(', ')}): complete it or carry out its fallback first`,
      );

/** An issue is not opened again with a party that is engaged no longer. */
export const partyClosed = ({ party }: IssueFacts): Refusal | null =>
  party?.status === 'CLOSED' ? refuse('PARTY_NOT_VALIDATED', 'The party is closed: raise a new issue with another one') : null;

/** @param window what has closed */
export const windowOver = (window: string): Refusal =>
  refuse('REOPEN_WINDOW_OVER', `The ${window} has closed: raise a new issue and link the two`);

/** An original counts for its duplicates: called off, it would take all of them out of the figures. */
export const hasDuplicates = ({ duplicates = [] }: IssueFacts): Refusal | null =>
  duplicates.length === 0
    ? null
    : refuse('HAS_DUPLICATES', `It counts in place of its duplicates (${duplicates.join(', ')}): it is not called off`);
