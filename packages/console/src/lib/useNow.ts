/** A clock for what is shown to run. */
import { useSyncExternalStore } from 'react';

/** Bars and distances move this often: a smaller step is not seen. */
const TICK_MS = 5_000;

let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** The present in milliseconds, renewed every few seconds by one timer for all. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
