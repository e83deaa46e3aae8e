import { expect, jest, test } from '@jest/globals';
import type { Document } from 'mongodb';
import { beginningAt, startTimers, sweep } from '../../src/background/timers.js';
import type { RecordedEvent } from '../../src/domain/kernel/decider.js';
import { partyUser } from '../../src/domain/kernel/principal.js';
import { events } from '../../src/store/events/collection.js';
import { readEvents } from '../../src/store/execute.js';
import { issues } from '../../src/store/issue/collection.js';
import { reviewRules } from '../../src/store/reviewRule/collection.js';
import { documents, raw, type Store } from '../../src/store/store.js';
import { analyzed, arrangement, claimed, hour, measured, started, verified } from '../support/domain/samples.js';
import { executeSteps, auditFaults, describeWithWorld, raiseIssue, registerParty } from '../support/storeFixtures.js';
import { quiet } from '../support/world.js';

/** Hours after the raise at which the untouched sample issue has something announced: half, three quarters and all of each target. */
const DUE_HOURS = [0.5, 0.75, 1, 4, 6, 8, 5, 7.5, 10, 12, 18, 24];

/** What was announced of an issue, one word an announcement, in the order it was recorded. */
const announced = async (store: Store, id: string): Promise<readonly string[]> =>
  (await readEvents(store, id))
    .filter(({ type }) => ['ClockAtRisk', 'ClockBreached', 'AcceptanceLapsed'].includes(type))
    .map(({ type, data }) => {
      const { clockId = '', share = 1 } = data as { readonly clockId?: string; readonly share?: number };
      return `${type} ${clockId} ${String(share)}`;
    });

/** Sweeps until nothing is left to do. @returns how many commands that took */
const sweptOut = async (store: Store, now: Date): Promise<number> => {
  let all = 0;
  for (let done = -1; done !== 0; all += done) done = await sweep(store, now);
  return all;
};

const resolvedBy = (store: Store, id: string, partyId: string): Promise<unknown> => {
  const supplier = partyUser('agent', partyId);
  const [start, claim] = [started(), claimed(3)];
  return executeSteps(store, id, [[start[0], supplier, start[2]], analyzed(1), measured(3), [claim[0], supplier, claim[2]], verified(4)]);
};

test('instances begin a batch at different places, and do all of it', () => {
  const items = ['a', 'b', 'c', 'd'];
  expect([0, 0.3, 0.99].map((at) => beginningAt(items, at).join(''))).toEqual(['abcd', 'bcda', 'dabc']);
  expect(beginningAt([], 0.5)).toEqual([]);
});

describeWithWorld('Timers of three instances', (world) => {
  const three = async (): Promise<readonly Store[]> => [world().store, await world().another(), await world().another()];

  test('announce each risk and each breach exactly once, also with several instances', async () => {
    const stores = await three();
    const { _id: partyId } = await registerParty(world().store);
    const issues = await Promise.all(Array.from({ length: 3 }, () => raiseIssue(world().store, partyId)));
    for (const at of [...DUE_HOURS].sort((a, b) => a - b)) await Promise.all(stores.map((store) => sweep(store, hour(at + 0.001))));

    for (const { _id } of issues) {
      const words = await announced(world().store, _id);
      expect(words).toHaveLength(DUE_HOURS.length);
      expect(new Set(words).size).toBe(DUE_HOURS.length);
    }
    expect(await Promise.all(stores.map((store) => sweep(store, hour(1_000))))).toEqual([0, 0, 0]);
    expect(await auditFaults(world().store)).toEqual([]);
  });

  test('let an acceptance lapse exactly once', async () => {
    const stores = await three();
    const { _id: partyId } = await registerParty(world().store);
    const { _id } = await raiseIssue(world().store, partyId);
    await resolvedBy(world().store, _id, partyId);
    const lapse = 4 + arrangement.acceptancePeriodMs / 3_600_000;

    await Promise.all(stores.map((store) => sweep(store, hour(lapse - 0.001))));
    expect(await announced(world().store, _id)).not.toContain('AcceptanceLapsed  1');
    await Promise.all(stores.map((store) => sweep(store, hour(lapse))));
    await Promise.all(stores.map((store) => sweep(store, hour(lapse + 1))));

    expect((await announced(world().store, _id)).filter((word) => word.startsWith('AcceptanceLapsed'))).toHaveLength(1);
    expect(await documents(world().store, issues).findOne({ _id })).toMatchObject({ status: 'CLOSED', nextDueAt: null });
  });
});

