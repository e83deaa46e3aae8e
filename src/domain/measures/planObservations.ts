/** What measures observe in plans. */
import type { Measure } from './measures.js';
import { type MeasuredPlan, type Observation, type OfPlans, oneAt } from './observation.js';

const ENDED_STATUSES: readonly string[] = ['COMPLETED', 'FAILED', 'CANCELLED'];
const CARRIED_OUT_STATUSES: readonly string[] = ['COMPLETED', 'FAILED'];

/** When a plan ended; undefined before. */
const planEnd = ({ status, statusChanges }: MeasuredPlan): Date | undefined =>
  ENDED_STATUSES.includes(status) ? statusChanges.at(-1)?.at : undefined;

/** Whether an emergency that owed an authorization fits, once that came or is past due. */
const ofOwed = (
  { partyId, owedAuthorization }: MeasuredPlan,
  now: number,
  fits: (settledAt: Date | null, dueAt: Date) => boolean,
): readonly Observation[] => {
  if (owedAuthorization === null) return [];
  const { settledAt, dueAt } = owedAuthorization;
  const inTime = settledAt !== null && settledAt <= dueAt;
  if (!inTime && dueAt.getTime() >= now) return [];
  const observed = { partyId, value: fits(settledAt, dueAt) ? 1 : 0 };
  // Past due from then on, in every period until it came.
  return [inTime ? { ...observed, at: settledAt.getTime() } : { ...observed, at: dueAt.getTime(), until: settledAt?.getTime() ?? null }];
};

type PlanObserver = (plan: MeasuredPlan, now: number) => readonly Observation[];

const PLAN_OBSERVERS: { readonly [M in OfPlans]: PlanObserver } = {
  FIRST_PLAN_SUCCESS: (plan) =>
    plan.attempt === 1 ? oneAt(planEnd(plan), plan.status === 'COMPLETED' ? 1 : 0).map((one) => ({ ...one, partyId: plan.partyId })) : [],
  TOUCH_TIME_RATIO: (plan) => {
    const { status, partyId, createdAt, actualEnd, touchMs } = plan;
    const end = planEnd(plan);
    if (end === undefined || !CARRIED_OUT_STATUSES.includes(status)) return [];
    const whole = (actualEnd ?? end).getTime() - createdAt.getTime();
    return whole > 0 ? [{ at: end.getTime(), partyId, value: touchMs, whole }] : [];
  },
  EMERGENCY_SHARE: ({ partyId, actualStart, emergency }) =>
    oneAt(actualStart ?? undefined, emergency === null ? 0 : 1).map((one) => ({ ...one, partyId })),
  EMERGENCIES_AUTHORIZED_LATE: (plan, now) => ofOwed(plan, now, (settledAt, dueAt) => settledAt !== null && settledAt > dueAt),
  EMERGENCIES_UNAUTHORIZED: (plan, now) => ofOwed(plan, now, (settledAt) => settledAt === null),
};

/**
 * The observations of a measure in a plan; empty while it has none, and for other measures.
 * @param now epoch milliseconds: what is undecided by now does not count
 */
export const observePlan = (measure: Measure, plan: MeasuredPlan, now: number): readonly Observation[] =>
  isPlanMeasure(measure) ? PLAN_OBSERVERS[measure](plan, now) : [];

/** Whether a measure is of plans. */
export const isPlanMeasure = (measure: Measure): measure is OfPlans => measure in PLAN_OBSERVERS;
