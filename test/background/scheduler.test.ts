/** Scheduled work waits for the next instant and for events, and costs nothing in between. */
import { expect, test } from '@jest/globals';
import { startDeliveries } from '../../src/background/deliveries.js';
import { monthDuty } from '../../src/background/monthlySnapshots.js';
import { type ScheduledTask, schedule, type Scheduler, type SchedulerOptions } from '../../src/background/scheduler.js';
import { startTimers } from '../../src/background/timers.js';
import type { Store } from '../../src/store/store.js';
import { hour } from '../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty } from '../support/storeFixtures.js';
import { monitorStore } from '../support/driverMonitor.js';
import { quiet } from '../support/world.js';

const HOUR_MS = 3_600_000;

/** A duty that a test sees look, and says the next instant of. */
interface Staged {
  readonly duty: ScheduledTask;
  /** When it is due next; null for never. */
  due: Date | null;
  /** How often it was carried out. */
  done: number;
  /** Resolves when it has looked so many times in all. */
  readonly looks: (times: number) => Promise<void>;
  readonly looked: () => number;
}

const staged = (due: Date | null, fields: Partial<ScheduledTask> = {}): Staged => {
  let looked = 0;
  const waiting: (readonly [number, () => void])[] = [];
  const self: Staged = {
    due,
    done: 0,
    looked: () => looked,
    looks: (times) => new Promise((resolve) => (looked >= times ? resolve() : void waiting.push([times, resolve]))),
    duty: {
      name: 'test',
      next: () => {
        looked += 1;
        for (const [times, resolve] of waiting) if (looked === times) resolve();
        return Promise.resolve(self.due);
      },
      run: () => {
        self.done += 1;
        self.due = null;
        return Promise.resolve(1);
      },
      isAffectedBy: ({ aggregateType }) => aggregateType === 'Party',
      ...fields,
    },
  };
  return self;
};

/** Lets time pass without a clock: the way to the database and back, many times. */
const meanwhile = async (store: Store): Promise<void> => {
  for (let times = 0; times < 50; times += 1) await store.ping();
};

describeWithWorld('A duty', (world) => {
  const started = ({ duty }: Staged, options: SchedulerOptions = {}): Scheduler => schedule(world().store, quiet, duty, options);

  test('that is due is carried out once, and looked at again for what follows', async () => {
    const one = staged(hour(0));
    const scheduler = started(one);
    await one.looks(2);
    await scheduler.stop();
    expect([one.done, one.looked()]).toEqual([1, 2]);
  });

  test.each([
    ['never', null],
    ['in an hour', HOUR_MS],
    // A timer of Node.js that is to wait longer than 24.8 days does not wait at all.
    ['in a month', 30 * 24 * HOUR_MS],
  ])('that is due %s is not looked at in the meantime', async (_, waitMs) => {
    const one = staged(waitMs === null ? null : new Date(Date.now() + waitMs));
    const scheduler = started(one, { pauseMs: 1 });
    await one.looks(1);
    await meanwhile(world().store);
    await scheduler.stop();
    expect([one.done, one.looked()]).toEqual([0, 1]);
  });

  test('is looked at again when an event concerns it, and for no other event', async () => {
    const [party, issue] = [staged(null), staged(null, { isAffectedBy: ({ aggregateType }) => aggregateType === 'PerformanceIssue' })];
    const schedulers = [started(party, { pauseMs: 1 }), started(issue, { pauseMs: 1 })];
    await Promise.all([party.looks(1), issue.looks(1)]);
    party.due = hour(0);
    await registerParty(world().store);
    await party.looks(3);
    await Promise.all(schedulers.map((one) => one.stop()));
    expect([party.done, issue.looked()]).toEqual([1, 1]);
  });

  test('is looked at once for many events that come within its pause', async () => {
    const one = staged(null);
    const scheduler = started(one, { pauseMs: HOUR_MS });
    await one.looks(1);
    await registerParty(world().store);
    await meanwhile(world().store);
    await scheduler.stop();
    expect(one.looked()).toBe(1);
  });

  test('that hears of an event while it is looked at is looked at again', async () => {
    let answer = (): void => undefined;
    const first = new Promise<null>((resolve) => (answer = () => resolve(null)));
    let again = (): void => undefined;
    const second = new Promise<void>((resolve) => (again = resolve));
    const repeated = (): Promise<null> => {
      again();
      return Promise.resolve(null);
    };
    const answers = [() => first, repeated];
    const scheduler = started(staged(null, { next: () => answers.shift()?.() ?? Promise.resolve(null) }), { pauseMs: 1 });
    const heard = world().store.feed.subscribe(({ aggregateType }) => aggregateType === 'Party');
    await registerParty(world().store);
    await heard.next();
    await heard.return();
    answer();
    await second;
    await scheduler.stop();
    expect(answers).toEqual([]);
  });

  test('is carried out after all when the clock was set, or its event was lost', async () => {
    let now = hour(0);
    const one = staged(hour(1));
    const scheduler = started(one, { checkMs: 1, now: () => now });
    await one.looks(2);
    expect(one.done).toBe(0);
    now = hour(2);
    await one.looks(one.looked() + 2);
    expect(one.done).toBe(1);
    await scheduler.stop();
  });

  test('that fails is tried again', async () => {
    let tries = 0;
    let succeeded = (): void => undefined;
    const success = new Promise<void>((resolve) => (succeeded = resolve));
    const one = staged(hour(0), {
      run: () => {
        tries += 1;
        if (tries === 3) succeeded();
        return tries < 3 ? Promise.reject(new Error('Not yet')) : Promise.resolve(0);
      },
    });
    const failures: object[] = [];
    const log = { ...quiet, error: (fields: object) => void failures.push(fields) };
    const scheduler = schedule(world().store, log, one.duty, { pauseMs: 1 });
    await success;
    await scheduler.stop();
    expect(failures).toMatchObject([{ duty: 'test' }, { duty: 'test' }]);
  });
});

describeWithWorld('While nothing is due', (world) => {
  test('no command is sent to the database, and a new deadline is kept all the same', async () => {
    await registerParty(world().store);
    const watched = await monitorStore(world());
    const { store } = watched;
    const idle = { pauseMs: 1 };
    const running = [startTimers(store, quiet, idle), startTimers(store, quiet, idle, [monthDuty()]), startDeliveries(store, quiet, idle)];
    const stretch = async (): Promise<readonly string[]> =>
      (await watched.recordReads(() => meanwhile(world().store))).reads.map(({ name }) => name);
    const begun = new Set(['find']);
    for (let sent: readonly string[] = ['find']; sent.length > 0; sent = await stretch()) sent.forEach((name) => begun.add(name));
    expect(begun).toEqual(new Set(['find']));
    expect(await stretch()).toEqual([]);

    const announced = store.feed.subscribe(({ type }) => type === 'ClockAtRisk');
    const { _id: partyId } = await registerParty(world().store);
    // The first warning of the sample arrangement is due half an hour after the raise.
    const raisedAt = new Date(Date.now() - HOUR_MS / 2 + 200);
    const { _id } = await raiseIssue(world().store, partyId, {}, raisedAt);
    expect((await announced.next()).value).toMatchObject({ event: { aggregateId: _id, type: 'ClockAtRisk' } });

    await announced.return();
    await Promise.all(running.map((one) => one.stop()));
    await watched.close();
  });
});
