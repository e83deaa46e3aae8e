/** The snapshots of ended months: of whom, of when, and once. */
import { expect, test } from '@jest/globals';
import { monthBefore, monthDuty, takeMonth } from '../../src/background/monthlySnapshots.js';
import { snapshots } from '../../src/store/snapshot/collection.js';
import { documents } from '../../src/store/store.js';
import { arrangement, hour } from '../support/domain/samples.js';
import { inWorld, raisedWith, registered } from '../support/storeFixtures.js';

test('the month before is of the UTC calendar, at the turn of a year too', () => {
  expect(monthBefore(new Date('2026-01-01T00:00:00Z'))).toEqual({
    from: new Date('2025-12-01T00:00:00Z'),
    to: new Date('2026-01-01T00:00:00Z'),
  });
  expect(monthBefore(new Date('2026-03-31T23:59:59Z')).from).toEqual(new Date('2026-02-01T00:00:00Z'));
});

inWorld('monthly snapshots', (world) => {
  const APRIL = new Date('2026-04-01T00:00:10Z');
  const MARCH = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };
  const stored = () => documents(world().store, snapshots).find().toArray();

  test('are taken of each party that had issues, once, however many instances look', async () => {
    const { store } = world();
    const [one, two] = [await registered(store, arrangement, 'One'), await registered(store, arrangement, 'Two')];
    await registered(store, arrangement, 'Without issues');
    await raisedWith(store, one._id, {}, hour(1));
    await raisedWith(store, two._id, {}, hour(2));
    const other = await world().another();
    const done = await Promise.all([takeMonth(store, APRIL), takeMonth(other, APRIL)]);
    expect(done[0] + done[1]).toBe(2);
    const taken = await stored();
    expect(taken.map(({ partyId }) => partyId).toSorted()).toEqual([one._id, two._id].toSorted());
    expect(taken).toMatchObject([
      { period: MARCH, take: 1, takenBy: 'timer', issues: 1, subject: null, createdAt: APRIL },
      { period: MARCH, take: 1, takenBy: 'timer', issues: 1, subject: null, createdAt: APRIL },
    ]);
    expect(await takeMonth(store, APRIL)).toBe(0);
    expect(await stored()).toHaveLength(2);
  });

  test('are not taken before the month has ended', async () => {
    expect(await takeMonth(world().store, new Date('2026-03-31T23:59:59Z'))).toBe(0);
  });

  test('of the next month follow when that has ended, of issues that are still open too', async () => {
    const MAY = new Date('2026-05-01T00:00:01Z');
    const duty = monthDuty();
    expect(await duty.next(world().store, APRIL)).toEqual(APRIL);
    expect(await duty.run(world().store, APRIL)).toBe(0);
    expect(await duty.next(world().store, APRIL)).toEqual(new Date('2026-05-01T00:00:00Z'));
    expect(await duty.next(world().store, MAY)).toEqual(MAY);
    expect(await duty.run(world().store, MAY)).toBe(2);
    expect(await stored()).toHaveLength(4);
  });
});
