/** Mapping + record → row. Compiled once per file, so that a row costs lookups only. */
import type { InitiatingLayer } from '../../domain/issue/model.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { Severity, StopReason } from '../../domain/time/serviceLevelTerms.js';
import type { Choice, Wording } from './fields.js';
import type { Mapping } from './mapping.js';
import {
  type Column,
  type FindColumn,
  type LogRecord,
  type Reader,
  type RejectedRow,
  REPLACEMENT_CHARACTER,
  UnusableRow,
  type StatusChoice,
  choiceReader,
  conditionReader,
  optionalChoiceReader,
  optionalTextReader,
  statusReader,
  rejectRow,
  requiredTextReader,
} from './readers.js';
import { quoted } from '../printable.js';
import { timeReader } from './times.js';

/** The fields of a case when it is opened. */
export interface IssueOpening {
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

/** The texts of status moves and changes. */
export type StepTexts = { readonly [K in keyof Mapping['texts']]: K extends 'cause' ? string | null : string };

/** A row of a log in the words of the life cycle. */
export interface LogRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The case it belongs to. */
  readonly key: string;
  readonly at: Date;
  /** The first whose `after` has the status before is the row's. */
  readonly statuses: readonly StatusChoice[];
  /** The agreed reason that stops clocks while waiting for the originator; null when they keep running. */
  readonly stopReason: StopReason | null;
  readonly severity: Severity;
  /** The party's external identifier. */
  readonly party: string;
  readonly partyName: string;
  readonly opening: IssueOpening;
  readonly texts: StepTexts;
}

/** The rows that a record is, one for each of its times; or why it was rejected, or null when the mapping ignores it. */
export type ExtractRow = (line: number, record: LogRecord) => readonly LogRow[] | RejectedRow | null;

/**
 * Compiles a mapping for one file.
 * @param findColumn finds a column by the name the mapping gives it
 */
export const compileMapping = (mapping: Mapping, findColumn: (name: string) => Column): ExtractRow => {
  const emptyTexts = new Set(mapping.empty);
  const column = (name: string): Column => {
    const read = findColumn(name);
    return (record) => {
      const text = read(record).trim();
      if (text.includes(REPLACEMENT_CHARACTER))
        return rejectRow(`${name} has bytes that are not ${mapping.file.encoding}: ${quoted(text)}`);
      return emptyTexts.has(text) ? '' : text;
    };
  };
  const ignored = mapping.ignore.map((condition) => conditionReader(column, condition));
  const read = rowReader(mapping, column);
  return (line, record) => {
    try {
      if (ignored.some((matches) => matches(record))) return null;
      const { moves, ...row } = read(record);
      return moves.map((move) => ({ line, ...row, ...move }));
    } catch (error) {
      if (error instanceof UnusableRow) return { line, reason: error.message };
      throw error;
    }
  };
};

/** A status that a record tells of, and when. */
type Move = Pick<LogRow, 'at' | 'statuses'>;

const movesReader = ({ time, status, moves }: Mapping, column: FindColumn): Reader<readonly Move[]> => {
  if (moves !== null) {
    const readers = moves.map((move) => ({
      at: timeReader(column, move.time),
      matches: move.when === null ? () => true : conditionReader(column, move.when),
      statuses: [{ after: null, status: move.status }],
    }));
    return (record) => {
      const found = readers.flatMap(({ at, matches, statuses }): readonly Move[] => {
        const moved = matches(record) ? at(record) : null;
        return moved === null ? [] : [{ at: moved, statuses }];
      });
      return found.length === 0 ? rejectRow('no time of any of its moves') : found;
    };
  }
  if (time === null || status === null) throw new Error('A mapping without moves has a time and a status');
  const at = timeReader(column, time);
  const statuses = statusReader(status, column);
  return (record) => [
    { at: at(record) ?? rejectRow(`no time in ${time.flatMap(({ column }) => column).join(', ')}`), statuses: statuses(record) },
  ];
};

const rowReader = (
  mapping: Mapping,
  column: FindColumn,
): Reader<Omit<LogRow, 'line' | keyof Move> & { readonly moves: readonly Move[] }> => {
  const keys = mapping.case.map(column);
  const moves = movesReader(mapping, column);
  const stopReason = optionalChoiceReader(mapping.stopReason, column);
  const severity = choiceReader('severity', mapping.issue.severity, column);
  const party = requiredTextReader(mapping.party.value, column);
  const partyName = optionalTextReader(mapping.party.name, column);
  const opening = openingReader(mapping, column);
  const texts = textsReader(mapping.texts, column);
  return (record) => ({
    key: caseKey(mapping.case, keys, record),
    moves: moves(record),
    stopReason: stopReason(record),
    severity: severity(record),
    party: party(record),
    partyName: partyName(record) ?? party(record),
    opening: opening(record),
    texts: texts(record),
  });
};

const caseKey = (names: readonly string[], columns: readonly Column[], record: LogRecord): string =>
  columns.map((column, index) => column(record) || rejectRow(`no case key in ${String(names[index])}`)).join('/');

const openingReader = ({ issue, raisedAt }: Mapping, column: FindColumn): Reader<IssueOpening> => {
  const name = requiredTextReader(issue.name, column);
  const description = optionalTextReader(issue.description, column);
  const category = requiredTextReader(issue.category, column);
  const initiatingLayer = choiceReader('initiating layer', issue.initiatingLayer, column);
  const initiatingProcess = requiredTextReader(issue.initiatingProcess, column);
  const resource = entityReader(issue.resource, column);
  const affected = issue.affectedEntities.map((one) => entityReader(one, column));
  const raised = raisedAt === null ? () => null : timeReader(column, raisedAt);
  const occurred = issue.occurredAt === null ? () => null : timeReader(column, issue.occurredAt);
  return (record) => ({
    name: name(record),
    description: description(record),
    category: category(record),
    initiatingLayer: initiatingLayer(record),
    initiatingProcess: initiatingProcess(record),
    resource: resource(record) ?? rejectRow('no resource'),
    affectedEntities: distinctEntities(affected.flatMap((entity) => entity(record) ?? [])),
    raisedAt: raised(record),
    occurredAt: occurred(record),
  });
};

const distinctEntities = (entities: readonly EntityRef[]): readonly EntityRef[] =>
  entities.filter(({ type, id }, index) => entities.findIndex((one) => one.type === type && one.id === id) === index);

const entityReader = (
  entity: { readonly type: Choice<EntityRef['type']>; readonly id: Wording },
  column: FindColumn,
): Reader<EntityRef | null> => {
  const type = choiceReader('type of an entity', entity.type, column);
  const id = optionalTextReader(entity.id, column);
  return (record) => {
    const found = id(record);
    return found === null ? null : { type: type(record), id: found };
  };
};

const textsReader = ({ cause, ...needed }: Mapping['texts'], column: FindColumn): Reader<StepTexts> => {
  const readers = Object.entries(needed).map(([name, wording]) => [name, requiredTextReader(wording, column)] as const);
  const readCause = optionalTextReader(cause, column);
  const constant = [cause, ...Object.values(needed)].every((wording) => wording === null || 'value' in wording);
  const read: Reader<StepTexts> = (record) =>
    ({ ...Object.fromEntries(readers.map(([name, reader]) => [name, reader(record)])), cause: readCause(record) }) as StepTexts;
  if (!constant) return read;
  const constantTexts = read([]);
  return () => constantTexts;
};
