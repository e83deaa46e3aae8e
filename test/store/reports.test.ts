/** Questions about measures, asked of a store. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Measured, MeasureQuestion } from '../../src/domain/measures.js';
import { type Principal, partyUser } from '../../src/domain/principal.js';
import { ask, measure } from '../../src/store/reports.js';
import { auditor, hour, raise } from '../support/samples.js';
import { carriedOut, inWorld, raisedWith, registered } from '../support/stored.js';

const question = (fields: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  period: { from: hour(0), to: hour(240) },
  by: [],
  measures: ['ISSUES_RAISED', 'RESTORE_TIME', 'OPEN', 'ON_TIME_SHARE'],
  bucket: null,
  timeZone: 'UTC',
  filter: {},
  ...fields,
});
const HOUR_MS = 3_600_000;
const NOW = hour(300);

const rowsOf = ({ rows }: Measured): readonly (readonly [key: string, ...values: (number | null)[]])[] =>
  rows.map(({ key, values }) => [key.join(), ...values.map(({ value }) => value)]);

inWorld('a report', (world) => {
  let one = '';
  let other = '';
  const agent = (partyId: string): Principal => partyUser('agent', partyId);

  /** An issue that its party restores in so many hours, and the operator accepts. */
  const restored = async (partyId: string, from: number, hours: number, fields: Parameters<typeof raise>[0] = {}): Promise<void> => {
    const { store } = world();
    const { _id } = await raisedWith(store, partyId, fields, hour(from));
    await carriedOut(store, _id, [
      [{ type: 'StartPerformanceIssue' }, agent(partyId), hour(from + 0.5)],
      [{ type: 'ClaimResolution', resolution: 'Replaced an optic', cause: 'Optic' }, agent(partyId), hour(from + hours)],
    ]);
  };

  beforeAll(async () => {
    const { store } = world();
    one = (await registered(store))._id;
    other = (await registered(store, undefined, 'Sample Bureau'))._id;
    await restored(one, 0, 4);
    await restored(one, 10, 12, { category: 'JITTER' });
    await restored(other, 20, 6);
    await raisedWith(store, other, {}, hour(30));
  });

  test('measures what is stored', async () => {
    expect(rowsOf(await measure(world().store, auditor, question({ by: ['PARTY'] }), NOW))).toEqual(
      [
        [one, 2, 8 * HOUR_MS, 2, 0.5],
        [other, 2, 6 * HOUR_MS, 2, 0.5],
      ].toSorted(),
    );
  });
});
