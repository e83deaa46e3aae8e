/** Limits that hold for every command alike, so that no rule has to repeat them. */
import type { InputProblem } from './refusal.js';

/** Characters in one text. */
const MAX_TEXT_LENGTH = 4_000;
/** Characters in a name or an identifier. They are found by index, and an index key holds about 1,900 bytes (two such texts in UTF-8). */
const MAX_NAME_LENGTH = 256;
const NAME_FIELDS = /^(?:id|name|scheme|value|system)$|Id$/;
/** Items in one list. */
const MAX_LIST_LENGTH = 1_000;
/** Instants outside these years are typing errors, and overflow calendars. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Finds every blank or oversized text, oversized list, non-finite number and instant out of range in a command.
 * @returns an issue per offending value with its path; empty when all is well
 */
export const inputLimitProblems = (value: unknown, path: readonly string[] = []): readonly InputProblem[] => {
  const issueHere = (message: string): readonly InputProblem[] => [{ path, message }];
  if (typeof value === 'string')
    return textProblems(value, NAME_FIELDS.test(path.at(-1) ?? '') ? MAX_NAME_LENGTH : MAX_TEXT_LENGTH, issueHere);
  if (typeof value === 'number') return Number.isFinite(value) ? [] : issueHere('must be a finite number');
  if (value instanceof Date)
    return value.getTime() >= EARLIEST && value.getTime() < LATEST ? [] : issueHere('must be an instant from 1970 to 2199');
  if (Array.isArray(value) && value.length > MAX_LIST_LENGTH) return issueHere(`has more than ${String(MAX_LIST_LENGTH)} items`);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => inputLimitProblems(item, [...path, key]));
};

const textProblems = (
  value: string,
  maxLength: number,
  issueHere: (message: string) => readonly InputProblem[],
): readonly InputProblem[] => {
  if (value.trim() === '') return issueHere('must not be blank');
  if (value.length > maxLength) return issueHere(`is longer than ${String(maxLength)} characters`);
  if (value.includes('\0')) return issueHere('must not contain a NUL character');
  return /\p{Surrogate}/u.test(value) ? issueHere('must not contain half a character (an unpaired surrogate)') : [];
};
