/** What a party reads of an issue that was another party's for a while. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { partyUser } from '../../src/domain/principal.js';
import { graphOf } from '../support/graph.js';
import { arrangement, arrangementB, hour, operator } from '../support/samples.js';
import { carriedOut, raisedWith, registered } from '../support/stored.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const READ = `query($id: ID!) { performanceIssue(id: $id) { history { type version details } clocks { partyId kind } } }`;

test('the terms agreed with a party, and the clocks that run by them, are read by that party alone, whoever has the issue before or after it', async () => {
  const { store } = world;
  const [a, b] = [await registered(store, arrangement), await registered(store, arrangementB, 'Other Networks')];
  const { _id: id } = await raisedWith(store, a._id);
  await carriedOut(store, id, [
    [{ type: 'AssignParty', partyId: b._id, reason: 'Their segment' }, operator, hour(1)],
    [{ type: 'AssignParty', partyId: a._id, reason: 'Not their segment' }, operator, hour(2)],
  ]);
  const ofA = await graphOf(store, () => hour(3)).data(partyUser('agent-a', a._id), READ, { id });
  expect(ofA['performanceIssue']?.['history']).toMatchObject([
    { type: 'IssueRaised', details: { terms: { agreementReference: 'AGR-A' } } },
    { type: 'PartyAssigned', details: { partyId: b._id, reason: 'Their segment' } },
    { type: 'PartyAssigned', details: { terms: { agreementReference: 'AGR-A' } } },
  ]);
  expect(JSON.stringify(ofA)).not.toContain('AGR-B');
  const ofStaff = await graphOf(store, () => hour(3)).data(operator, READ, { id });
  expect(JSON.stringify(ofStaff)).toContain('AGR-B');
  const parties = (read: typeof ofA): readonly unknown[] => [
    ...new Set((read['performanceIssue']?.['clocks'] as readonly { readonly partyId: string }[]).map(({ partyId }) => partyId)),
  ];
  expect([parties(ofA), parties(ofStaff)]).toEqual([[a._id], [a._id, b._id]]);
});
