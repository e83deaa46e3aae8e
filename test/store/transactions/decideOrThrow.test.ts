/** Decisions that follow from another aggregate's command. */
import { expect, test } from '@jest/globals';
import { party } from '../../../src/domain/party/index.js';
import { decideOrThrow } from '../../../src/store/transactions/decideOrThrow.js';
import { admin, hour, registeredParty } from '../../support/domain/samples.js';

const context = (openIssues: number) => ({ actor: admin, id: 'party-a', now: hour(1), facts: { openIssues, openPlans: 0 } });
const close = { type: 'CloseParty', reason: 'Ended' } as const;

test('carry the version that they were decided upon', () => {
  const before = registeredParty();
  expect(decideOrThrow(party, close, before, context(0))).toMatchObject({ state: { status: 'CLOSED' }, before: before.version });
  expect(decideOrThrow(party, { type: 'RegisterParty', name: 'New' }, null, context(0))).toMatchObject({ before: 0 });
});

test('that are refused end the transaction, and say what was refused and why', () => {
  expect(() => decideOrThrow(party, close, registeredParty(), context(1))).toThrow(
    /Party party-a: CloseParty was refused: RuleBroken: .*1 open/,
  );
});
