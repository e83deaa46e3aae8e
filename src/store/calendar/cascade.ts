/** Cascades a revised calendar to the arrangements that name it, in the same transaction: what is raised later counts in the new version. */
import { contentOf } from '../../domain/calendar/model.js';
import type { CalendarTypes } from '../../domain/calendar/messages.js';
import { decide } from '../../domain/kernel/decider.js';
import { system } from '../../domain/kernel/principal.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import { party } from '../../domain/party/index.js';
import type { PartyFacts, PartyTypes } from '../../domain/party/messages.js';
import { acceptedOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { parties } from '../party/collection.js';
import { readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import { arrangementsOn } from './facts.js';
import type { TransactionHook } from '../transactions/transactionHook.js';

const CALENDAR_PRINCIPAL = system('calendar');

/** Adopting a calendar looks at no other aggregate. */
const NO_FACTS: PartyFacts = { openIssues: 0, openPlans: 0 };

/** The arrangements that count in the calendar may all have ended. */
const hasNothingToAdopt = (decided: object): boolean => isRefusal(decided) && decided.kind === 'RuleBroken' && decided.rule === 'UNCHANGED';

/** The parties with an arrangement in force that counts in the calendar. */
export const cascadeToArrangements: TransactionHook<CalendarTypes> = async (store, _, { state, events }) => {
  const revised = events.findLast(({ type }) => type === 'CalendarRevised');
  if (revised === undefined) return undefined;
  const filter = scope(CALENDAR_PRINCIPAL, parties, arrangementsOn(state._id));
  const command = { type: 'AdoptCalendar', calendar: contentOf(state) } as const;
  const changed = (await readMany(store, filter)).flatMap((before) => {
    const context = { actor: CALENDAR_PRINCIPAL, id: before._id, now: revised.at, facts: NO_FACTS };
    const decided = decide(party, command, before, context);
    return hasNothingToAdopt(decided) ? [] : [acceptedOrThrow<PartyTypes>(decided, before, `Party ${before._id}: AdoptCalendar`)];
  });
  return changed.length === 0 ? undefined : replaceAll(store, parties, changed);
};
