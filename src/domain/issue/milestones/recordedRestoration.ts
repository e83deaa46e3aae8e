/**
 * Restored, apart from resolved: a restoration that the party records ends the restore clocks and the downtime while the resolve clocks run
 * on. It counts once measurement has confirmed it; else the claim of the resolution does.
 */
import type { Aggregate, MessageOf, RecordedEvent } from '../../kernel/decider.js';
import { refuse } from '../../kernel/refusal.js';
import type { Clock } from '../../time/clock.js';
import { endClocks, PROVISIONALLY_FULFILLED } from '../clocks.js';
import { stayLimitRefusal } from '../entryLimits.js';
import { isImport, verifiedRefusal } from '../issueContext.js';
import type { IssueEvent, IssueTypes } from '../messages.js';
import { acknowledgedByParty, isRestoreClock, reaching, restoreClocksOf } from './milestones.js';
import type { PerformanceIssue } from '../model.js';
import { unneededStops } from '../decisions/stops.js';
import type { RecordedRestoration } from './model.js';

type Recorded = Pick<PerformanceIssue, 'recordedRestorations'>;
type Clocked = Recorded & Pick<PerformanceIssue, 'clocks' | 'terms' | 'partyId' | 'assignments'>;
type WithdrawingEvent = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;

const stands = ({ voided, ended }: RecordedRestoration): boolean => voided === null && !ended;

/** The restorations that stand, oldest first: the first one ended the restore clocks. */
export const standingRestorations = ({ recordedRestorations }: Recorded): readonly RecordedRestoration[] =>
  recordedRestorations.filter(stands);

type RestorationRules = Pick<Aggregate<IssueTypes>['rules'], 'RecordRestoration' | 'RejectRestoration'>;

export const recordedRestorationRules: RestorationRules = {
  RecordRestoration: ({ kind, description }, issue, context) => {
    const limit = stayLimitRefusal(issue, 'recordedRestorations');
    if (limit !== null) return limit;
    const last = standingRestorations(issue).at(-1);
    if (last !== undefined && (last.kind === kind || last.kind === 'PERMANENT'))
      return refuse('ALREADY_RESTORED', `A ${last.kind} restoration stands already: claim the resolution, or report progress`);
    return [
      { type: 'RestorationRecorded', kind, description, ...(isImport(context) && { confirmed: true }) },
      ...unneededStops(issue, context, 'The restoration was recorded without the answer'),
    ];
  },

  RejectRestoration: ({ reason }, issue, context) => {
    const standing = standingRestorations(issue);
    if (standing.length === 0) return refuse('NOT_RESTORED', 'No recorded restoration stands: there is nothing to reject');
    const isVerified = standing.some(({ verifiedAt }) => verifiedAt !== null);
    return (
      verifiedRefusal(isVerified && !isImport(context), 'takes the restoration back by itself') ?? [{ type: 'RestorationRejected', reason }]
    );
  },
};

/**
 * The restore clocks that a restoration ended run again: that time counts after all. Those of a former party end with its stay; the party that
 * was handed the issue as restored has to restore it from now on.
 */
const restoreClocksAgain = (event: WithdrawingEvent, issue: Clocked, [first]: readonly RecordedRestoration[]): readonly Clock[] => {
  if (first === undefined) return issue.clocks;
  const clocks = issue.clocks.map((clock) => {
    if (!isRestoreClock(clock, issue) || !clock.fulfilled || clock.end?.getTime() !== first.at.getTime()) return clock;
    const leftAt = clock.obligor === 'PARTY' ? (issue.assignments[clock.terms + 1]?.at ?? null) : null;
    return { ...clock, end: leftAt, fulfilled: false, provisional: false };
  });
  const isAsked = clocks.some(
    (clock) => clock.obligor === 'PARTY' && clock.terms === issue.terms.length - 1 && isRestoreClock(clock, issue),
  );
  return isAsked ? clocks : [...clocks, ...restoreClocksOf(event, issue)];
};

/** An issue without the restoration that nobody measured: it leaves the party, or is called off, and that counts for nobody's benefit. */
export const withoutUnconfirmed = <T extends Clocked>(event: WithdrawingEvent, issue: T, reason: string): T =>
  standingRestorations(issue)[0]?.verifiedAt === null ? { ...issue, ...withdrawnRestorations(event, issue, reason) } : issue;

