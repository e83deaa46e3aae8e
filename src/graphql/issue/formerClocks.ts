/** The clocks that a party owed on issues it has passed on: it reads and disputes them, and sees nothing else of the issues. */
import { readClock } from '../../domain/time/clockReading.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { eventId } from '../../domain/kernel/decider.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import { formerIssues } from '../../store/issue/collection.js';
import { executeOnFormerIssue } from '../../store/issue/index.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { GraphQLContext } from '../context.js';
import type { DisputeFormerClockInput } from '../generated/types.js';
import { CLOCK_FIELDS, type DisputedFormerClock, type FormerClockView } from './clockViews.js';

/** Issues whose clocks are answered together. */
const MAX_ISSUES = 100;

const PROJECTION = Object.fromEntries(['name', ...CLOCK_FIELDS].map((field) => [field, 1 as const]));

const viewsOf = (issue: PerformanceIssue, partyId: string | undefined, now: Date): readonly FormerClockView[] =>
  issue.clocks
    .filter((clock) => clock.obligor === 'PARTY' && clock.partyId === partyId)
    .map((clock) => ({
      issueId: issue._id,
      issueName: issue.name,
      clock: { clock, issue, now, reading: readClock(clock, issue, now) },
    }));

/** The clocks that a party owed on issues that another party answers for now, the issues raised last first. */
export const formerClocksOf = async (
  { store, principal, now }: GraphQLContext,
  partyId: string,
  issueId: string | null | undefined,
): Promise<readonly FormerClockView[]> => {
  const filter = {
    'assignments.partyId': partyId,
    partyId: { $ne: partyId },
    ...(issueId == null ? {} : { _id: issueId }),
  };
  const found = await readMany(store, scope(principal, formerIssues, filter), {
    projection: PROJECTION,
    sort: { raisedAt: -1, _id: -1 },
    limit: MAX_ISSUES,
  });
  return found.flatMap((issue) => viewsOf(issue, partyId, now));
};

/** Disputes a clock as a former party. @returns that clock, or a refusal */
export const disputeFormerClock = async (
  { id, clockId, reason, clientMutationId }: DisputeFormerClockInput,
  { store, principal, now }: GraphQLContext,
): Promise<DisputedFormerClock | Refusal> => {
  const command = { type: 'DisputeClock', clockId, reason } as const;
  const outcome = await executeOnFormerIssue(store, principal, {
    id,
    clientMutationId: clientMutationId ?? null,
    commands: [command],
    now,
  });
  if (isRefusal(outcome)) return outcome;
  const view = viewsOf(outcome.state, principal.partyId, now).find(({ clock }) => clock.clock.id === clockId);
  if (view === undefined) throw new Error(`${id}: the disputed clock ${clockId} is not the party's`);
  return { formerServiceLevelClock: view, eventId: eventId(outcome.state._id, outcome.state.version) };
};
