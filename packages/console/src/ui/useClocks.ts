/** The clocks of an issue, running on between two answers of the server. */
import { useMemo } from 'react';
import { type ClockView, clockAt, currentClocks } from '../lib/clocks.js';
import { useNow } from '../lib/useNow.js';
import type { ClockBarFragment } from './ClockBar.generated';

/** When each answer was first seen: the cache gives the same object for as long as the server said nothing else. */
const seen = new WeakMap<object, number>();
export const seenAt = (answer: object): number => {
  const before = seen.get(answer);
  if (before !== undefined) return before;
  const now = Date.now();
  seen.set(answer, now);
  return now;
};

/** The current clock of each kind that an obligor has, as it is now. */
export const useClocks = (clocks: readonly ClockBarFragment[], obligor: ClockBarFragment['obligor']): ReadonlyMap<string, ClockView> => {
  const now = useNow();
  return useMemo(
    () => new Map([...currentClocks(clocks, obligor)].map(([kind, clock]) => [kind, clockAt(clock, seenAt(clock), now)] as const)),
    [clocks, obligor, now],
  );
};
