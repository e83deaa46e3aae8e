/** Limits that hold for every command alike, so that no rule has to repeat them. */
import type { InputIssue } from './refusal.js';

/** Characters in one text. */
const LONGEST_TEXT = 4_000;
/** Characters in a name or an identifier. They are found by index, and an index key holds about 1,900 bytes (two such texts in UTF-8). */
const LONGEST_NAME = 256;
const NAMES = /^(?:id|name|scheme|value|system)$|Id$/;
/** Items in one list. */
const LONGEST_LIST = 1_000;
/** Instants outside these years are typing errors, and overflow calendars. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Every blank or oversized text, oversized list, number that is not finite and instant out of range in a command.
 * @returns an issue per offending value with its path; empty when all is well
 */
export const malformed = (value: unknown, path: readonly string[] = []): readonly InputIssue[] => {
  const wrong = (message: string): readonly InputIssue[] => [{ path, message }];
  if (typeof value === 'string') return text(value, NAMES.test(path.at(-1) ?? '') ? LONGEST_NAME : LONGEST_TEXT, wrong);
  if (typeof value === 'number') return Number.isFinite(value) ? [] : wrong('must be a finite number');
  if (value instanceof Date)
    return value.getTime() >= EARLIEST && value.getTime() < LATEST ? [] : wrong('must be an instant from 1970 to 2199');
  if (Array.isArray(value) && value.length > LONGEST_LIST) return wrong(`has more than ${String(LONGEST_LIST)} items`);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => malformed(item, [...path, key]));
};

const text = (value: string, longest: number, wrong: (message: string) => readonly InputIssue[]): readonly InputIssue[] => {
  if (value.trim() === '') return wrong('must not be blank');
  if (value.length > longest) return wrong(`is longer than ${String(longest)} characters`);
  if (value.includes('\0')) return wrong('must not contain a NUL character');
  return /\p{Surrogate}/u.test(value) ? wrong('must not contain half a character (an unpaired surrogate)') : [];
};
