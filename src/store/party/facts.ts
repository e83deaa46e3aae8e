/** Facts that the rules of a party read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import type { Party } from '../../domain/party/model.js';
import { objectiveStandings } from './objectives.js';
import type { PartyCommand, PartyFacts } from '../../domain/party/messages.js';
import { calendarIdsIn } from '../../domain/party/calendars.js';
import { contentOf } from '../../domain/calendar/model.js';
import { sharedCalendars } from '../calendar/collection.js';
import { UNENDED_PLAN_STATUSES } from '../../domain/plan/model.js';
import { plans } from '../plan/collection.js';
import { issues } from '../issue/collection.js';
import { countOpenUnder } from '../issue/underArrangement.js';
import { readCount, readMany } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'] as const;

/** Calendars are the service provider's: who may agree an arrangement may name them. */
const knownCalendars = async (store: Store, command: PartyCommand): Promise<NonNullable<PartyFacts['calendars']>> => {
  const ids =
    command.type === 'AgreeOutsourcingArrangement' || command.type === 'AmendOutsourcingArrangement' ? calendarIdsIn(command) : [];
  if (ids.length === 0) return {};
  const found = await readMany(store, scope(RULES_PRINCIPAL, sharedCalendars, { _id: { $in: [...ids] }, status: 'ACTIVE' }));
  return Object.fromEntries(found.map((one) => [one._id, contentOf(one)]));
};

/** Those of the party that is closed, or under the arrangement that ends. */
const openIssues = async (store: Store, principal: Principal, command: PartyCommand, id: string): Promise<number> => {
  if (command.type === 'EndOutsourcingArrangement') return countOpenUnder(store, id, command.arrangementId);
  return command.type === 'CloseParty' ? readCount(store, scope(principal, issues, { partyId: id, status: { $in: [...OPEN] } })) : 0;
};

export const partyFacts = async (
  store: Store,
  principal: Principal,
  command: PartyCommand,
  id: string,
  party: Party | null,
  now: Date,
): Promise<PartyFacts> => ({
  ...(command.type === 'AnnounceObjectives' && party !== null && { objectives: await objectiveStandings(store, party, now) }),
  calendars: await knownCalendars(store, command),
  openIssues: await openIssues(store, principal, command, id),
  openPlans:
    command.type === 'CloseParty'
      ? await readCount(store, scope(principal, plans, { partyId: id, status: { $in: [...UNENDED_PLAN_STATUSES] } }))
      : 0,
});
