/** Notices that were parsed by others: JSON with the fields of MAINTNOTE in snake case, times in seconds since 1970. */
import type { MaintenanceNotice } from '../../domain/plan/maintenance.js';
import { anyText, type Check, type CheckedBy, list, number, object, optional, text, turned } from '../jsonChecks.js';
import { impactOf, noticeStatusOf, Unreadable } from './vocabulary.js';
import { shortened } from '../printable.js';

const seconds: Check<Date> = turned(number, (value) => new Date(1_000 * value));
const perhaps = optional(anyText, '');

const FIELDS = {
  provider: perhaps,
  account: perhaps,
  maintenance_id: text,
  sequence: optional(number, -1),
  stamp: optional(seconds, null),
  status: optional(text, null),
  start: seconds,
  end: seconds,
  circuits: optional(list(object({ circuit_id: text, impact: text })), []),
  summary: perhaps,
} as const;
const fields = object(FIELDS);
type Parsed = CheckedBy<typeof fields>;

/**
 * Reads one notice or a list of them.
 * @throws Unreadable when one of them cannot be read: a file is taken as a whole or not at all
 */
export const readJson = (json: string): readonly MaintenanceNotice[] => {
  const parsed = parse(json);
  const all: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (all.length === 0) throw new Unreadable('has no notice');
  return all.map((one, index) => noticeOf(checked(one, all.length === 1 ? '' : `[${String(index)}]`)));
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new Unreadable(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Fields that mean nothing here are left aside. */
const known = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => name in FIELDS))
    : value;

const checked = (value: unknown, path: string): Parsed => {
  const outcome = fields(known(value), path);
  if (outcome.ok) return outcome.value;
  throw new Unreadable(outcome.findings.map((one) => `${one.path === '' ? 'it' : one.path} ${one.message}`).join('; '));
};

const said = (value: string): string | null => (value.trim() === '' ? null : value.trim());

const noticeOf = ({ provider, account, sequence, stamp, status, circuits, ...parsed }: Parsed): MaintenanceNotice => ({
  carrier: said(provider),
  account: said(account),
  maintenanceId: parsed.maintenance_id.trim(),
  part: 1,
  sequence: sequence < 0 ? null : whole(sequence),
  stamp,
  status: status === null ? null : noticeStatusOf(status),
  window: { start: parsed.start, end: parsed.end },
  impact: null,
  objects: circuits.map(({ circuit_id: id, impact }) => ({ id: id.trim(), level: impactOf(impact) })),
  summary: said(parsed.summary),
});

const whole = (value: number): number => {
  if (!Number.isInteger(value)) throw new Unreadable(`the sequence ${shortened(String(value))} is no whole number`);
  return value;
};
