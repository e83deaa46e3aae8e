/** What a party claims in a restoration, and what of it ended the degradation: each counts for nobody until it is verified. */
import type { PerformanceIssue, StatusChange } from '../model.js';
import type { RecordedRestoration } from '../milestones/model.js';
import { staysOf } from './milestones.js';
import { type Claim, NO_FAULT_CODES, type Outage } from './restorationModel.js';
import type { ClockHistory } from '../../time/clock.js';
import { readClock } from '../../time/clockReading.js';
import { clip } from '../../time/interval.js';
import type { ClockWithReading } from './clockOutcomes.js';

type Verifications = Pick<PerformanceIssue, 'verifications'>;

/**
 * The claim of a resolution that holds, with how it was verified; null without one.
 * @param next when the issue was reopened after it
 */
export const claimOf = (
  { verifications }: Verifications,
  claim: StatusChange | undefined,
  { closed, next }: { readonly closed: boolean; readonly next: Date | null },
): Claim | null => {
  if (claim === undefined) return null;
  const { at, partyId } = claim;
  const isMeasured = verifications.some((one) => one.passed && one.voided === null && one.at >= at && (next === null || one.at <= next));
  return { at, partyId, verified: isMeasured ? 'MEASURED' : closed ? 'ASSERTED' : null };
};

/**
 * What ended the degradation: the recorded restoration once it is confirmed, else the claim of the resolution; a recorded one that waits for
 * its confirmation where there is neither.
 */
export const restoredBy = (
  { verifications }: Verifications,
  recorded: RecordedRestoration | undefined,
  claimed: Claim | null,
  endedAt: Date | null,
): Claim | null => {
  if (recorded === undefined || (recorded.verifiedAt === null && (claimed !== null || endedAt !== null))) return claimed;
  const { at, partyId, verifiedAt } = recorded;
  const isMeasured = verifications.some((one) => one.passed && one.at.getTime() === verifiedAt?.getTime());
  return {
    at,
    partyId,
    verified: verifiedAt === null ? null : isMeasured ? 'MEASURED' : 'ASSERTED',
  };
};

/** A clock as it counts: what an unconfirmed restoration ended counts from the claim once that is verified, as it does when it is accepted. */
export const countedClock = (
  reached: ClockWithReading,
  history: ClockHistory,
  recorded: RecordedRestoration | undefined,
  claimed: Claim | null,
): ClockWithReading => {
  const { clock } = reached;
  const isUnconfirmed = recorded?.verifiedAt === null && clock.provisional && clock.end?.getTime() === recorded.at.getTime();
  if (!isUnconfirmed || claimed === null || claimed.verified === null) return reached;
  const counted = { ...clock, end: claimed.at };
  return { clock: counted, reading: readClock(counted, history, claimed.at) };
};

/** When operation was normal again: by a restoration once it is verified, else when the issue ended; null while it is not. */
export const normalAt = (restored: Claim | null, endedAt: Date | null): Date | null => (restored?.verified == null ? endedAt : restored.at);

/** When the first degradation of an issue counts from. */
export const countedOccurrence = ({ raisedAt, confirmedOccurrence }: Pick<PerformanceIssue, 'raisedAt' | 'confirmedOccurrence'>): Date =>
  confirmedOccurrence?.from ?? raisedAt;

/** By what code an issue was called off: what a party says when it rejects one says nothing until the service provider confirms it. */
export interface Ending {
  readonly cancellation: Pick<NonNullable<PerformanceIssue['cancellation']>, 'code'> | null;
  readonly confirmedRejection: Pick<NonNullable<PerformanceIssue['confirmedRejection']>, 'code'> | null;
}

/** Whether an issue turned out to be about no fault of its resource. */
export const isNoFault = ({ cancellation, confirmedRejection }: Ending): boolean => {
  const ending = cancellation ?? confirmedRejection;
  return ending !== null && NO_FAULT_CODES.includes(ending.code);
};

/** Whether its party answers for no outage: there was no fault, or it was right that the issue is not its own. */
export const isNoOutage = (issue: Ending): boolean => isNoFault(issue) || issue.confirmedRejection !== null;

/** When a resource did not work, by who had the issue then; never where that is no outage. */
export const outagesIn = (
  issue: Pick<PerformanceIssue, 'cancellation' | 'confirmedRejection' | 'assignments'>,
  from: Date,
  to: Date | null,
): readonly Outage[] =>
  isNoOutage(issue)
    ? []
    : staysOf(issue).flatMap(({ partyId, interval }) =>
        clip([[from.getTime(), to?.getTime() ?? Infinity]], ...interval).map(([start, end]) => ({
          partyId,
          from: new Date(start),
          to: end === Infinity ? null : new Date(end),
        })),
      );
