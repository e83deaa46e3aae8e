/** Durations as people write them on a command line. */
import { InvalidArgumentError } from 'commander';

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const MAX_MS = 365 * 86_400_000;

/**
 * Reads `90s`, `15m`, `12h` or `7d`.
 * @returns milliseconds
 * @throws InvalidArgumentError for anything else, or more than a year
 */
export const durationMs = (text: string): number => {
  const [, count = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (UNIT_MS[unit] ?? Number.NaN);
  if (ms > 0 && ms <= MAX_MS) return ms;
  throw new InvalidArgumentError('Write it like 90s, 15m, 12h or 7d, up to a year.');
};
