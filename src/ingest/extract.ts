/** Mapping + record → what a row of the log says. Compiled once per file, so that a row costs lookups only. */
import type { InitiatingLayer } from '../domain/issue.js';
import type { EntityRef, Severity } from '../domain/terms.js';
import type { Wording } from './fields.js';
import type { Mapping, StatusWord } from './mapping.js';
import {
  type Column,
  type Columns,
  type LogRecord,
  type Reader,
  Unusable,
  choiceReader,
  matching,
  optionalReader,
  statusReader,
  unusable,
  wordReader,
} from './readers.js';
import { UNDECODED } from './records.js';
import { shortened } from './shortened.js';
import { timeReader } from './times.js';

/** What the log says when a case is opened. */
export interface Opening {
  readonly name: string;
  readonly description: string | null;
  readonly category: string;
  readonly initiatingLayer: InitiatingLayer;
  readonly initiatingProcess: string;
  readonly resource: EntityRef;
  readonly affectedEntities: readonly EntityRef[];
  readonly raisedAt: Date | null;
  readonly occurredAt: Date | null;
}

/** The words a move or a change needs. */
export type Texts = { readonly [K in keyof Mapping['texts']]: K extends 'cause' ? string | null : string };

export interface LogRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The case it belongs to. */
  readonly key: string;
  readonly at: Date;
  readonly status: StatusWord;
  readonly severity: Severity;
  /** The party's external identifier. */
  readonly party: string;
  readonly partyName: string;
  readonly opening: Opening;
  readonly texts: Texts;
}

/** A row that cannot be used, with why. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
}

/** What a record says: a row, why it is of no use, or null when the mapping ignores it. */
export type Extract = (line: number, record: LogRecord) => LogRow | RejectedRow | null;

/**
 * Compiles a mapping for one file.
 * @param columnNamed finds a column by the name the mapping gives it
 */
export const extractor = (mapping: Mapping, columnNamed: (name: string) => Column): Extract => {
  const empty = new Set(mapping.empty);
  const column = (name: string): Column => {
    const read = columnNamed(name);
    return (record) => {
      const text = read(record).trim();
      if (text.includes(UNDECODED)) return unusable(`${name} has bytes that are not ${mapping.file.encoding}: ${shortened(text)}`);
      return empty.has(text) ? '' : text;
    };
  };
  const ignored = mapping.ignore.map((condition) => matching(column, condition));
  const read = rowReader(mapping, column);
  return (line, record) => {
    try {
      if (ignored.some((matches) => matches(record))) return null;
      return { line, ...read(record) };
    } catch (error) {
      if (error instanceof Unusable) return { line, reason: error.message };
      throw error;
    }
  };
};

const rowReader = (mapping: Mapping, column: Columns): Reader<Omit<LogRow, 'line'>> => {
  const keys = mapping.case.map(column);
  const at = timeReader(column, mapping.time);
  const status = statusReader(mapping.status, column);
  const severity = choiceReader('severity', mapping.issue.severity, column);
  const party = wordReader(mapping.party.value, column);
  const partyName = optionalReader(mapping.party.name, column);
  const opening = openingReader(mapping, column);
  const texts = textsReader(mapping.texts, column);
  return (record) => ({
    key: keyOf(mapping.case, keys, record),
    at: at(record) ?? unusable(`no time in ${mapping.time.flatMap(({ column }) => column).join(', ')}`),
    status: status(record),
    severity: severity(record),
    party: party(record),
    partyName: partyName(record) ?? party(record),
    opening: opening(record),
    texts: texts(record),
  });
};

const keyOf = (names: readonly string[], columns: readonly Column[], record: LogRecord): string =>
  columns.map((column, index) => column(record) || unusable(`no case key in ${String(names[index])}`)).join('/');

const openingReader = ({ issue, raisedAt }: Mapping, column: Columns): Reader<Opening> => {
  const name = wordReader(issue.name, column);
  const description = optionalReader(issue.description, column);
  const category = wordReader(issue.category, column);
  const initiatingLayer = choiceReader('initiating layer', issue.initiatingLayer, column);
  const initiatingProcess = wordReader(issue.initiatingProcess, column);
  const resource = wordReader(issue.resource.id, column);
  const affected = issue.affectedEntities.map((one) => entityReader(one, column));
  const raised = raisedAt === null ? () => null : timeReader(column, raisedAt);
  const occurred = issue.occurredAt === null ? () => null : timeReader(column, issue.occurredAt);
  return (record) => ({
    name: name(record),
    description: description(record),
    category: category(record),
    initiatingLayer: initiatingLayer(record),
    initiatingProcess: initiatingProcess(record),
    resource: { type: issue.resource.type, id: resource(record) },
    affectedEntities: distinct(affected.flatMap((entity) => entity(record) ?? [])),
    raisedAt: raised(record),
    occurredAt: occurred(record),
  });
};

const distinct = (entities: readonly EntityRef[]): readonly EntityRef[] =>
  entities.filter(({ type, id }, index) => entities.findIndex((one) => one.type === type && one.id === id) === index);

const entityReader = (entity: { readonly type: EntityRef['type']; readonly id: Wording }, column: Columns): Reader<EntityRef | null> => {
  const id = optionalReader(entity.id, column);
  return (record) => {
    const found = id(record);
    return found === null ? null : { type: entity.type, id: found };
  };
};

const textsReader = ({ cause, ...needed }: Mapping['texts'], column: Columns): Reader<Texts> => {
  const readers = Object.entries(needed).map(([name, wording]) => [name, wordReader(wording, column)] as const);
  const readCause = optionalReader(cause, column);
  const constant = [cause, ...Object.values(needed)].every((wording) => wording === null || 'value' in wording);
  const read: Reader<Texts> = (record) =>
    ({ ...Object.fromEntries(readers.map(([name, reader]) => [name, reader(record)])), cause: readCause(record) }) as Texts;
  if (!constant) return read;
  const once = read([]);
  return () => once;
};
