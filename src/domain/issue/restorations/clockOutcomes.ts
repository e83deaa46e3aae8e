/** How the clocks of an issue came out: what each contributes to figures, and once. */
import { type Clock, type ClockHistory, isSetAside, termsOfClock } from '../../time/clock.js';
import { type ClockReading, type ShareInstants, shareInstants } from '../../time/clockReading.js';
import type { PerformanceIssue } from '../model.js';
import type { ClockOutcome } from './restorationModel.js';

/** A clock with its reading at its end or at the issue's last change. */
export interface ClockWithReading {
  readonly clock: Clock;
  readonly reading: ClockReading;
}

type History = SilenceHistory & Pick<PerformanceIssue, 'updatedAt'>;

/** Intervals of silence that count on one clock; a report begins another. */
const MAX_SILENT_INTERVALS = 512;

/** Whether silence on a clock counts in every interval: an import brings no reports, so that nothing is known of its silence. */
const countsSilence = ({ kind, obligor }: Clock, { imported }: Pick<PerformanceIssue, 'imported'>): boolean =>
  kind === 'UPDATE' && obligor === 'PARTY' && !imported;

/**
 * The interval of silence whose end is announced next, after the first was: the second, the fourth and so on. Up to there each interval's
 * deadline is derived, so that figures are exact between the announcements.
 * @returns null where none is left
 */
export const nextSilentInterval = (clock: Clock, issue: Pick<PerformanceIssue, 'imported'>): number | null => {
  if (!countsSilence(clock, issue)) return null;
  const next = 2 * Math.max(1, ...clock.announced);
  return next > MAX_SILENT_INTERVALS ? null : next;
};

type SilenceHistory = ClockHistory & Pick<PerformanceIssue, 'imported'>;

/** The last instant at which a target is not exceeded, of which its deadline is the first; null when it never is. */
const lastWithin = ({ exceededAt }: ShareInstants, deadline: Date): Date | null => {
  const exceeded = exceededAt(deadline);
  return exceeded && new Date(exceeded.getTime() - 1);
};

/** The deadlines that a silent party missed by an instant, one for each interval, and those up to the next announcement. */
export const silentDeadlines = (clock: Clock, issue: SilenceHistory, now: Date): readonly Date[] => {
  const last = countsSilence(clock, issue) ? MAX_SILENT_INTERVALS : 1;
  const announced = clock.breachAnnounced ? (nextSilentInterval(clock, issue) ?? last) : 1;
  const until = clock.end ?? now;
  const instants = shareInstants(clock, issue, until);
  const deadlines: Date[] = [];
  for (let interval = 1; interval <= last; interval += 1) {
    const reachedAt = instants.reachedAt(interval);
    const at = reachedAt && lastWithin(instants, reachedAt);
    if (at === null || (at >= until && (clock.end !== null || interval > announced))) break;
    deadlines.push(at);
  }
  return deadlines;
};

/** An update that was owed: each interval of silence is one missed. */
const updateOutcomes = ({ clock, reading: { breached } }: ClockWithReading, issue: History): readonly ClockOutcome[] => {
  const { partyId, end, fulfilled } = clock;
  if (end !== null && !breached) return fulfilled ? [{ kind: 'UPDATE', partyId, at: end, met: true }] : [];
  return silentDeadlines(clock, issue, issue.updatedAt).map((at) => ({ kind: 'UPDATE', partyId, at, met: end === null ? null : false }));
};

/** When a clock that goes on with a breached one was last counted there: in the stay or the issue before. */
const countedUntil = ({ continues }: Clock): Pick<ClockOutcome, 'countedUntil'> => {
  const before = continues?.breached === true ? continues.pauses.at(-1)?.from : undefined;
  return before === undefined ? {} : { countedUntil: before };
};

const outcome = (reached: ClockWithReading, issue: History, unverified: boolean): readonly ClockOutcome[] => {
  const { clock, reading } = reached;
  const { kind, partyId, end, fulfilled, provisional } = clock;
  const { breached, deadline, targetMs } = reading;
  const base = { kind, partyId, ...(clock.obligor === 'SERVICE_PROVIDER' && { obligor: clock.obligor }), ...countedUntil(clock) };
  if (targetMs === null) return [];
  if (isSetAside(clock)) return [{ ...base, at: end ?? clock.start, met: null, setAside: true }];
  if (kind === 'UPDATE' && clock.obligor === 'PARTY') return updateOutcomes(reached, issue);
  // Most clocks end in time, and need none.
  const lastInTime = (): Date | null => deadline && lastWithin(shareInstants(clock, issue, deadline), deadline);
  if (end !== null && !breached) {
    // What was not verified counts for nobody's benefit.
    if (fulfilled && provisional && unverified) {
      // Where the service provider's time with a claim counts against the party, the clock is as if it still ran.
      const at = termsOfClock(clock, issue).providerVerificationCounts ? lastInTime() : null;
      if (at !== null) return [{ ...base, at, met: null, until: null }];
      return [{ ...base, at: end, met: null, setAside: true, unverified: true }];
    }
    return fulfilled ? [{ ...base, at: end, met: true }] : [];
  }
  const at = lastInTime();
  return at === null ? [] : [{ ...base, at, met: end === null ? null : false, until: provisional && unverified ? null : end }];
};

/** Several reports within one interval count once: by the first of them. */
const oncePerInterval = (outcomes: readonly (ClockOutcome & { readonly deadline: Date | null })[]): readonly ClockOutcome[] => {
  const counted = new Map<string, number>();
  return outcomes.flatMap(({ deadline, ...one }) => {
    if (one.kind !== 'UPDATE' || one.met !== true || one.obligor !== undefined) return [one];
    if (one.at.getTime() <= (counted.get(one.partyId) ?? -Infinity)) return [];
    counted.set(one.partyId, deadline?.getTime() ?? -Infinity);
    return [one];
  });
};

/**
 * The outcomes of clocks, in their order.
 * @param unverified the claim that ended them provisionally is not verified
 */
export const clockOutcomes = (issue: History, clocks: readonly ClockWithReading[], unverified: boolean): readonly ClockOutcome[] =>
  oncePerInterval(clocks.flatMap((one) => outcome(one, issue, unverified).map((each) => ({ ...each, deadline: one.reading.deadline }))));
