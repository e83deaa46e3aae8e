/** Measured values as people read them. */
import type { MeasureDefinition } from './measures.js';

/** From large to small, with their length in milliseconds. Hours are the largest: a day of working time is not one of the calendar. */
const UNITS = [
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/**
 * A duration in its two largest units, rounded to the smaller of them: `51 h`, `4 h 30 min`, `45 min`, `0 s`.
 * @param ms milliseconds; below 0 with a minus sign
 */
export const formatDuration = (ms: number): string => {
  const length = Math.abs(ms);
  const at = UNITS.findIndex(([, unit], index) => roundTo(length, index) >= unit);
  const [name, unit] = UNITS[at] ?? ['s', 1_000];
  const rounded = roundTo(length, at === -1 ? UNITS.length - 1 : at);
  const rest = UNITS[at + 1];
  const small = at === -1 || rest === undefined ? 0 : Math.round((rounded % unit) / rest[1]);
  const large = `${ms < 0 && rounded > 0 ? '−' : ''}${String(Math.floor(rounded / unit))} ${name}`;
  return rest === undefined || small === 0 ? large : `${large} ${String(small)} ${rest[0]}`;
};

/** Rounded to the unit after the one at `index`, the last shown. */
const roundTo = (length: number, index: number): number => {
  const [, step] = UNITS[Math.min(index + 1, UNITS.length - 1)] ?? ['s', 1_000];
  return Math.round(length / step) * step;
};

/** A value of a measure with its unit: `4 h 30 min`, `12`, `95 %`. */
export const formatValue = (unit: MeasureDefinition['unit'], value: number): string => {
  switch (unit) {
    case 'MILLISECONDS':
      return formatDuration(value);
    case 'SHARE':
      return `${String(Math.round(value * 1_000) / 10)} %`;
    case 'NUMBER':
      return String(Math.round(value * 10) / 10);
  }
};
