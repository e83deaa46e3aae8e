/** The life cycle of a party, every state by every command by every kind of principal, against an oracle written separately. */
import { describe, expect, test } from '@jest/globals';
import { type Accepted, allowed } from '../../src/domain/decider.js';
import { PARTY_STATUSES, type Party, type PartyStatus, party } from '../../src/domain/party.js';
import type { PartyCommand, PartyEvent } from '../../src/domain/partyMessages.js';
import type { Refusal } from '../../src/domain/refusal.js';
import { PARTY_ACTS, PARTY_MOVES, movesOf, oracleOf } from '../fixtures/lifecycles.js';
import { partyCommand } from '../support/commands.js';
import { EVERYBODY, type Step, admin, arrangement, attempt, given, hour, parties } from '../support/samples.js';

const by = (command: PartyCommand): Step<PartyCommand> => [command, admin, hour(0)];
const REGISTERED = [by({ type: 'RegisterParty', name: 'Example Networks' }), by({ type: 'AgreeArrangement', ...arrangement })] as const;
const VALIDATED = [...REGISTERED, by({ type: 'ValidateParty', evidence: 'Trade register extract' })] as const;

const PATHS: Readonly<Record<PartyStatus, readonly Step<PartyCommand>[]>> = {
  INITIALIZED: REGISTERED,
  VALIDATED,
  CLOSED: [...VALIDATED, by({ type: 'CloseParty', reason: 'The agreement ended' })],
};
/** After everything that led to a state. */
const LATER = hour(1);

const STATES: readonly { readonly name: string; readonly state: Party | null }[] = [
  { name: '-', state: null },
  ...PARTY_STATUSES.map((status) => ({ name: status, state: given(parties, PATHS[status]) })),
];
const TYPES = Object.keys(PARTY_ACTS) as PartyCommand['type'][];

const { may, possible, leadsTo, openTo, someoneWhoMay } = oracleOf(PARTY_ACTS);

/** The answer to one of EVERYBODY who gives a command that no rule refuses. */
const doing = (type: PartyCommand['type'], who: string, state: Party | null): Accepted<Party, PartyEvent> | Refusal => {
  const actor = EVERYBODY[who];
  if (actor === undefined) throw new Error(`The samples know nobody called ${who}`);
  return attempt(parties, state, [partyCommand[type](state, 0), actor, LATER]);
};

describe('the oracle is complete', () => {
  test('it names every command there is', () => {
    expect(TYPES.toSorted()).toEqual(Object.keys(party.lifecycle).toSorted());
  });

  test('its acts make exactly the published moves', () => {
    expect([...movesOf(PARTY_ACTS)].toSorted()).toEqual(PARTY_MOVES.toSorted());
  });

  test('each state of these tests is what it is called', () => {
    expect(STATES.map(({ state }) => state?.status ?? '-')).toEqual(['-', ...PARTY_STATUSES]);
  });
});

describe.each(STATES)('a party in state $name', ({ name, state }) => {
  const cases = TYPES.map((type) => ({ type, verdict: possible(type, name) ? leadsTo(type, name).join(' or ') : 'refused' }));

  test.each(cases)('$type: $verdict', ({ type, verdict }) => {
    const who = someoneWhoMay(type);
    const answer = doing(type, who, state);
    if (verdict === 'refused') {
      expect(answer).toMatchObject({ kind: 'IllegalTransition' });
      expect('allowed' in answer && [...answer.allowed].toSorted()).toEqual(openTo(who, name));
    } else {
      expect(answer).toMatchObject({ kind: 'Accepted' });
      expect(leadsTo(type, name)).toContain('state' in answer && answer.state.status);
    }
  });

  test.each(Object.keys(EVERYBODY))('%s is told exactly what is open to them', (who) => {
    expect([...allowed(party, state?.status ?? null, EVERYBODY[who] ?? admin)].toSorted()).toEqual(openTo(who, name));
  });
});

describe.each(TYPES)('%s', (type) => {
  const state = STATES.find(({ name }) => possible(type, name))?.state ?? null;

  test.each(Object.keys(EVERYBODY).map((who) => ({ who, verb: may(type, who) ? 'may' : 'may not' })))('$who $verb', ({ who, verb }) => {
    expect(doing(type, who, state).kind).toBe(verb === 'may' ? 'Accepted' : 'NotPermitted');
  });
});
