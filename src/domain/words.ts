/** Measured values as people read them. */
import type { MeasureDefinition } from './measures.js';

/** From large to small, with their length in milliseconds. */
const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/**
 * A length of time in its two largest units: `2 d 3 h`, `4 h 12 min`, `45 s`. What is left over is rounded.
 * @param ms milliseconds; a negative length begins with a minus sign
 */
export const lengthInWords = (ms: number): string => {
  const length = Math.abs(ms);
  const sign = ms < 0 ? '−' : '';
  if (length < 1_000) return `${sign}${String(Math.round(length))} ms`;
  const at = UNITS.findIndex(([, unit], index) => roundedTo(length, index) >= unit);
  const [name, unit] = UNITS[at] ?? ['s', 1_000];
  const rounded = roundedTo(length, at);
  const rest = UNITS[at + 1];
  const small = rest === undefined ? 0 : Math.round((rounded % unit) / rest[1]);
  const large = `${sign}${String(Math.floor(rounded / unit))} ${name}`;
  return rest === undefined || small === 0 ? large : `${large} ${String(small)} ${rest[0]}`;
};

/** Rounded to the unit below the one at `index`, the last that is shown. */
const roundedTo = (length: number, index: number): number => {
  const [, step] = UNITS[Math.min(index + 1, UNITS.length - 1)] ?? ['s', 1_000];
  return Math.round(length / step) * step;
};

/** A share from 0 to 1 as a percentage with at most one decimal. */
export const shareInWords = (share: number): string => `${String(Math.round(share * 1_000) / 10)} %`;

/** A value in the unit of its measure. */
export const valueInWords = (value: number, unit: MeasureDefinition['unit']): string => {
  switch (unit) {
    case 'MILLISECONDS':
      return lengthInWords(value);
    case 'SHARE':
      return shareInWords(value);
    case 'NUMBER':
      return String(Math.round(value * 10) / 10);
  }
};
