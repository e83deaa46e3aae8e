/** Clocks of a performance issue: which start and end with which event, and what is due next. */
import { type Clock, isSetAside } from '../time/clock.js';
import { type ClockStop } from '../time/stops.js';
import { readClock, shareInstants } from '../time/clockReading.js';
import type { Aggregate, RecordedEvent, Underived } from '../kernel/decider.js';
import type { IssueCommand, IssueTypes } from './messages.js';
import type { PerformanceIssue, RestorationVerification } from './model.js';
import { nextSilentInterval } from './restorations/clockOutcomes.js';
import { restorationsOf } from './restoration.js';
import { type AgreedTerms, type ClockKind, type Obligor, SEVERITIES } from '../time/serviceLevelTerms.js';
import { type ClockIdentity, isTargetOf } from '../time/targets.js';

/** Later than any deadline, in the year 65,348: four times this is still an exact integer. */
const NO_DEADLINE_MS = 2e15;

/** The sort key of issues without a deadline: after all others, newest first, so that few issues share a key. */
const noDeadline = (raisedAt: Date): Date => new Date(NO_DEADLINE_MS - raisedAt.getTime());

/** Who answered for an issue at an instant; in the very millisecond of a hand-over, the new party. */
export const responsiblePartyAt = ({ assignments }: Pick<PerformanceIssue, 'assignments'>, at: Date): string | undefined =>
  assignments.findLast((assignment) => assignment.at <= at)?.partyId;

const OBLIGORS = ['PARTY', 'SERVICE_PROVIDER'] as const;

/** Clocks of these kinds start together at `event`, for every obligor the terms have a target for. */
export const startClocks = (
  event: Pick<RecordedEvent, 'at' | 'version'>,
  { terms, partyId }: Pick<PerformanceIssue, 'partyId' | 'terms'>,
  kinds: readonly ClockKind[],
  obligors: readonly Obligor[] = OBLIGORS,
): readonly Clock[] =>
  kinds.flatMap((kind) =>
    obligors.flatMap((obligor) => {
      const isOwed = terms.at(-1)?.targets.some((target) => target.clock === kind && target.obligor === obligor) ?? false;
      return isOwed ? [startClock({ kind, obligor }, terms, event, partyId)] : [];
    }),
  );

/** Those of the usual clocks that start where they usually do. */
export const usualKinds = ({ terms }: Pick<PerformanceIssue, 'terms'>, kinds: readonly ClockKind[]): readonly ClockKind[] => {
  const own = terms.at(-1)?.milestones?.map(({ code }) => code) ?? [];
  return kinds.filter((kind) => kind !== 'MILESTONE' && !own.includes(kind));
};

/** A clock that starts with an event, under the terms in force. */
export const startClock = (
  { kind, milestone, obligor }: ClockIdentity,
  terms: readonly AgreedTerms[],
  { at, version }: Pick<RecordedEvent, 'at' | 'version'>,
  partyId: string,
): Clock => ({
  id: `${milestone ?? kind}-${obligor}-${String(version)}`.toLowerCase().replaceAll('_', '-'),
  kind,
  ...(milestone !== undefined && { milestone }),
  obligor,
  basis:
    terms.at(-1)?.targets.find((target) => isTargetOf(target, { kind, obligor, ...(milestone !== undefined && { milestone }) }))?.basis ??
    'OLA',
  partyId,
  terms: terms.length - 1,
  start: at,
  end: null,
  provisional: false,
  fulfilled: false,
  announced: [],
  breachAnnounced: false,
  dispute: null,
  earlierDispute: null,
});

/** Ends the selected running clocks, met or not. */
export const endClocks = (
  clocks: readonly Clock[],
  at: Date,
  matches: (clock: Clock) => boolean,
  ending: Pick<Clock, 'fulfilled' | 'provisional'> = FULFILLED,
): readonly Clock[] => clocks.map((clock) => (clock.end === null && matches(clock) ? { ...clock, ...ending, end: at } : clock));

const FULFILLED = { fulfilled: true, provisional: false };
/** By a claimed resolution, which a rejection may take back. */
export const PROVISIONALLY_FULFILLED = { fulfilled: true, provisional: true };
/** By leaving the party, or being called off. */
export const UNFULFILLED = { fulfilled: false, provisional: false };

