/** What a recommendation did: the same measure over as long a time before and after (row A9). */
import { MEASURES, type Measure, type MeasuredValue, type Period } from '../measures/measures.js';
import type { ImprovementPlan } from '../plan/model.js';
import { type Refusal, invalidInput, refuse } from '../kernel/refusal.js';

/** A measure over a period. */
export interface MeasuredSample extends Omit<MeasuredValue, 'measure'> {
  readonly period: Period;
}

/** With fewer observations a mean or a share describes single cases. The number is our own. */
export const MIN_OBSERVATIONS = 3;

/** Counts and gauges are complete however small they are; a distribution and a share want a sample. */
const isSampled = (measure: Measure): boolean => MEASURES[measure].kind === 'TIME' || MEASURES[measure].kind === 'SHARE';

/** Why a sample cannot speak for a measure; null when it can. @param when in words, for example `before` */
export const sampleSizeRefusal = (measure: Measure, { n, value }: Pick<MeasuredSample, 'n' | 'value'>, when: string): Refusal | null =>
  isSampled(measure) && (n < MIN_OBSERVATIONS || value === null)
    ? refuse(
        'TOO_FEW_OBSERVATIONS',
        `The ${MEASURES[measure].label} ${when} has n = ${String(n)}: at least ${String(MIN_OBSERVATIONS)} observations are needed`,
      )
    : null;

/** When a plan was completed; null when it was not. */
export const completedAt = ({ status, statusChanges }: Pick<ImprovementPlan, 'status' | 'statusChanges'>): Date | null =>
  status === 'COMPLETED' ? (statusChanges.findLast((change) => change.status === 'COMPLETED')?.at ?? null) : null;

const periodMs = ({ from, to }: Period): number => to.getTime() - from.getTime();

/**
 * The period over which an effect is measured: from the completion of the plan on, as long as the baseline. Who would choose it could
 * choose the result.
 * @param until a later end, for samples that need more time; a count is compared over equal times only
 * @returns the period, or why there is none yet: PLAN_NOT_COMPLETED, TOO_EARLY, InvalidInput
 */
export const effectPeriod = (
  { measure, baseline }: { readonly measure: Measure; readonly baseline: MeasuredSample },
  plan: Pick<ImprovementPlan, 'status' | 'statusChanges'> | null,
  until: Date | undefined,
  now: Date,
): Period | Refusal => {
  const from = plan === null ? null : completedAt(plan);
  if (from === null)
    return refuse(
      'PLAN_NOT_COMPLETED',
      `The plan is ${plan?.status ?? 'not there'}: its effect can be measured only after it is completed`,
    );
  const earliest = new Date(from.getTime() + periodMs(baseline.period));
  const to = until ?? earliest;
  if (to < earliest) return invalidInput([{ path: ['until'], message: `must not be before ${earliest.toISOString()}` }]);
  if (to > earliest && !isSampled(measure))
    return invalidInput([{ path: ['until'], message: 'must be absent: counts are compared over equal periods' }]);
  if (to > now)
    return refuse(
      'TOO_EARLY',
      `The effect is measured from ${from.toISOString()} to ${to.toISOString()}: wait until that period has ended`,
    );
  return { from, to };
};

/** How much a measure changed, in its unit; null when one side has no value. */
export const changeOf = (before: Pick<MeasuredSample, 'value'>, after: Pick<MeasuredSample, 'value'>): number | null =>
  before.value === null || after.value === null ? null : after.value - before.value;

/**
 * Whether the measure became better, in the direction that the table of measures calls better. It is a comparison, not a test of
 * significance.
 */
export const isBetter = (measure: Measure, before: Pick<MeasuredSample, 'value'>, after: Pick<MeasuredSample, 'value'>): boolean => {
  const change = changeOf(before, after);
  if (change === null) return false;
  switch (MEASURES[measure].better) {
    case 'LOWER':
      return change < 0;
    case 'HIGHER':
      return change > 0;
    case null:
      return false;
  }
};