/** What takes back the restorations that stand. @param fault `refuted` where that says that they were untrue */
export const withdrawnRestorations = (
  event: WithdrawingEvent,
  issue: Clocked,
  reason: string,
  fault: Pick<NonNullable<RecordedRestoration['voided']>, 'refuted'> = {},
): Pick<PerformanceIssue, 'recordedRestorations' | 'clocks'> => ({
  recordedRestorations: issue.recordedRestorations.map((one) =>
    stands(one) ? { ...one, voided: { at: event.at, by: event.actor.id, reason, ...fault } } : one,
  ),
  clocks: restoreClocksAgain(event, issue, standingRestorations(issue)),
});

const SUPERSEDED = 'A later restoration was confirmed, and this one was not';

/**
 * A measured restoration counts, whatever becomes of the claim. Values that were measured after the last recorded one confirm no earlier one:
 * that is taken back, and the restore clocks that it ended end with the confirmed one.
 */
export const confirmedRestorations = ({ at, actor }: Pick<RecordedEvent, 'at' | 'actor'>, issue: Clocked): Partial<PerformanceIssue> => {
  const standing = standingRestorations(issue);
  const last = standing.at(-1);
  const isConfirmed = (one: RecordedRestoration): boolean => one === last || one.verifiedAt !== null;
  const first = standing[0];
  const end = standing.find(isConfirmed)?.at;
  return {
    recordedRestorations: issue.recordedRestorations.map((one) => {
      if (!stands(one) || one.verifiedAt !== null) return one;
      return one === last ? { ...one, verifiedAt: at } : { ...one, voided: { at, by: actor.id, reason: SUPERSEDED } };
    }),
    clocks: issue.clocks.map((clock) =>
      isRestoreClock(clock, issue) && clock.end !== null && clock.end.getTime() === first?.at.getTime()
        ? { ...clock, end: end ?? clock.end, provisional: false }
        : clock,
    ),
  };
};

/**
 * The restorations and restore clocks of an issue that closes: what was not confirmed by measurement counts from the claim, which was, and
 * what stood belongs to the past, should the issue be reopened.
 */
export const settledRestorations = (
  issue: Clocked & Pick<PerformanceIssue, 'resolution'>,
): Pick<PerformanceIssue, 'recordedRestorations' | 'clocks'> => {
  const first = standingRestorations(issue)[0];
  const unconfirmed = first !== undefined && first.verifiedAt === null ? first.at.getTime() : null;
  return {
    recordedRestorations: issue.recordedRestorations.map((one) => (stands(one) ? { ...one, ended: true } : one)),
    clocks: issue.clocks.map((clock) => ({
      ...clock,
      ...(clock.provisional && { provisional: false }),
      ...(isRestoreClock(clock, issue) && clock.end?.getTime() === unconfirmed && { end: issue.resolution?.claimedAt ?? clock.end }),
    })),
  };
};

type RestorationEvent = 'RestorationRecorded' | 'RestorationRejected';

export const recordedRestorationChanges: Pick<Aggregate<IssueTypes>['changes'], RestorationEvent> = {
  RestorationRecorded: (event, issue) => {
    const confirmed = event.data.confirmed === true;
    const ending = confirmed ? { fulfilled: true, provisional: false } : PROVISIONALLY_FULFILLED;
    const ended = endClocks(acknowledgedByParty(event, issue), event.at, (clock) => isRestoreClock(clock, issue), ending);
    return {
      recordedRestorations: [...issue.recordedRestorations, recorded(event, issue)],
      clocks: reaching(event, { ...issue, clocks: ended }, 'SERVICE_RESTORED'),
    };
  },

  RestorationRejected: (event, issue) => withdrawnRestorations(event, issue, event.data.reason, { refuted: true }),
};

const recorded = (
  { at, actor, data }: RecordedEvent<MessageOf<IssueEvent, 'RestorationRecorded'>>,
  { partyId }: Pick<PerformanceIssue, 'partyId'>,
): RecordedRestoration => ({
  kind: data.kind,
  at,
  by: actor.id,
  partyId,
  description: data.description,
  verifiedAt: data.confirmed === true ? at : null,
  voided: null,
  ended: false,
});
