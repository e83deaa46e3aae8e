/** Chronic failure: a resource that fails too often, for too long in all, or in too many periods in a row. */
import { outageMs, countedOutages, type Outage } from './outages.js';
import type { AvailabilityTerms, ChronicFailureTerms } from './terms.js';

/** A resource whose failure became chronic. */
export interface ChronicFailure {
  readonly code: string;
  readonly subject: string;
  readonly by: 'OUTAGES' | 'OUTAGE_TIME' | 'MISSED_PERIODS';
  /** When it became so. */
  readonly since: Date;
  readonly remedy: string;
  readonly usableUntil: Date;
}

/** How a period came out for a subject. */
export interface PeriodOutcome {
  readonly objective: string;
  /** Null for all subjects together. */
  readonly subject: string | null;
  readonly endsAt: Date;
  readonly missed: boolean;
}

type Found = Pick<ChronicFailure, 'by'> & { readonly at: number };

/** By count or duration, in the window that ends with an outage, or now. */
const byOutages = (
  { windowMs, outages, moreThanMs }: ChronicFailureTerms,
  of: readonly Outage[],
  terms: AvailabilityTerms,
  now: number,
): Found | undefined => {
  const ends = of.map(({ interval }) => Math.min(interval[1], now)).toSorted((one, other) => one - other);
  for (const at of ends) {
    const inWindow = countedOutages(of, terms, [at - windowMs, at], at);
    const long = inWindow.filter(({ outage }) => Math.min(outage.interval[1], at) - outage.interval[0] >= (outages?.leastMs ?? 0));
    if (outages !== null && long.length >= outages.count) return { by: 'OUTAGES', at };
    if (moreThanMs !== null && outageMs(inWindow) > moreThanMs) return { by: 'OUTAGE_TIME', at };
  }
  return undefined;
};

/** By periods in a row; one without a decision ends the row. */
const byPeriods = ({ missed, windowMs }: ChronicFailureTerms, outcomes: readonly PeriodOutcome[], now: number): Found | undefined => {
  if (missed === null) return undefined;
  let row = 0;
  for (const { objective, endsAt, missed: isMissed } of outcomes.toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime())) {
    if (objective !== missed.objective || endsAt.getTime() > now || endsAt.getTime() <= now - windowMs) continue;
    row = isMissed ? row + 1 : 0;
    if (row >= missed.periods) return { by: 'MISSED_PERIODS', at: endsAt.getTime() };
  }
  return undefined;
};

/**
 * The chronic failures of resources that can still be acted upon at `now`: for each resource and term the first in the window.
 * @param outcomes of the periods that have ended
 */
export const chronicFailures = (
  terms: readonly ChronicFailureTerms[],
  outages: readonly Outage[],
  outcomes: readonly PeriodOutcome[],
  availability: AvailabilityTerms,
  now: Date,
): readonly ChronicFailure[] => {
  const subjects = [...new Set([...outages.map(({ subject }) => subject), ...outcomes.flatMap(({ subject }) => subject ?? [])])].toSorted();
  return subjects.flatMap((subject) =>
    terms.flatMap((term): readonly ChronicFailure[] => {
      const since = now.getTime() - term.windowMs - term.usableMs;
      const recent = outages.filter((one) => one.subject === subject && one.interval[1] > since && one.interval[0] < now.getTime());
      const found = [
        byOutages(term, recent, availability, now.getTime()),
        byPeriods(
          term,
          outcomes.filter((one) => one.subject === subject || one.subject === null),
          now.getTime(),
        ),
      ]
        .flatMap((one) => one ?? [])
        .toSorted((one, other) => one.at - other.at)[0];
      if (found === undefined || found.at + term.usableMs <= now.getTime()) return [];
      const { code, remedy, usableMs } = term;
      return [{ code, subject, by: found.by, since: new Date(found.at), remedy, usableUntil: new Date(found.at + usableMs) }];
    }),
  );
};
