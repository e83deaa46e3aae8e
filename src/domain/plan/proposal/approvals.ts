/** What of a plan a second person decides, and what keeps a plan from going on until then. */
import { type Refusal, refuse } from '../../kernel/refusal.js';
import { departures } from './inheritance.js';
import type { ImprovementPlan } from '../model.js';
import type { ChangedStep, PlanChangeDraft, PlanChangeKind, ProposedPlanChange } from './proposedChange.js';

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

const isUnapproved = ({ proposedChanges }: Undecided, kind: PlanChangeKind): boolean =>
  proposedChanges.some((change) => change.kind === kind && change.decision?.approved !== true);

/** Why a plan may not go on: a confirmation or an approval it lacks. Null when it has all. */
export const unapprovedRefusal = (plan: ImprovementPlan): Refusal | null => {
  if (plan.awaitsConfirmation)
    return refuse('UNCONFIRMED', 'A planner recorded it as the party’s plan: a client of the party calls confirmPartyPlan first');
  if (isUnapproved(plan, 'DEVELOP_DESPITE_TEMPLATE'))
    return refuse(
      'OVERRIDE_UNAPPROVED',
      'It was developed although a template fits, or would for another analysis: a second person approves that by decideImprovementPlanChange, or cancel it',
    );
  const [step] = departuresWithout(plan, ({ decision }) => decision?.approved === true);
  return step === undefined
    ? null
    : refuse(
        'DEVIATION_UNAPPROVED',
        `It departs from its template in the mandatory step ${step.name}: a second person approves that by decideImprovementPlanChange, or amend it`,
      );
};
