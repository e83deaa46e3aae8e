/** The snapshots of ended months: of whom, of when, and once. */
import { expect, test } from '@jest/globals';
import { changedSnapshotDuty, monthDuty } from '../../src/background/monthlySnapshots.js';
import { isMonth, previousMonth, monthNamed } from '../../src/domain/time/period.js';
import { partyUser } from '../../src/domain/kernel/principal.js';
import type { Measure } from '../../src/domain/measures/measures.js';
import type { PerformanceSnapshot } from '../../src/domain/snapshot/model.js';
import { MIN_SAMPLE } from '../../src/domain/measures/score.js';
import { snapshots } from '../../src/store/snapshot/collection.js';
import { reproduce } from '../../src/store/snapshot/facts.js';
import { executeOnSnapshot } from '../../src/store/snapshot/index.js';
import { documents } from '../../src/store/store.js';
import { analyzed, arrangement, hour, measured, operator, verified } from '../support/domain/samples.js';
import { describeWithWorld, executeSteps, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';

test('the month before is of the UTC calendar, at the turn of a year too', () => {
  expect(previousMonth(new Date('2026-01-01T00:00:00Z'))).toEqual({
    from: new Date('2025-12-01T00:00:00Z'),
    to: new Date('2026-01-01T00:00:00Z'),
  });
  expect(previousMonth(new Date('2026-03-31T23:59:59Z')).from).toEqual(new Date('2026-02-01T00:00:00Z'));
});

test('a month is named by its year and number, and is neither longer nor shorter', () => {
  const february = { from: new Date('2028-02-01T00:00:00Z'), to: new Date('2028-03-01T00:00:00Z') };
  expect(monthNamed('2028-02')).toEqual(february);
  expect(monthNamed('2028-12')?.to).toEqual(new Date('2029-01-01T00:00:00Z'));
  for (const text of ['2028', '2028-2', '2028-13', '2028-00', '2028-02-01', ' 2028-02']) expect(monthNamed(text)).toBeNull();
  expect(isMonth(february)).toBe(true);
  expect(isMonth({ ...february, to: new Date('2028-02-29T00:00:00Z') })).toBe(false);
  expect(isMonth({ from: new Date('2028-02-01T00:00:01Z'), to: february.to })).toBe(false);
});

describeWithWorld('monthly snapshots', (world) => {
  const APRIL = new Date('2026-04-01T00:00:10Z');
  const MARCH = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };
  const stored = () => documents(world().store, snapshots).find().toArray();

  test('are taken of each party that had issues, once, however many instances look', async () => {
    const { store } = world();
    const [one, two] = [await registerParty(store, arrangement, 'One'), await registerParty(store, arrangement, 'Two')];
    await registerParty(store, arrangement, 'Without issues');
    await raiseIssue(store, one._id, {}, hour(1));
    await raiseIssue(store, two._id, {}, hour(2));
    const other = await world().another();
    const done = await Promise.all([store, other].map((one) => monthDuty().run(one, APRIL)));
    expect(done.reduce((sum, one) => sum + one)).toBe(2);
    const taken = await stored();
    expect(taken.map(({ partyId }) => partyId).toSorted()).toEqual([one._id, two._id].toSorted());
    expect(taken).toMatchObject([
      { period: MARCH, take: 1, takenBy: 'timer', published: true, issues: 1, subject: null, createdAt: APRIL },
      { period: MARCH, take: 1, takenBy: 'timer', published: true, issues: 1, subject: null, createdAt: APRIL },
    ]);
    expect(await monthDuty().run(store, APRIL)).toBe(0);
    expect(await stored()).toHaveLength(2);
  });

  test('are not taken before the month has ended', async () => {
    expect(await monthDuty().run(world().store, new Date('2026-03-31T23:59:59Z'))).toBe(0);
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

  test('are of each subject too that enough issues are about, whatever was taken of the month by hand before', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store, arrangement, 'Three');
    const services = Array.from({ length: MIN_SAMPLE }, (_, index) => `service-${index === 0 ? 'rare' : 'often'}`);
    for (const [index, id] of services.entries())
      await raiseIssue(store, partyId, { affectedEntities: [{ type: 'Service', id }] }, hour(index));
    const command = { type: 'TakePerformanceSnapshot', partyId, period: MARCH } as const;
    for (const take of [1, 2])
      expect(stateOf(await executeOnSnapshot(store, operator, { commands: [command], now: APRIL }))).toMatchObject({
        take,
        published: false,
      });
    expect(await monthDuty().run(store, APRIL)).toBe(2);
    const ofParty = (await stored()).filter((one) => one.partyId === partyId);
    expect(ofParty.filter(({ published }) => published)).toMatchObject([
      { subject: null, take: 1, status: 'TAKEN', issues: MIN_SAMPLE },
      { subject: { type: 'Resource', id: 'node-1' }, take: 1, status: 'TAKEN', issues: MIN_SAMPLE },
    ]);
    // Taken by hand after the timer, it supersedes what was taken by hand.
    expect(stateOf(await executeOnSnapshot(store, operator, { commands: [command], now: APRIL }))).toMatchObject({ take: 3 });
    const current = (await stored()).filter((one) => one.partyId === partyId && one.status === 'TAKEN');
    expect(current.map(({ published, take }) => [published, take])).toEqual([
      [true, 1],
      [true, 1],
      [false, 3],
    ]);
  });

  test('are taken again when an issue has changed what they come to, and the former is kept with the reason', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store, arrangement, 'Four');
    const agent = partyUser('agent', partyId);
    const reject = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator] as const;
    // Six claims in the last days of March, none of them true.
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1) {
      const { _id } = await raiseIssue(store, partyId, {}, hour(24 * 28 + index));
      ids.push(_id);
      await executeSteps(store, _id, [
        [{ type: 'StartPerformanceIssue' }, agent, hour(24 * 28 + index)],
        [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Done' }, agent, hour(24 * 28 + index + 1)],
      ]);
    }
    const current = async () =>
      (await stored())
        .filter((one) => one.partyId === partyId && one.subject === null && one.published)
        .toSorted((a, b) => a.take - b.take);
    const valueOf = (one: PerformanceSnapshot | undefined, measure: Measure) => one?.values.find((each) => each.measure === measure);
    // Of all it does, of the resource and of the service.
    expect(await monthDuty().run(store, APRIL)).toBe(3);
    const [first] = await current();
    expect(first?.score.value).toBeNull();
    expect(valueOf(first, 'ON_TIME_SHARE')).toMatchObject({ n: 0, unverified: 6 });
    // Nothing has changed.
    expect(await changedSnapshotDuty().run(store, new Date(APRIL.getTime() + 1))).toBe(0);
    for (const id of ids) await executeSteps(store, id, [[...reject, new Date('2026-04-02T00:00:00Z')]]);
    const duty = changedSnapshotDuty();
    const LATER = new Date('2026-04-02T01:00:00Z');
    expect(await duty.run(store, LATER)).toBe(3);
    const [former, again] = await current();
    expect(former).toMatchObject({ _id: first?._id, status: 'SUPERSEDED', supersededBy: again?._id, values: first?.values });
    expect(former?.supersededBecause).toMatch(/REOPEN_RATE.* changed by /);
    expect(again).toMatchObject({ status: 'TAKEN', take: 2, because: former?.supersededBecause, takenBy: 'timer' });
    expect(valueOf(again, 'REOPEN_RATE')).toMatchObject({ n: 6, value: 1 });
    expect(await duty.next(store, LATER)).toEqual(new Date('2026-04-02T02:00:00Z'));
    expect(await duty.run(store, LATER)).toBe(0);
    for (const snapshot of await current()) expect(await reproduce(store, snapshot)).toEqual([]);
  });

  test('are taken again when what was restored, and is still open, is repeated by another party’s issue', async () => {
    const { store } = world();
    // Nothing else is about it.
    const resource = { type: 'Resource', id: 'node-5' } as const;
    const alone = { ...arrangement, scope: [resource] };
    const { _id: restorer } = await registerParty(store, alone, 'Five');
    const { _id: other } = await registerParty(store, alone, 'Six');
    const agent = partyUser('agent', restorer);
    const { _id } = await raiseIssue(store, restorer, { resource }, hour(24 * 28));
    await executeSteps(store, _id, [
      [{ type: 'StartPerformanceIssue' }, agent, hour(24 * 28)],
      analyzed(24 * 28 + 0.5),
      [{ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'On the reserve path' }, agent, hour(24 * 28 + 1)],
      measured(24 * 28 + 1.1),
      verified(24 * 28 + 1.2),
    ]);
    expect(await monthDuty().run(store, APRIL)).toBeGreaterThan(0);
    const duty = changedSnapshotDuty();
    // From here on only what changes is looked at.
    await duty.run(store, new Date('2026-04-01T23:00:00Z'));
    await raiseIssue(store, other, { resource }, new Date('2026-04-02T00:00:00Z'));
    expect(await duty.run(store, new Date('2026-04-02T01:00:00Z'))).toBeGreaterThan(0);
    const again = (await stored()).find(
      (one) => one.partyId === restorer && one.subject === null && one.published && one.status === 'TAKEN',
    );
    expect(again?.values.find(({ measure }) => measure === 'REPEAT_RATE')).toMatchObject({ n: 1, value: 1 });
  });
});
