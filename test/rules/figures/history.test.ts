/** History is not shed: not by another identifier, not by another party under the same one. */
import { describe, expect, test } from '@jest/globals';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { brokenRule } from '../../support/domain/expect.js';
import { admin, decideStep, given, hour, parties, type Step } from '../../support/domain/samples.js';
import { describeWithWorld, stateOf } from '../../support/storeFixtures.js';

const KEY = { scheme: 'LEI', value: '7' };
const OTHER = { scheme: 'DUNS', value: '12' };
const registered = (...externalIdentifiers: readonly (typeof KEY)[]): Step<PartyCommand> => [
  { type: 'RegisterParty', name: 'Example Networks', externalIdentifiers },
  admin,
  hour(0),
];
const renamed = (...externalIdentifiers: readonly (typeof KEY)[]): Step<PartyCommand> => [
  { type: 'UpdateParty', externalIdentifiers },
  admin,
  hour(1),
];

describe('an external identifier', () => {
  const known = given(parties, [registered(KEY)]);

  test('is never taken from a party: neither dropped, nor replaced', () => {
    for (const step of [renamed(), renamed(OTHER), renamed({ ...KEY, value: '8' })])
      expect(decideStep(parties, known, step)).toMatchObject(brokenRule('EXTERNAL_IDENTIFIER_KEPT'));
  });

  test('gets another one beside it, in whatever order', () => {
    expect(decideStep(parties, known, renamed(OTHER, KEY))).toMatchObject({ state: { externalIdentifiers: [OTHER, KEY] } });
    expect(decideStep(parties, known, [{ type: 'UpdateParty', name: 'Example Nets' }, admin, hour(1)])).toMatchObject({ kind: 'Accepted' });
  });
});

describeWithWorld('a party that is closed', (world) => {
  test('keeps its identifier: nobody is registered under it with a clean history', async () => {
    const { store } = world();
    const [register] = registered({ scheme: 'LEI', value: '99' });
    const { _id: id } = stateOf(await executeOnParty(store, admin, { commands: [register], now: hour(0) }));
    stateOf(await executeOnParty(store, admin, { commands: [{ type: 'CloseParty', reason: 'A fresh start' }], id, now: hour(1) }));
    expect(await executeOnParty(store, admin, { commands: [register], now: hour(2) })).toMatchObject(
      brokenRule('EXTERNAL_IDENTIFIER_TAKEN'),
    );
  });
});
