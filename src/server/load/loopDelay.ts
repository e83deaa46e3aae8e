/** How late the event loop is at present. */

/** How often it is looked at, and how many looks count. */
const LOOK_MS = 20;
const LOOKS = 10;

export interface LoopDelay {
  /** Milliseconds of the latest look of the last fifth of a second; while the loop is blocked, of the look that is overdue. */
  readonly current: () => number;
  readonly stop: () => void;
}

/** Begins to measure. */
export const measureLoopDelay = (): LoopDelay => {
  const late = new Array<number>(LOOKS).fill(0);
  let looks = 0;
  let last = performance.now();
  const lateness = (): number => Math.max(0, performance.now() - last - LOOK_MS);
  const timer = setInterval(() => {
    late[(looks += 1) % LOOKS] = lateness();
    last = performance.now();
  }, LOOK_MS).unref();
  return { current: () => Math.max(lateness(), ...late), stop: () => clearInterval(timer) };
};
