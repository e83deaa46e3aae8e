/** Compiles parts of a mapping to functions of a record. */
import type { IssueStatus } from '../../domain/issue/model.js';
import type { Choice, Condition, RequiredWording, Wording } from './fields.js';
import type { Mapping, LogStatus } from './mapping.js';
import { quoted } from '../printable.js';

/** One record of the file, as its reader gives it. */
export type LogRecord = readonly string[] | Readonly<Record<string, unknown>>;

/** A rejected row with the reason. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
}

/** The decoder's replacement for invalid bytes: never stored, because what was there is lost. */
export const REPLACEMENT_CHARACTER = '\uFFFD';

/** A column's text in a record; empty when it is not there. */
export type Column = (record: LogRecord) => string;

/** Finds a column by the name the mapping gives it. */
export type FindColumn = (name: string) => Column;

export type Reader<T> = (record: LogRecord) => T;

/** Thrown by a reader for an unusable record, with the reason. */
export class UnusableRow extends Error {}

export const rejectRow = (reason: string): never => {
  throw new UnusableRow(reason);
};

const PLACEHOLDER = /\{([^{}]+)\}/;

/** Reads a text that is never empty: the mapping must have a default. */
export const requiredTextReader = (wording: RequiredWording, column: FindColumn): Reader<string> =>
  textReader(wording, column) as Reader<string>;

/** Reads a wording that may be left out; null then. */
export const optionalTextReader = (wording: Wording | null, column: FindColumn): Reader<string | null> =>
  wording === null ? () => null : textReader(wording, column);

const textReader = (wording: Wording, column: FindColumn): Reader<string | null> => {
  if ('value' in wording) return () => wording.value;
  if ('template' in wording) {
    // Splitting on a capturing group gives constant and column name by turns.
    const parts = wording.template.split(PLACEHOLDER).map((part, index) => (index % 2 === 0 ? () => part : column(part)));
    const names = parts.filter((_, index) => index % 2 === 1);
    return (record) => (names.every((part) => part(record) === '') ? wording.default : parts.map((part) => part(record)).join(''));
  }
  const read = column(wording.column);
  return (record) => {
    const text = read(record);
    return text === '' ? wording.default : (ownValue(wording.map ?? {}, text) ?? text);
  };
};

/** A key's value; undefined, too, for what objects inherit: a log may hold any word. */
const ownValue = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);

/** Reads one of a few words. @param what names it in the reason for which a row is unusable */
export const choiceReader = <T extends string>(what: string, choice: Choice<T>, column: FindColumn): Reader<T> => {
  if ('value' in choice) return () => choice.value;
  const read = column(choice.column);
  return (record) =>
    ownValue(choice.map, read(record)) ?? choice.default ?? rejectRow(`unknown ${what} ${quoted(read(record))} in ${choice.column}`);
};

/** A status, and after which ones a row means it; null after any. */
export interface StatusChoice {
  readonly after: readonly IssueStatus[] | null;
  readonly status: LogStatus;
}

/** Reads one of a few words, or that there is none. */
export const optionalChoiceReader = <T extends string>(choice: Choice<T> | null, column: FindColumn): Reader<T | null> => {
  if (choice === null || 'value' in choice) return () => choice?.value ?? null;
  const read = column(choice.column);
  return (record) => ownValue(choice.map, read(record)) ?? choice.default;
};

/** Reads the status from one column, or by the rules that match. */
export const statusReader = (status: NonNullable<Mapping['status']>, column: FindColumn): Reader<readonly StatusChoice[]> => {
  if ('column' in status) {
    const read = choiceReader('status', status, column);
    return (record) => [{ after: null, status: read(record) }];
  }
  const rules = status.rules.map(({ when, ...choice }) => ({ matches: conditionReader(column, when), choice }));
  const otherwise: readonly StatusChoice[] = status.default === null ? [] : [{ after: null, status: status.default }];
  return (record) => {
    const choices = [...rules.filter(({ matches }) => matches(record)).map(({ choice }) => choice), ...otherwise];
    return choices.length === 0 ? rejectRow('no status rule matches') : choices;
  };
};

/** Tests a condition on columns. */
export const conditionReader = (column: FindColumn, condition: Condition): Reader<boolean> => {
  const tests = Object.entries(condition).map(([name, wanted]) => {
    const read = column(name);
    const values = new Set(('not' in wanted ? wanted.not : wanted).map((value) => value ?? ''));
    return (record: LogRecord) => values.has(read(record)) !== 'not' in wanted;
  });
  return (record) => tests.every((test) => test(record));
};
