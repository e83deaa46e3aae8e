/** When a plan is worked on: its schedule, its begin, and a window that is extended during the work (row B5). */
import type { Aggregate } from '../kernel/decider.js';
import { entityKey } from '../kernel/entityRef.js';
import { invalidInput, refuse } from '../kernel/refusal.js';
import { conflictRefusal, effectiveWindow, newConflicts } from './conflicts.js';
import { missingConsent } from './authorization/consent.js';
import { extensionRefusal } from './authorization/extensionRules.js';
import { windowProblems } from './draft.js';
import { unassessedEntities } from './authorization/impact.js';
import { issueRefusal } from './issueTogether.js';
import { unplannedMandatoryRefusal } from './mandatoryActions.js';
import type { PlanTypes } from './messages.js';
import type { Window } from './model.js';
import { allRecipients, noticeFields } from './notices.js';
import { standstill } from './work.js';

const isWithin = (inner: Window, outer: Window | null): boolean => outer === null || (inner.start >= outer.start && inner.end <= outer.end);

export const windowRules: Pick<
  Aggregate<PlanTypes>['rules'],
  'ScheduleImprovementPlan' | 'CommenceImprovementPlan' | 'ExtendImprovementPlanWindow'
> = {
  ScheduleImprovementPlan: ({ window, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const problems = windowProblems(window);
    if (problems.length > 0) return invalidInput(problems);
    if (window.end <= now) return invalidInput([{ path: ['window', 'end'], message: 'must not be in the past' }]);
    const unplanned = unplannedMandatoryRefusal(plan, facts);
    if (unplanned !== null) return unplanned;
    if (!isWithin(window, plan.window))
      return refuse('OUTSIDE_AUTHORIZED_WINDOW', 'The window is outside the authorized one: amend the plan');
    if (facts.conflicts.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(facts.conflicts, context);
    const notice =
      plan.status === 'SCHEDULED' ? noticeFields('RESCHEDULE', allRecipients(plan, facts), 'The work was rescheduled', window) : {};
    return [
      { type: 'PlanScheduled', window, conflicts: facts.conflicts, conflictsAcceptedBecause: conflictsAcceptedBecause ?? null, ...notice },
    ];
  },

  CommenceImprovementPlan: ({ conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const otherwise = issueRefusal(plan, facts);
    if (otherwise !== null) return otherwise;
    const missing = missingConsent(plan, plan.consent, now);
    if (missing !== null) return refuse('NO_VALID_CONSENT', `The plan may not commence: ${missing}`);
    const unassessed = unassessedEntities(plan, facts);
    if (unassessed.length > 0)
      return refuse('NO_VALID_CONSENT', `The plan may not commence: amend it, ${unassessed.map(entityKey).join(', ')} has become impacted`);
    const unplanned = unplannedMandatoryRefusal(plan, facts);
    if (unplanned !== null) return unplanned;
    const window = effectiveWindow(plan);
    if (window === null || now < window.start || now >= window.end)
      return refuse('OUTSIDE_WINDOW', 'The plan’s window is not open: wait, reschedule, or an operator calls commenceEmergencyWork');
    const unaccepted = newConflicts(plan, facts.conflicts);
    if (unaccepted.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(unaccepted, context);
    return [
      {
        type: 'PlanCommenced',
        conflicts: facts.conflicts,
        conflictsAcceptedBecause: conflictsAcceptedBecause ?? null,
        ...noticeFields('COMMENCEMENT', allRecipients(plan, facts), 'The work commences', window),
      },
    ];
  },

  ExtendImprovementPlanWindow: ({ end, reason, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const window = effectiveWindow(plan);
    if (window === null) return refuse('NO_WINDOW', 'The work has no window to extend');
    const refused = extensionRefusal(plan) ?? (plan.status === 'IN_PROGRESS' ? standstill(plan, now) : null);
    if (refused !== null) return refused;
    if (end <= window.end || end <= now)
      return invalidInput([{ path: ['end'], message: 'must be after the end of the window, and in the future' }]);
    const unaccepted = newConflicts(plan, facts.conflicts);
    if (unaccepted.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(unaccepted, context);
    const extended = { start: window.start, end };
    const notice = noticeFields(
      'UPDATE',
      allRecipients(plan, facts),
      `The work takes longer, answer with decideImprovementPlanExtension: ${reason}`,
      extended,
    );
    return [{ type: 'WindowExtended', window: extended, reason, conflicts: facts.conflicts, ...notice }];
  },
};