/** Selects clocks by their kind. */
export const ofKind =
  (...kinds: readonly ClockKind[]) =>
  ({ kind }: Clock): boolean =>
    kinds.includes(kind);

/** A rejected resolution takes back the end it had given to clocks: that time counts after all. A restoration from before it stays. */
export const withdrawProvisionalEnd = (
  clocks: readonly Clock[],
  resolution: Pick<NonNullable<PerformanceIssue['resolution']>, 'claimedAt'> | null,
): readonly Clock[] =>
  clocks.map((clock) =>
    clock.provisional && clock.end !== null && clock.end >= (resolution?.claimedAt ?? clock.end)
      ? { ...clock, end: null, provisional: false, fulfilled: false }
      : clock,
  );

/** A stop that begins with an event; its id is made from the version that the event leads to. */
export const openStop = (
  { at, version, actor }: Pick<RecordedEvent, 'at' | 'version' | 'actor'>,
  stop: Pick<ClockStop, 'reason' | 'clocks' | 'evidence' | 'forInformation' | 'proposed'>,
): ClockStop => ({ ...stop, id: `stop-${String(version)}`, from: at, to: null, openedBy: actor.id, resumedBy: null, voided: null });

/** Ends the selected open stops; all by default. */
export const endStops = (stops: readonly ClockStop[], at: Date, matches: (stop: ClockStop) => boolean = () => true): readonly ClockStop[] =>
  stops.map((stop) => (stop.to === null && matches(stop) ? { ...stop, to: at } : stop));

/** The terms in force: those of the last hand-over. */
export const currentTerms = ({ terms }: Pick<PerformanceIssue, 'terms'>): AgreedTerms => {
  const last = terms.at(-1);
  if (last === undefined) throw new Error('An issue without terms cannot exist');
  return last;
};

type UnderivedIssue = Underived<IssueTypes>;

/** An announcement that a clock still owes. */
export interface Announcement {
  readonly clock: Clock;
  /** 1 is the breach itself; less is a share at which the target is at risk; more is an interval of silence that has passed. */
  readonly share: number;
  /** When that share of the target is used up: of the whole, the deadline. */
  readonly reachedAt: Date;
  readonly dueAt: Date;
}

/** The announcements due for the running clocks as of `now`, unordered. */
export const pendingAnnouncements = (issue: UnderivedIssue, now: Date): readonly Announcement[] =>
  issue.clocks.filter((clock) => clock.end === null && !isSetAside(clock)).flatMap((clock) => announcementsFor(issue, clock, now));

const pendingShares = (issue: UnderivedIssue, clock: Clock): readonly number[] =>
  [
    ...(issue.terms[clock.terms]?.atRiskShares ?? []).filter((share) => !clock.announced.includes(share)),
    clock.breachAnnounced ? (nextSilentInterval(clock, issue) ?? []) : 1,
  ].flat();

const announcementsFor = (issue: UnderivedIssue, clock: Clock, now: Date): readonly Announcement[] => {
  const instants = shareInstants(clock, issue, now);
  return pendingShares(issue, clock).flatMap((share): readonly Announcement[] => {
    const reachedAt = instants.reachedAt(share);
    if (reachedAt === null) return [];
    // A target is breached when its time is exceeded.
    const dueAt = share >= 1 ? instants.exceededAt(reachedAt) : reachedAt;
    return dueAt === null ? [] : [{ clock, share, reachedAt, dueAt }];
  });
};

/** The passed verification of the last claim, unless it was voided; null without one. */
export const passOfClaim = ({
  resolution,
  verifications,
}: Pick<PerformanceIssue, 'resolution' | 'verifications'>): RestorationVerification | null => {
  const last = verifications.at(-1);
  if (resolution === null || last === undefined) return null;
  return last.passed && last.voided === null && last.at >= resolution.claimedAt ? last : null;
};

/** The passed verification of the claim that waits for its acceptance; null without one. */
export const currentPass = (issue: Pick<PerformanceIssue, 'status' | 'resolution' | 'verifications'>): RestorationVerification | null =>
  issue.status === 'RESOLVED' ? passOfClaim(issue) : null;

