/** Service credits: computed from values that are not rounded, told in the agreement's unit, never charged. */
import type { CreditBand, CreditTerms } from './terms.js';

/** Fractions of a unit below this are an artefact of binary numbers: 0.98 − 0.75 is 23 hundredths. */
const NOISE = 1e-9;

/** The charge in percent of itself: no percentage credits more. */
export const WHOLE_CHARGE = 100;

/** The most in a period; null for no limit. */
export const mostOf = ({ cap, unit }: Pick<CreditTerms, 'cap' | 'unit'>): number | null =>
  cap ?? (unit === 'PERCENT_OF_CHARGE' ? WHOLE_CHARGE : null);

/** What a band credits for a value in it. */
const amountIn = ({ amount, perStarted }: CreditBand, value: number): number =>
  perStarted === null ? amount : amount * Math.ceil(value / perStarted - NOISE);

/** The band of a value; undefined below the first. */
const bandOf = (bands: readonly CreditBand[], value: number): CreditBand | undefined =>
  bands.findLast(({ from }) => from <= value + NOISE * from);

/** What is credited for one value; 0 below the first band. */
export const creditFor = ({ bands }: Pick<CreditTerms, 'bands'>, value: number): number => {
  const band = bandOf(bands, value);
  return band === undefined ? 0 : amountIn(band, value);
};

/** What is credited for a value, without what it came to before the period. */
const addedIn = (terms: Pick<CreditTerms, 'bands'>, { value, before }: Pick<CreditSource, 'value' | 'before'>): number =>
  before > 0 ? Math.max(0, creditFor(terms, value) - creditFor(terms, before)) : creditFor(terms, value);

/** A value that a credit is computed from, with what its conditions look at. */
export interface CreditSource {
  /** The issue; null for a value of the period. */
  readonly issueId: string | null;
  readonly subject: string | null;
  readonly value: number;
  /** How much of the value fell before the period: that was credited then. */
  readonly before: number;
  readonly occurredAt: Date | null;
  readonly raisedAt: Date | null;
  /** When the issue was closed, or of an open one the period ended; null while neither has. */
  readonly settledAt: Date | null;
}

/** One value with what is credited for it. */
export interface CreditLine extends CreditSource {
  readonly amount: number;
  /** Why nothing is credited; null where it is. */
  readonly refusedBy: 'TICKET_LATE' | 'CLAIM_LATE' | 'NOT_SETTLED' | null;
  /** Until when it can be claimed; null without a limit. */
  readonly claimableUntil: Date | null;
}

/** What a term credits in a period. */
export interface Credit {
  readonly code: string;
  readonly unit: CreditTerms['unit'];
  readonly currency: string | null;
  readonly amount: number;
  /** Whether the cap cut it. */
  readonly capped: boolean;
  readonly lines: readonly CreditLine[];
}

const refusal = (
  { occurredAt, raisedAt, settledAt }: CreditSource,
  { ticketWithinMs, claimWithinMs }: CreditTerms,
  claimedAt: Date,
): CreditLine['refusedBy'] => {
  const isTicketLate =
    ticketWithinMs !== null && occurredAt !== null && raisedAt !== null && raisedAt.getTime() - occurredAt.getTime() > ticketWithinMs;
  if (isTicketLate) return 'TICKET_LATE';
  if (settledAt === null) return 'NOT_SETTLED';
  return claimWithinMs !== null && claimedAt.getTime() - settledAt.getTime() > claimWithinMs ? 'CLAIM_LATE' : null;
};

/**
 * What a term credits for values of a period. The order of the values changes nothing.
 * @param claimedAt when it is claimed
 */
export const creditOf = (terms: CreditTerms, sources: readonly CreditSource[], claimedAt: Date): Credit => {
  const lines = sources.map((source): CreditLine => {
    const refusedBy = refusal(source, terms, claimedAt);
    const { claimWithinMs } = terms;
    const claimableUntil =
      claimWithinMs === null || source.settledAt === null ? null : new Date(source.settledAt.getTime() + claimWithinMs);
    return { ...source, amount: refusedBy === null ? addedIn(terms, source) : 0, refusedBy, claimableUntil };
  });
  const amounts = lines.map(({ amount }) => amount).toSorted((one, other) => one - other);
  const whole = terms.combine === 'SUM' ? amounts.reduce((sum, one) => sum + one, 0) : (amounts.at(-1) ?? 0);
  const amount = Math.min(whole, mostOf(terms) ?? Infinity);
  const sorted = lines.toSorted((one, other) => key(one).localeCompare(key(other)));
  return { code: terms.code, unit: terms.unit, currency: terms.currency, amount, capped: amount < whole, lines: sorted };
};

const key = ({ issueId, subject, value }: CreditLine): string => JSON.stringify([issueId, subject, value]);

/** The bands at whose lower bound less is credited than just below it. */
export const fallingBands = ({ bands, input }: Pick<CreditTerms, 'bands' | 'input'>): readonly number[] =>
  bands.flatMap((band, index) => {
    const before = bands[index - 1];
    if (before === undefined) return [];
    const [below, at] = [amountIn(before, band.from), amountIn(band, band.from)];
    // The more available, the less is credited.
    return (input === 'AVAILABILITY' ? at > below : at < below) ? [index] : [];
  });
