/** The course of a matter over time, as lanes: who had it, and whether time counted. */

/** A stretch of time in a lane, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How it is drawn. */
  readonly tone: 'running' | 'paused' | 'outside' | 'waiting';
  readonly words: string;
}

export interface Lane {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** A part of the axis in percent. */
export interface Placed {
  readonly start: number;
  readonly width: number;
}

/** Narrower stretches would not be seen. */
const LEAST_WIDTH = 0.4;

/** Where a stretch stands on an axis that shows `from` to `to`. */
export const placed = ({ from, to }: Pick<Stretch, 'from' | 'to'>, axis: { readonly from: number; readonly to: number }): Placed => {
  const length = Math.max(1, axis.to - axis.from);
  const clip = (at: number): number => Math.min(axis.to, Math.max(axis.from, at));
  const start = ((clip(from) - axis.from) / length) * 100;
  return { start, width: Math.max(LEAST_WIDTH, ((clip(to) - clip(from)) / length) * 100) };
};

const MINUTE_MS = 60_000;
const STEPS_MS = [5, 15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 10_080, 20_160, 43_200].map((minutes) => minutes * MINUTE_MS);

/** Instants to write along an axis: full steps, at most `most` of them. */
export const ticksOf = ({ from, to }: { readonly from: number; readonly to: number }, most = 7): readonly number[] => {
  const step = STEPS_MS.find((each) => (to - from) / each <= most) ?? (to - from) / most;
  // Full steps of the reader's clock, not of UTC's.
  const shift = new Date(from).getTimezoneOffset() * MINUTE_MS;
  const first = Math.ceil((from - shift) / step) * step + shift;
  const ticks: number[] = [];
  for (let at = first; at <= to; at += step) ticks.push(at);
  return ticks;
};