/** When acceptance lapses after a passed verification; null without one. */
export const acceptanceLapsesAt = (issue: UnderivedIssue): Date | null => {
  const pass = currentPass(issue);
  if (pass === null) return null;
  const lapse = new Date(pass.at.getTime() + currentTerms(issue).acceptancePeriodMs);
  const { acceptanceDeferredTo: deferred } = issue;
  return deferred !== null && deferred > lapse ? deferred : lapse;
};

/** Whether a closed issue may still be reopened. */
export const isReopenable = (issue: Pick<PerformanceIssue, 'closedAt' | 'terms'>, now: Date): boolean =>
  issue.closedAt !== null && now.getTime() - issue.closedAt.getTime() <= currentTerms(issue).reopenWindowMs;

/** Until when a rejection can be contested; null where there is none, or the service provider has confirmed it. */
export const contestableUntil = (issue: Pick<PerformanceIssue, 'status' | 'closedAt' | 'statusChanges' | 'terms'>): Date | null => {
  const rejected = issue.statusChanges.at(-1);
  return issue.status !== 'REJECTED' || issue.closedAt !== null || rejected === undefined
    ? null
    : new Date(rejected.at.getTime() + currentTerms(issue).reopenWindowMs);
};

/** When the service provider's silence ends what a rejection left open; null where it does not. */
export const rejectionLapsesAt = (issue: Parameters<typeof contestableUntil>[0]): Date | null => {
  const until = contestableUntil(issue);
  return until && new Date(until.getTime() + 1);
};

/** The command a timer has to give at `now`, if any. */
export const dueOnIssue = (issue: PerformanceIssue, now: Date): IssueCommand | null => {
  const lapse = acceptanceLapsesAt(issue);
  if (lapse !== null && lapse <= now) return { type: 'LapseAcceptance' };
  const rejectionLapse = rejectionLapsesAt(issue);
  if (rejectionLapse !== null && rejectionLapse <= now) return { type: 'LapseRejection' };
  return pendingAnnouncements(issue, now).some(({ dueAt }) => dueAt <= now) ? { type: 'AnnounceClocks' } : null;
};

const earliest = (instants: readonly Date[]): Date | null =>
  instants.reduce<Date | null>((least, at) => (least === null || at < least ? at : least), null);

/** Whether a claim or a restoration that ended a clock is verified. */
const isVerifiedEnd = (restorations: PerformanceIssue['restorations'], end: Date): boolean =>
  restorations.some(({ restored, claimed }) =>
    [restored, claimed].some((claim) => claim?.verified != null && claim.at.getTime() === end.getTime()),
  );

/**
 * The fields derived after every event, so that lists, counts and timers need only an index. Clocks of the provider do not count as the
 * party's risk, nor do those of a party that had the issue before. What is late stays due until its restoration is verified.
 */
export const deriveIssue: Aggregate<IssueTypes>['derive'] = (issue) => {
  const { raisedAt, severity } = issue;
  const lapse = acceptanceLapsesAt(issue) ?? rejectionLapsesAt(issue);
  const due = pendingAnnouncements(issue, issue.updatedAt).map(({ dueAt }) => dueAt);
  const clocks = issue.clocks.map((clock) => ({ clock, reading: readClock(clock, issue, clock.end ?? issue.updatedAt) }));
  const owed = clocks.filter(({ clock }) => clock.obligor === 'PARTY' && clock.partyId === issue.partyId && !isSetAside(clock));
  const restorations = restorationsOf(issue, clocks);
  const running = owed.find(
    ({ clock, reading }) =>
      clock.kind === 'RESTORE' &&
      (clock.end === null || (reading.breached && clock.provisional && !isVerifiedEnd(restorations, clock.end))),
  );
  const restoreDueAt = running?.reading.deadline ?? noDeadline(raisedAt);
  return {
    nextDueAt: earliest(lapse === null ? due : [...due, lapse]),
    breached: owed.some(({ reading }) => reading.breached),
    atRisk: owed.some(({ clock }) => clock.end === null && clock.announced.length > 0),
    restoreDueAt,
    urgency: SEVERITIES.indexOf(severity) * NO_DEADLINE_MS + restoreDueAt.getTime(),
    isDuplicate: issue.links.some(({ relation }) => relation === 'DUPLICATE_OF'),
    restorations,
  };
};
