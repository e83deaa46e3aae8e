/** What of a plan a second person decides, and what keeps a plan from going on until then. */
import { type Refusal, refuse } from '../../kernel/refusal.js';
import { contentOf } from '../../issue/analysis.js';
import type { PerformanceIssue } from '../../issue/model.js';
import { consentedParts, hashOf } from '../authorization/consent.js';
import { newWork } from '../draft.js';
import type { PlanDraft } from '../messages.js';
import { departures } from './inheritance.js';
import type { ImprovementPlan } from '../model.js';
import type { ChangedStep, PlanChangeDraft, ProposedPlanChange } from './proposedChange.js';

type Undecided = Pick<ImprovementPlan, 'inherited' | 'proposedChanges' | 'tasks' | 'actions'>;

const isSame = (one: ChangedStep, other: ChangedStep): boolean =>
  one.stepId === other.stepId && one.change === other.change && one.content === other.content;

const departuresWithout = (plan: Undecided, settled: (change: ProposedPlanChange) => boolean): readonly ChangedStep[] => {
  const known = plan.proposedChanges.filter(settled).flatMap(({ steps }) => steps);
  return departures(plan).filter((departure) => !known.some((one) => isSame(one, departure)));
};

/** The change to be decided on a plan that departs from its template in a way that was not put to a decision yet; null for none. */
export const departureChange = (plan: Undecided, reason: string): PlanChangeDraft | null => {
  const steps = departuresWithout(plan, ({ decision }) => decision?.approved !== false);
  return steps.length === 0 ? null : { kind: 'DEVIATE_FROM_TEMPLATE', steps, reason };
};

type Overriding = Pick<ImprovementPlan, 'tasks' | 'actions' | 'fallback'>;
type Judged = Pick<PerformanceIssue, 'analysis' | 'severity'> | null;

/** What an override is for: these steps, where a template fits an issue of this analysis and severity. */
const overrideBasis = ({ tasks, actions, fallback }: Overriding, issue: Judged): string => {
  const { STEPS, ACTIONS, FALLBACK } = consentedParts({ tasks, actions, fallback, impact: null, waivers: [], window: null });
  return hashOf([STEPS, ACTIONS, FALLBACK, issue?.severity, issue?.analysis && contentOf(issue.analysis)]);
};

/** The change to be decided where a plan is developed although a template fits. */
export const overrideChange = (plan: PlanDraft, issue: Judged, reason: string): PlanChangeDraft => ({
  kind: 'DEVELOP_DESPITE_TEMPLATE',
  steps: [],
  reason,
  restsOn: overrideBasis({ ...newWork(plan), fallback: plan.fallback }, issue),
});

/** The last override: each amendment that it does not cover proposes another. */
const lastOverride = ({ proposedChanges }: Undecided): ProposedPlanChange | undefined =>
  proposedChanges.findLast(({ kind }) => kind === 'DEVELOP_DESPITE_TEMPLATE');

/** Whether a change is an override of other steps, or of another analysis, than the plan has by now. */
export const isOtherOverride = (plan: ImprovementPlan, change: ProposedPlanChange, issue: Judged): boolean =>
  change.kind === 'DEVELOP_DESPITE_TEMPLATE' && change.restsOn !== overrideBasis(plan, issue);

/** The override to be decided anew for an amended plan; null where the last covers it, or it needs none. */
export const renewedOverride = (after: ImprovementPlan, issue: Judged, reason: string): PlanChangeDraft | null => {
  const last = lastOverride(after);
  if (last === undefined || (last.decision?.approved !== false && !isOtherOverride(after, last, issue))) return null;
  return { kind: 'DEVELOP_DESPITE_TEMPLATE', steps: [], reason, restsOn: overrideBasis(after, issue) };
};

const isUnapproved = (plan: ImprovementPlan, issue: Judged): boolean => {
  const last = lastOverride(plan);
  return last !== undefined && (last.decision?.approved !== true || isOtherOverride(plan, last, issue));
};

/** Why a plan may not go on: a confirmation or an approval it lacks. Null when it has all. */
export const unapprovedRefusal = (plan: ImprovementPlan, issue: Judged): Refusal | null => {
  if (plan.awaitsConfirmation)
    return refuse('UNCONFIRMED', 'A planner recorded it as the party’s plan: a client of the party calls confirmPartyPlan first');
  if (isUnapproved(plan, issue))
    return refuse(
      'OVERRIDE_UNAPPROVED',
      'It was developed although a template fits, or would for another analysis: a second person approves these steps for this analysis by decideImprovementPlanChange; amend it to propose that anew, or cancel it',
    );
  const [step] = departuresWithout(plan, ({ decision }) => decision?.approved === true);
  return step === undefined
    ? null
    : refuse(
        'DEVIATION_UNAPPROVED',
        `It departs from its template in the mandatory step ${step.name}: a second person approves that by decideImprovementPlanChange, or amend it`,
      );
};
