/** Outages: when a resource did not work, and the time of them that an agreement counts. */
import type { PerformanceIssue } from '../issue/model.js';
import { countedOccurrence, isNoOutage, normalAt } from '../issue/restorations/claims.js';
import { entityKey } from '../kernel/entityRef.js';
import { isValidStop } from '../time/stops.js';
import type { Calendar, StopReason } from '../time/serviceLevelTerms.js';
import { workingIntervals } from '../time/calendar.js';
import { clip, type Interval, subtract, totalMs, union } from '../time/interval.js';
import type { CountedWork } from './plannedWork.js';
import type { AvailabilityTerms, OutageExclusion } from './terms.js';

/** An outage of one resource, from one issue or from planned work. */
export interface Outage {
  /** Null for planned work. */
  readonly issueId: string | null;
  /** The outsourced resource, as `Type:id`. */
  readonly subject: string;
  /** Epoch milliseconds; Infinity while it lasts. */
  readonly interval: Interval;
  /** The code of the degradation; null while it is not analysed. */
  readonly impact: string | null;
  /** When the party had the issue under the arrangement: what is outside belongs to others. */
  readonly held: readonly Interval[];
  /** Why the whole of it does not count; null for nothing. */
  readonly excludedBy: OutageExclusion | null;
  /** Parts of it that do not count, by their reason. */
  readonly excused: readonly { readonly reason: OutageExclusion; readonly interval: Interval }[];
}

/** The part of an issue that its outages are a function of. */
export type OutageSource = Pick<
  PerformanceIssue,
  | '_id'
  | 'resource'
  | 'raisedAt'
  | 'confirmedOccurrence'
  | 'restorations'
  | 'stops'
  | 'findings'
  | 'cancellation'
  | 'confirmedRejection'
  | 'assignments'
  | 'terms'
>;

const EXCUSES: Readonly<Partial<Record<StopReason, OutageExclusion>>> = {
  PLANNED_MAINTENANCE: 'PLANNED_WORK',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  CUSTOMER_REQUEST: 'CUSTOMER',
  AWAITING_ACCESS: 'ACCESS',
};

/** An arrangement of a party. */
export interface ArrangementKey {
  readonly partyId: string;
  readonly arrangementId: string;
}

/** When a party had an issue under an arrangement: each assignment has terms of its own; the first reaches back to the occurrence. */
const stays = ({ assignments, terms }: OutageSource, { partyId, arrangementId }: ArrangementKey): readonly Interval[] =>
  assignments.flatMap((assignment, index): readonly Interval[] =>
    assignment.partyId === partyId && terms[index]?.arrangementId === arrangementId
      ? [[index === 0 ? -Infinity : assignment.at.getTime(), assignments[index + 1]?.at.getTime() ?? Infinity]]
      : [],
  );

/**
 * The outages of an issue: one for each restoration, from the occurrence or the reopening to when operation was normal again and verified, else
 * to the end of the issue, else for ever. An issue whose rejection is confirmed is none of the party's.
 */
export const outagesOf = (issue: OutageSource, arrangement: ArrangementKey): readonly Outage[] => {
  const held = stays(issue, arrangement);
  const excludedBy = isNoOutage(issue) ? 'NO_FAULT_FOUND' : null;
  const excused = issue.stops.filter(isValidStop).flatMap(({ reason, from, to }) => {
    const exclusion = EXCUSES[reason];
    return exclusion === undefined ? [] : [{ reason: exclusion, interval: [from.getTime(), to?.getTime() ?? Infinity] as const }];
  });
  return issue.restorations.map(({ from, reopened, restored, endedAt }) => {
    const start = reopened ? from : countedOccurrence(issue);
    return {
      issueId: issue._id,
      subject: entityKey(issue.resource),
      interval: [start.getTime(), normalAt(restored, endedAt)?.getTime() ?? Infinity],
      impact: issue.findings.at(-1)?.impact ?? null,
      held,
      excludedBy,
      excused,
    };
  });
};

/** What planned work makes of the outages of issues: it excuses those that began in it. A stop excuses nothing of it: what is on record does. */
const excusedByWork = (outage: Outage, counted: readonly CountedWork[]): Outage => {
  const [start] = outage.interval;
  const around = counted.filter(({ work: { subject, done } }) => subject === outage.subject && done[0] <= start && start < done[1]);
  const others = outage.excused.filter(({ reason }) => reason !== 'PLANNED_WORK');
  const byWork = around.flatMap(({ excused }) => excused.map((interval) => ({ reason: 'PLANNED_WORK' as const, interval })));
  return { ...outage, excused: [...others, ...byWork] };
};

/** The outages that planned work is by itself; where an issue about the resource counts at the same time, the time counts once. */
const outagesOfWork = ({ work, outage }: CountedWork, issues: readonly Outage[]): readonly Outage[] => {
  const { subject, isOutage } = work;
  if (!isOutage) return [];
  const raised = issues
    .filter((one) => one.subject === subject && one.excludedBy === null)
    .flatMap(({ interval, held }) => held.flatMap((stay) => clip([interval], ...stay)));
  return subtract(outage, union(raised)).map((interval) => ({
    issueId: null,
    subject,
    interval,
    impact: null,
    held: [interval],
    excludedBy: null,
    excused: [],
  }));
};

/** Outages with the planned work of the same party and arrangement. */
export const withPlannedWork = (outages: readonly Outage[], counted: readonly CountedWork[]): readonly Outage[] => [
  ...outages.map((outage) => excusedByWork(outage, counted)),
  ...counted.flatMap((one) => outagesOfWork(one, outages)),
];

/** Whether an outage counts at all. One that is not analysed counts, so that leaving the analysis out gains nothing. */
const counts = ({ impact, excludedBy }: Outage, { impacts, excluded }: AvailabilityTerms): boolean =>
  (excludedBy === null || !excluded.includes(excludedBy)) && (impacts === null || impact === null || impacts.includes(impact));

/** The parts of an outage that count until `now`; none when it is shorter than the least length. */
const countedParts = (outage: Outage, terms: AvailabilityTerms, now: number): readonly Interval[] => {
  const lasted: Interval = [outage.interval[0], Math.min(outage.interval[1], now)];
  if (lasted[1] - lasted[0] < terms.leastMs) return [];
  const excused = outage.excused.filter(({ reason }) => terms.excluded.includes(reason)).map(({ interval }) => interval);
  return subtract(
    outage.held.flatMap((stay) => clip([lasted], ...stay)),
    union(excused),
  );
};

/** The outages that count, each with its parts that do, within [from, to). */
export interface CountedOutage {
  readonly outage: Outage;
  readonly parts: readonly Interval[];
}

/** @param now what has not happened by then is not counted */
export const countedOutages = (
  outages: readonly Outage[],
  terms: AvailabilityTerms,
  [from, to]: Interval,
  now: number,
): readonly CountedOutage[] =>
  outages
    .filter((outage) => counts(outage, terms))
    .map((outage) => ({ outage, parts: clip(countedParts(outage, terms, now), from, to) }))
    .filter(({ parts }) => parts.length > 0);

/** The time of outages, overlaps once, in working time of a calendar where one is given. */
export const outageMs = (counted: readonly CountedOutage[], calendar?: Calendar): number => {
  const down = union(counted.flatMap(({ parts }) => parts));
  const inHours = calendar === undefined ? down : down.flatMap(([from, to]) => workingIntervals(calendar, from, to));
  return totalMs(inHours);
};
