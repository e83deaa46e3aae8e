/** The planned work of a party as its plans and its carriers' notices have it on record: nothing is taken from what somebody says later. */
import { entityKey } from '../kernel/entityRef.js';
import { arrangementsAt, coverageOf } from '../party/arrangements.js';
import type { Party } from '../party/model.js';
import type { ImpactedEntity, ImprovementPlan, Window } from '../plan/model.js';
import type { PlannedWork } from './plannedWork.js';

/** The part of a plan that its planned work is a function of. */
export type WorkSource = Pick<
  ImprovementPlan,
  '_id' | 'impact' | 'consent' | 'notices' | 'statusChanges' | 'actualStart' | 'actualEnd' | 'takenOver'
>;

const isSame = (one: Window, other: Window | null): boolean =>
  other !== null && one.start.getTime() === other.start.getTime() && one.end.getTime() === other.end.getTime();

/**
 * Since when a window was announced that work began with: the first of the proposals and reschedules with that window and no other after
 * it, else the scheduling inside the window that was proposed.
 */
const noticedAt = ({ notices, statusChanges }: WorkSource, window: Window, begun: Date): Date => {
  const announced = notices.filter(({ kind, at }) => (kind === 'PROPOSAL' || kind === 'RESCHEDULE') && at <= begun);
  const other = announced.findLastIndex((one) => !isSame(window, one.window));
  const scheduled = statusChanges.findLast(({ status, at }) => status === 'SCHEDULED' && at <= begun);
  return announced[other + 1]?.at ?? scheduled?.at ?? begun;
};

const workOn = ({ entity, level }: ImpactedEntity, plan: WorkSource, begun: Date, window: Window): PlannedWork => {
  const { actualEnd, takenOver, consent } = plan;
  const ends = [actualEnd, takenOver?.at ?? null].map((end) => end?.getTime() ?? Infinity);
  const subject = entityKey(entity);
  const answer = consent?.authorizations.find((one) => entityKey(one.entity) === subject);
  return {
    planId: plan._id,
    subject,
    window: { from: window.start, to: window.end },
    noticedAt: noticedAt(plan, window, begun),
    isConsented: answer?.decision === 'GRANTED' && answer.at !== null && answer.at <= begun,
    isOutage: level === 'OUTAGE',
    done: [begun.getTime(), Math.min(...ends)],
  };
};

/**
 * The work of a party's plans that was to interrupt or degrade a resource under an arrangement. What was not reported as begun is none: it
 * excuses nothing. What an arrangement covers is what it covered when the work began.
 */
export const workOnRecord = (
  plans: readonly WorkSource[],
  party: Pick<Party, 'arrangements' | 'formerArrangements'>,
  arrangementId: string,
): readonly PlannedWork[] =>
  plans.flatMap((plan) => {
    const begun = plan.actualStart;
    const window = plan.notices.find(({ kind }) => kind === 'COMMENCEMENT')?.window ?? null;
    if (begun === null || window === null) return [];
    const held = { arrangements: arrangementsAt(party, begun) };
    return (plan.impact?.entities ?? [])
      .filter(({ level }) => level === 'OUTAGE' || level === 'DEGRADED')
      .filter(({ entity }) => coverageOf(held, entity, begun)?.arrangement.id === arrangementId)
      .map((entity) => workOn(entity, plan, begun, window));
  });