describeWithWorld('A timer', (world) => {
  test('finds nothing to do before the first instant, and is not early by a millisecond', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    expect(await sweep(store, hour(-1))).toBe(0);
    expect(await sweep(store, new Date(hour(0.5).getTime() - 1))).toBe(0);
    expect(await sweep(store, hour(0.5))).toBe(1);
    expect(await announced(store, _id)).toEqual(['ClockAtRisk acknowledge-party-1 0.5']);
    expect(await sweep(store, new Date(hour(0.75).getTime() - 1))).toBe(0);
  });

  test('that comes late announces everything in the order it was due, once', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    await sweptOut(store, hour(500));
    const log = await readEvents(store, _id);
    const due = log.slice(1).map(({ data }) => {
      const { dueAt, deadline } = data as { readonly dueAt?: Date; readonly deadline?: Date };
      return (dueAt ?? deadline)?.getTime() ?? 0;
    });
    expect(due).toHaveLength(DUE_HOURS.length);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(log.slice(1).every(({ at, actor }: RecordedEvent) => at.getTime() === hour(500).getTime() && actor.kind === 'SYSTEM')).toBe(
      true,
    );
    expect(await sweptOut(store, hour(600))).toBe(0);
  });

  test('with a clock behind the others’ says nothing twice', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    await sweptOut(store, hour(6));
    const words = await announced(store, _id);
    await sweptOut(store, hour(2));
    expect(await announced(store, _id)).toEqual(words);
  });

  test('goes on after a restart where it was', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    await sweptOut(store, hour(6));
    const before = await announced(store, _id);
    const restarted = await world().another();
    expect(await sweptOut(restarted, hour(6))).toBe(0);
    await sweptOut(restarted, hour(24.001));
    const after = await announced(restarted, _id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(DUE_HOURS.length);
  });

  test('does the rest when one issue fails, and says so', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const [broken, sound] = [await raiseIssue(store, partyId), await raiseIssue(store, partyId, {}, hour(0.001))];
    await documents(store, issues).updateOne({ _id: broken._id }, { $set: { terms: 'none' as never } }, { bypassDocumentValidation: true });
    await expect(sweep(store, hour(0.6))).rejects.toThrow(AggregateError);
    expect(await announced(store, sound._id)).toEqual(['ClockAtRisk acknowledge-party-1 0.5']);
    await documents(store, issues).deleteOne({ _id: broken._id });
  });

  test('runs by itself until it is stopped', async () => {
    const { store } = world();
    const wanted = store.feed.subscribe(({ type }) => type === 'ClockBreached');
    await raiseIssue(store, (await registerParty(store))._id);
    const timers = startTimers(store, quiet, { pauseMs: 1 });
    expect((await wanted.next()).value).toMatchObject({ event: { type: 'ClockBreached' } });
    await timers.stop();
    await wanted.return();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    expect(await announced(store, _id)).toEqual([]);
  });
});

describeWithWorld('A timer that takes long', (world) => {
  test('keeps no other waiting, and is not begun again before it ends', async () => {
    const { store } = world();
    let begun = 0;
    let end = (): void => undefined;
    const long = new Promise<void>((resolve) => (end = resolve));
    let others = 0;
    let looked = (): void => undefined;
    const often = new Promise<void>((resolve) => (looked = resolve));
    const due = { name: 'test', next: () => Promise.resolve(hour(0)), isAffectedBy: () => false };
    const timers = startTimers(store, quiet, { pauseMs: 1 }, [
      {
        ...due,
        run: async () => {
          begun += 1;
          await long;
          return 0;
        },
      },
      {
        ...due,
        run: () => {
          others += 1;
          if (others === 10) looked();
          return Promise.resolve(0);
        },
      },
    ]);
    await often;
    expect(begun).toBe(1);
    end();
    await timers.stop();
  });

  test('about review rules does not delay what the clocks of issues announce', async () => {
    const { store } = world();
    const wanted = store.feed.subscribe(({ type }) => type === 'ClockBreached');
    await raiseIssue(store, (await registerParty(store))._id);
    let end = (): void => undefined;
    const reading = new Promise<Document>((resolve) => (end = () => resolve({ cursor: { id: 0, firstBatch: [] } })));
    const { db } = store[raw];
    const send = db.command.bind(db);
    let slow = 0;
    const spy = jest.spyOn(db, 'command').mockImplementation((command: Document, options) => {
      if (command['find'] !== reviewRules.name) return send(command, options);
      slow += 1;
      return reading;
    });
    const timers = startTimers(store, quiet, { pauseMs: 1 });
    expect((await wanted.next()).value).toMatchObject({ event: { type: 'ClockBreached' } });
    expect(slow).toBe(1);
    end();
    await timers.stop();
    await wanted.return();
    spy.mockRestore();
  });
});

describeWithWorld('More than one batch', (world) => {
  test('is done batch by batch', async () => {
    const { store } = world();
    const { _id, ...issue } = await raiseIssue(store, (await registerParty(store))._id);
    const [event] = await readEvents(store, _id);
    if (event === undefined) throw new Error('It was raised');
    const ids = Array.from({ length: 204 }, (_, n) => `copy-${String(n)}`);
    await documents(store, issues).insertMany(ids.map((copy) => ({ ...issue, _id: copy })));
    await documents(store, events).insertMany(ids.map((copy) => ({ ...event, _id: `${copy}:1`, aggregateId: copy })));

    expect(await sweep(store, hour(0.5))).toBe(200);
    expect(await sweep(store, hour(0.5))).toBe(5);
    expect(await sweep(store, hour(0.5))).toBe(0);
    expect(await auditFaults(store)).toEqual([]);
  });
});
