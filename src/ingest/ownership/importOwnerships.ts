/** Imports who authorizes for entities from a CSV file: one row an entity, with a header. */
import { parse } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import { ENTITY_TYPES, type EntityType } from '../../domain/kernel/entityRef.js';
import { system } from '../../domain/kernel/principal.js';
import { keepOwnership, type OwnershipRow } from '../../store/ownership/keepOwnership.js';
import type { Store } from '../../store/store.js';
import { listNames, quoted } from '../printable.js';

/** Who imports, in the log of events. */
export const OWNERSHIP_IMPORT_PRINCIPAL = system('import:ownership');

const COLUMNS = ['type', 'id', 'owners', 'group', 'deputies', 'valid_from', 'valid_to'] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** A row that was not taken. */
export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
}

/** Every row counts once. */
export interface OwnershipImportReport {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
}

/** The file as a whole cannot be read. */
export class OwnershipFileError extends Error {}

interface ParsedRow {
  readonly record: Row;
  readonly info: { readonly lines: number };
}

const readRows = (csv: string): readonly ParsedRow[] => {
  const checkHeader = (header: readonly string[]): string[] => {
    const names = header.map((name) => name.trim().toLowerCase());
    const unknown = names.filter((name) => !(COLUMNS as readonly string[]).includes(name));
    if (unknown.length > 0) throw new OwnershipFileError(`has the unknown columns ${listNames(unknown)}; known are ${listNames(COLUMNS)}`);
    const missing = ['type', 'id'].filter((name) => !names.includes(name));
    if (missing.length > 0) throw new OwnershipFileError(`lacks the columns ${listNames(missing)}`);
    return names;
  };
  try {
    return parse<ParsedRow>(csv, {
      bom: true,
      columns: checkHeader,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof OwnershipFileError) throw error;
    throw new OwnershipFileError(`is not CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const names = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const instant = (cell: string | undefined, column: string): Date | null => {
  if (cell === undefined || cell === '') return null;
  const parsed = DateTime.fromISO(cell, { zone: 'utc' });
  if (!parsed.isValid)
    throw new RangeError(`${column} ${quoted(cell)} is no ISO 8601 date: write it like 2026-03-01 or 2026-03-01T06:00:00Z`);
  return parsed.toJSDate();
};

const entityType = (cell: string | undefined): EntityType => {
  const type = ENTITY_TYPES.find((one) => one.toLowerCase() === cell?.toLowerCase());
  if (type === undefined) throw new RangeError(`type ${quoted(cell ?? '')} is none of ${listNames(ENTITY_TYPES)}`);
  return type;
};

const toRow = ({ type, id, owners, group, deputies, valid_from: from, valid_to: to }: Row): OwnershipRow => ({
  entity: { type: entityType(type), id: id ?? '' },
  owners: names(owners),
  ownerGroup: group === undefined || group === '' ? null : group,
  deputies: names(deputies),
  validFrom: instant(from, 'valid_from'),
  validTo: instant(to, 'valid_to'),
});

type RowOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED' | { readonly reason: string };

const importRow = async (store: Store, { record }: ParsedRow, reason: string, now: Date): Promise<RowOutcome> => {
  try {
    const { outcome, before } = await keepOwnership(store, OWNERSHIP_IMPORT_PRINCIPAL, toRow(record), reason, now);
    if (outcome.kind !== 'Accepted') return { reason: outcome.message };
    if (before === null) return 'CREATED';
    return outcome.state.version === before ? 'UNCHANGED' : 'CHANGED';
  } catch (error) {
    if (error instanceof RangeError) return { reason: error.message };
    throw error;
  }
};

/**
 * Imports a file: a new entity is recorded, a known one changed, an equal one left as it is. A bad row is reported and the rest goes on.
 * @param reason kept in the history of what changes
 * @throws OwnershipFileError when the file as a whole cannot be read
 */
export const importOwnerships = async (store: Store, csv: string, reason: string, now = new Date()): Promise<OwnershipImportReport> => {
  const rows = readRows(csv);
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await importRow(store, row, reason, now));
  const count = (kind: RowOutcome): number => outcomes.filter((one) => one === kind).length;
  return {
    rows: rows.length,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: outcomes.flatMap((one, index) =>
      typeof one === 'object' ? [{ line: rows[index]?.info.lines ?? 0, reason: one.reason }] : [],
    ),
  };
};
