/** A service level clock with its reading at the instant of the request. */
import { type Clock } from '../../domain/time/clock.js';
import { type ClockReading, readClock } from '../../domain/time/clockReading.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { GraphQLContext } from '../context.js';

/** The fields of an issue that its clocks run by. */
export const CLOCK_FIELDS = [
  'clocks',
  'terms',
  'stops',
  'severityChanges',
  'findings',
  'statusChanges',
  'assignments',
  'recordedRestorations',
  'imported',
] as const;
/** An issue as far as its clocks need it. */
export type ClockedIssue = Pick<PerformanceIssue, (typeof CLOCK_FIELDS)[number]>;

export interface ClockView {
  readonly clock: Clock;
  readonly issue: ClockedIssue;
  readonly reading: ClockReading;
  readonly now: Date;
}

/** The clocks of an issue, of the wanted kinds, read at `now`. A party sees its own: what another was promised is not its affair. */
export const clockViews = (
  issue: ClockedIssue,
  kinds: readonly Clock['kind'][] | null | undefined,
  { now, principal }: Pick<GraphQLContext, 'now' | 'principal'>,
): readonly ClockView[] =>
  issue.clocks
    .filter(({ kind, partyId }) => (kinds == null || kinds.includes(kind)) && (principal.partyId ?? partyId) === partyId)
    .map((clock) => ({ clock, issue, now, reading: readClock(clock, issue, now) }));

/** A clock of an issue that its party has passed on. */
export interface FormerClockView {
  readonly issueId: string;
  readonly issueName: string;
  readonly clock: ClockView;
}

/** What a former party's dispute led to. */
export interface DisputedFormerClock {
  readonly formerServiceLevelClock: FormerClockView;
  /** The event of the dispute. */
  readonly eventId: string;
}
