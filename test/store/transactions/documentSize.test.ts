/** A document never grows to where the database refuses every write of it. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import { system } from '../../../src/domain/kernel/principal.js';
import type { ClockStop } from '../../../src/domain/time/stops.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { issues } from '../../../src/store/issue/collection.js';
import { mostBytes, sizeRefusal } from '../../../src/store/transactions/documentSize.js';
import { documents } from '../../../src/store/store.js';
import { hour, operator } from '../../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const MEGABYTE = 2 ** 20;
const stopOf = (id: string, bytes: number) =>
  ({
    id,
    reason: 'FORCE_MAJEURE',
    clocks: [],
    from: hour(0),
    to: hour(0),
    evidence: 'x'.repeat(bytes),
    voided: null,
  }) as unknown as ClockStop;

describeWithWorld('An issue with many entries', (world) => {
  /** Fills the list of stops, as years of work would. */
  const filled = async (megabytes: number, isStored = true) => {
    const { store } = world();
    const issue = await raiseIssue(store, (await registerParty(store))._id);
    const stops = Array.from({ length: megabytes }, (_, n) => stopOf(String(n), MEGABYTE - 200));
    if (isStored) await documents(store, issues).updateOne({ _id: issue._id }, { $set: { stops } }, { bypassDocumentValidation: true });
    return { ...issue, stops };
  };
  const changePerformanceIssuePriority = {
    commands: [{ type: 'ChangePerformanceIssuePriority', severity: 'CRITICAL', reason: 'Worse' }],
    now: hour(1),
  } as const;

  test('takes no more of them when it is full, says what to do, and can still be ended', async () => {
    const { store } = world();
    const { _id: id } = await filled(13);
    expect(await executeOnIssue(store, operator, { ...changePerformanceIssuePriority, id })).toEqual({
      kind: 'RuleBroken',
      rule: 'TOO_MANY_ENTRIES',
      message: 'It would hold 14 MB, more than it may: bring it to its end, and go on with a new one',
    });
    const cancel = { commands: [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Full' }], now: hour(1), id } as const;
    expect(stateOf(await executeOnIssue(store, operator, cancel)).status).toBe('CANCELLED');
  });

  test('that is not full takes them', async () => {
    const { _id: id } = await filled(10);
    expect(stateOf(await executeOnIssue(world().store, operator, { ...changePerformanceIssuePriority, id })).severity).toBe('CRITICAL');
  });

  test('takes what a timer does, and no change of status beyond what the database takes', async () => {
    const issue = await filled(16, false);
    const ended = { ...issue, status: 'CANCELLED' } as const;
    expect(sizeRefusal(system('clock'), issue, issue)).toBeNull();
    expect(sizeRefusal(operator, issue, ended)).toMatchObject({ rule: 'TOO_MANY_ENTRIES' });
  });
});

test('The size that is reckoned without counting is never less than the true one', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true }),
    fc.constantFrom(null, undefined),
  );
  const document = fc.dictionary(
    fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\0')),
    fc.anything({ values: [leaf], key: fc.string() }),
  );
  fc.assert(
    fc.property(document, (value) => {
      expect(mostBytes(value)).toBeGreaterThanOrEqual(BSON.calculateObjectSize(value, { ignoreUndefined: true }));
    }),
  );
});
