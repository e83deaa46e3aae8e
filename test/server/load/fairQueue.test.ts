/** One caller's work delays no other caller's. */
import { describe, expect, test } from '@jest/globals';
import { FairQueue, type FairQueueOptions, type Leave } from '../../../src/server/load/fairQueue.js';

const queueOf = (options: Partial<FairQueueOptions> = {}): FairQueue =>
  new FairQueue({ places: 2, waiting: 3, waitMs: 3_600_000, delayMs: () => 0, ...options });

const entered = (found: ReturnType<FairQueue['enter']>): Leave => {
  if (typeof found !== 'function') throw new Error('No place');
  return found;
};

describe('a place', () => {
  test('is there for the first operation of anybody, however much others run and wait', () => {
    const queue = queueOf();
    for (const _ of [1, 2]) entered(queue.enter('attacker'));
    for (const _ of [1, 2, 3]) expect(queue.enter('attacker')).toBeInstanceOf(Promise);
    expect(queue.enter('victim')).toBeInstanceOf(Function);
  });

  test('is given to callers in turn, and not to whoever waits with most', async () => {
    const queue = queueOf({ places: 1 });
    const order: string[] = [];
    const leaves = [entered(queue.enter('a')), entered(queue.enter('b'))];
    const work = async (caller: string): Promise<void> => {
      const leave = await queue.enter(caller);
      order.push(caller);
      leave?.();
    };
    const done = [work('a'), work('a'), work('a'), work('b')];
    for (const leave of leaves) leave();
    await Promise.all(done);
    expect(order.indexOf('b')).toBeLessThan(3);
    expect(order.toSorted()).toEqual(['a', 'a', 'a', 'b']);
  });

  test('is refused to one who has too many waiting, and to nobody else', () => {
    const queue = queueOf();
    for (const _ of [1, 2]) entered(queue.enter('attacker'));
    for (const _ of [1, 2, 3]) void queue.enter('attacker');
    expect(queue.isFull('attacker')).toBe(true);
    expect(queue.enter('attacker')).toBeNull();
    expect(queue.isFull('victim')).toBe(false);
  });

  test('is shared by fewer while the event loop is late, and by more when it is not', () => {
    let delay = 500;
    const queue = queueOf({ places: 10, delayMs: () => delay });
    entered(queue.enter('a'));
    expect(queue.enter('a')).toBeInstanceOf(Promise);
    expect(queue.enter('b')).toBeInstanceOf(Function);
    delay = 0;
    expect(queueOf({ places: 10, delayMs: () => delay }).enter('c')).toBeInstanceOf(Function);
  });

  test('that was waited for too long is refused, and the next one gets it', async () => {
    const queue = queueOf({ places: 1, waitMs: -1 });
    const leave = entered(queue.enter('a'));
    const late = queue.enter('a');
    leave();
    expect(await late).toBeNull();
    expect(queue.enter('a')).toBeInstanceOf(Function);
  });

  test('is free again after everything has left', async () => {
    const queue = queueOf({ places: 3, waiting: 1_000 });
    let running = 0;
    let most = 0;
    const work = async (caller: string): Promise<void> => {
      const leave = await queue.enter(caller);
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      leave?.();
    };
    await Promise.all(Array.from({ length: 300 }, (_, index) => work(`caller-${String(index % 3)}`)));
    expect(most).toBeLessThanOrEqual(3);
    expect(running).toBe(0);
  });
});
