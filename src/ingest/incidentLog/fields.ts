/** The building blocks of a mapping: sources of texts, choices, instants and statuses. */
import { Duration, DateTime, IANAZone } from 'luxon';
import {
  type Check,
  type CheckedValue,
  anyText,
  byField,
  refine,
  valid,
  object,
  oneOrMore,
  optional,
  record,
  text,
  parsedText,
  oneOf,
} from '../jsonChecks.js';

const map = optional(record(text), null);

/**
 * `{ "value": … }`, `{ "column": …, "map": …, "default": … }` or `{ "template": "… {column} …", "default": … }`, never empty: it needs the
 * default.
 */
export const wording = byField({
  value: object({ value: text }),
  column: object({ column: text, map, default: text }),
  template: object({ template: text, default: text }),
});

/** The same where it may be absent for an empty column. */
export const optionalWording = byField({
  value: object({ value: text }),
  column: object({ column: text, map, default: optional(text, null) }),
  template: object({ template: text, default: optional(text, null) }),
});
export type RequiredWording = CheckedValue<typeof wording>;
export type Wording = CheckedValue<typeof optionalWording>;

/** A log that uses our values needs no map. */
const identityMap = <T extends string>(words: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(words.map((each) => [each, each]));

/** One of a few words, constant or from a column; without a default, a row with another word is rejected. */
export const choice = <const T extends string>(words: readonly T[]) =>
  byField({
    value: object({ value: oneOf(words) }),
    column: object({ column: text, map: optional(record(oneOf(words)), identityMap(words)), default: optional(oneOf(words), null) }),
  });
/** The same where the column may say nothing: another word is none of them. */
export const optionalChoice = <const T extends string>(words: readonly T[]) =>
  byField({
    value: object({ value: oneOf(words) }),
    column: object({ column: text, map: record(oneOf(words)), default: optional(oneOf(words), null) }),
  });
export type Choice<T extends string> =
  { readonly value: T } | { readonly column: string; readonly map: Readonly<Record<string, T>>; readonly default: T | null };

const zone: Check<string> = refine(text, (name) =>
  IANAZone.isValidZone(name)
    ? []
    : [{ path: '', message: `must be an IANA zone such as Europe/Paris, or UTC; ${JSON.stringify(name)} is not` }],
);

/** An ISO 8601 instant; without an offset it is UTC. */
export const date = parsedText((value) => {
  const at = DateTime.fromISO(value, { zone: 'utc' });
  return at.isValid ? at.toJSDate() : `must be an ISO 8601 instant such as 2016-01-01T00:00:00Z; ${JSON.stringify(value)} is not`;
});

/** Formats that are no pattern: ISO 8601, milliseconds or seconds since 1970, and days of a spreadsheet (1 is 1 January 1900). */
export const NAMED_FORMATS = ['ISO', 'EPOCH_MS', 'EPOCH_S', 'SPREADSHEET'] as const;

const locale: Check<string> = refine(text, (name) => {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(name).length > 0) return [];
  } catch {
    // Said below.
  }
  return [{ path: '', message: `must be a language such as fr or pt-BR; ${JSON.stringify(name)} is not` }];
});

/**
 * One or several columns (joined by a space), parsed by the first matching format; the zone is for times without one, the locale for names of
 * months. What lies before `earliest` is another unit or a typing error.
 */
const instant = object({
  column: oneOrMore(text),
  format: oneOrMore(text),
  zone,
  locale: optional(locale, 'en'),
  earliest: optional(date, new Date('1990-01-01T00:00:00Z')),
});
export const instants = oneOrMore(instant);
export type Instant = CheckedValue<typeof instant>;

type ColumnValues = readonly (string | null)[];
/** Every column must have one of its values; `null` means empty, `{ "not": … }` any other value. */
export type Condition = Readonly<Record<string, ColumnValues | { readonly not: ColumnValues }>>;

const wanted: Check<ColumnValues> = oneOrMore<string | null>((value, path) => (value === null ? valid(value) : anyText(value, path)));
const excludedValues = object({ not: wanted });
const columnCondition: Check<Condition[string]> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? excludedValues(value, path) : wanted(value, path);

export const condition: Check<Condition> = refine(record(columnCondition), (columns) =>
  Object.keys(columns).length > 0 ? [] : [{ path: '', message: 'must have at least one column' }],
);

/** An ISO 8601 duration of weeks, days or less, in milliseconds. */
export const durationMs = parsedText((value) => {
  const duration = Duration.fromISO(value);
  if (!duration.isValid) return `must be an ISO 8601 duration such as PT4H or P5D; ${JSON.stringify(value)} is not`;
  return duration.years === 0 && duration.months === 0 ? duration.toMillis() : 'must not count years or months: they differ in length';
});
