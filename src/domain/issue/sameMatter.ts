/**
 * An issue that is raised again about the matter of a cancelled or rejected one goes on with its clocks (own), and so does a party that gets an issue
 * back. The matter is the same where the party is and an affected entity or the resource is shared, within 30 days of the cancellation. That
 * it is another matter is said by somebody who neither raised nor cancelled the earlier issue.
 */
import { entityKey } from '../kernel/entityRef.js';
import { refuse, type Refusal } from '../kernel/refusal.js';
import { type Clock, type ContinuedClock, pausedIntervals } from '../time/clock.js';
import { readClock } from '../time/clockReading.js';
import { clip, type Interval, subtract, totalMs, union } from '../time/interval.js';
import { type ClockIdentity, isSameClock } from '../time/targets.js';
import type { PerformanceIssue, StatusChange } from './model.js';

/** Within how long after a cancellation an issue is about the same matter. */
export const SAME_MATTER_MS = 30 * 24 * 3_600_000;

/** What decides whether two issues are about the same matter. */
export type Matter = Pick<PerformanceIssue, 'partyId' | 'resource' | 'affectedEntities'>;

/** A cancelled or rejected issue, as far as another one goes on with it. */
export type CancelledIssue = Matter &
  Pick<
    PerformanceIssue,
    | '_id'
    | 'raisedBy'
    | 'clocks'
    | 'stops'
    | 'terms'
    | 'severityChanges'
    | 'findings'
    | 'statusChanges'
    | 'assignments'
    | 'recordedRestorations'
  >;

/** A clock that an issue goes on with: what replaces its own start. */
export interface Continuation extends ContinuedClock, ClockIdentity {
  readonly start: Date;
}

const keysOf = ({ resource, affectedEntities }: Matter): readonly string[] => [resource, ...affectedEntities].map(entityKey);

const sharesEntity = (one: Matter, other: Matter): boolean => {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
};

/** Whether two issues are about the same matter. */
export const isSameMatter = (one: Matter, other: Matter): boolean => one.partyId === other.partyId && sharesEntity(one, other);

/** What ends an issue so that another one goes on with it. */
const CALLED_OFF: readonly string[] = ['CANCELLED', 'REJECTED'];

/** How an issue was called off: cancelled, or rejected and not contested; undefined while it was not. */
const calledOff = ({ statusChanges }: Pick<CancelledIssue, 'statusChanges'>): StatusChange | undefined => {
  const last = statusChanges.at(-1);
  return last !== undefined && CALLED_OFF.includes(last.status) ? last : undefined;
};

/** How long the clocks ran that an issue goes on with. */
const elapsedMs = (issue: CancelledIssue, partyId: string, now: Date): number =>
  Math.max(
    0,
    ...continuations(issue, partyId, now).map(({ start, pauses }) =>
      totalMs(
        subtract(
          [[start.getTime(), now.getTime()]],
          pauses.map(({ from, to }): Interval => [from.getTime(), to.getTime()]),
        ),
      ),
    ),
  );

/**
 * The issue that a matter goes on with at an instant, of those that were called off with the party or after it had them: where there are
 * several the one whose clocks ran longest, the last of equal ones; undefined for none.
 */
export const continuedIssue = (matter: Matter, cancelled: readonly CancelledIssue[], now: Date): CancelledIssue | undefined =>
  cancelled
    .flatMap((issue) => {
      const at = calledOff(issue)?.at;
      const isRecent = at !== undefined && at <= now && now.getTime() - at.getTime() <= SAME_MATTER_MS;
      const isOfParty = issue.assignments.some(({ partyId }) => partyId === matter.partyId);
      return isRecent && isOfParty && sharesEntity(issue, matter) ? [{ issue, at, ranMs: elapsedMs(issue, matter.partyId, now) }] : [];
    })
    .toSorted((one, other) => one.ranMs - other.ranMs || one.at.getTime() - other.at.getTime())
    .at(-1)?.issue;

/** Why somebody may not say that it is another matter; null when it may be said. */
export const otherMatterRefusal = (issue: CancelledIssue, actorId: string): Refusal | null =>
  issue.raisedBy === actorId || calledOff(issue)?.by === actorId
    ? refuse('FOUR_EYES', `You raised or cancelled ${issue._id}: somebody else says that this is another matter`)
    : null;

type Clocked = Pick<
  CancelledIssue,
  '_id' | 'clocks' | 'stops' | 'terms' | 'severityChanges' | 'findings' | 'statusChanges' | 'assignments' | 'recordedRestorations'
>;

/** A clock that ended unmet, with when it did not run until now. */
const continuation = (clock: Clock, end: Date, issue: Clocked, now: Date): Continuation => {
  const pauses = union([...clip(pausedIntervals(clock, issue), clock.start.getTime(), end.getTime()), [end.getTime(), now.getTime()]]);
  return {
    issueId: issue._id,
    kind: clock.kind,
    ...(clock.milestone !== undefined && { milestone: clock.milestone }),
    obligor: clock.obligor,
    start: clock.start,
    pauses: pauses.map(([from, to]) => ({ from: new Date(from), to: new Date(to) })),
    breached: readClock(clock, issue, end).breached,
  };
};

/** The clocks of a party that an issue left unmet when it was called off, or passed on before that; UPDATE starts anew. */
export const continuations = (issue: CancelledIssue, partyId: string, now: Date): readonly Continuation[] => {
  if (issue.partyId !== partyId) return ownContinuations(issue, partyId, now).filter(({ kind }) => kind !== 'UPDATE');
  // What is rejected and not decided runs on.
  const end = calledOff(issue)?.at ?? now;
  return issue.clocks
    .filter(({ kind, fulfilled, partyId: owner }) => owner === issue.partyId && kind !== 'UPDATE' && !fulfilled)
    .filter((clock) => clock.end === null || clock.end >= end)
    .map((clock) => continuation(clock, clock.end ?? now, issue, now));
};

/** The clocks that a party left unmet when it passed an issue on, and goes on with when the issue comes back to it. */
export const ownContinuations = (issue: Clocked, partyId: string, now: Date): readonly Continuation[] =>
  issue.clocks
    .filter((clock) => clock.obligor === 'PARTY' && clock.partyId === partyId)
    .filter((clock, index, own) => !own.slice(index + 1).some((later) => isSameClock(later, clock)))
    .flatMap((last) => (last.end === null || last.fulfilled ? [] : [continuation(last, last.end, issue, now)]));

/** Started clocks, each going on with the one it continues. */
export const continuing = (clocks: readonly Clock[], continued: readonly Continuation[] = []): readonly Clock[] =>
  clocks.map((clock) => {
    const before = continued.find((one) => isSameClock(one, clock));
    if (before === undefined) return clock;
    const { issueId, start, pauses, breached } = before;
    return { ...clock, start, continues: { issueId, pauses, breached } };
  });

/** Why somebody may not cancel an issue: what they raised later about the same matter would get fresh clocks. Null when they may. */
export const raisedAgainRefusal = (later: readonly Pick<PerformanceIssue, '_id' | 'raisedBy'>[], actorId: string): Refusal | null => {
  const own = later.find(({ raisedBy }) => raisedBy === actorId);
  return own === undefined
    ? null
    : refuse('RAISED_AGAIN', `You raised ${own._id} about the same matter later: cancel that one, or let somebody else cancel this one`);
};
