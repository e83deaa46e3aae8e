/** Notices parsed elsewhere: JSON with the fields of MAINTNOTE in snake case, times in seconds since 1970. */
import type { MaintenanceNotice } from '../../domain/plan/maintenance/maintenance.js';
import { anyText, type Check, type CheckedValue, list, number, object, optional, text, transform } from '../jsonChecks.js';
import { parseImpact, parseStatus, UnreadableNotice } from './vocabulary.js';
import { quoted } from '../printable.js';

const seconds: Check<Date> = transform(number, (value) => new Date(1_000 * value));
const optionalText = optional(anyText, '');

const FIELDS = {
  provider: optionalText,
  account: optionalText,
  maintenance_id: text,
  sequence: optional(number, -1),
  stamp: optional(seconds, null),
  status: optional(text, null),
  start: seconds,
  end: seconds,
  circuits: optional(list(object({ circuit_id: text, impact: text })), []),
  summary: optionalText,
} as const;
const fields = object(FIELDS);
type Parsed = CheckedValue<typeof fields>;

/**
 * Reads one notice or a list of them.
 * @throws Unreadable when one of them cannot be read: a file is imported as a whole or not at all
 */
export const readJsonNotices = (json: string): readonly MaintenanceNotice[] => {
  const parsed = parse(json);
  const all: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (all.length === 0) throw new UnreadableNotice('has no notice');
  return all.map((one, index) => toNotice(checkNotice(one, all.length === 1 ? '' : `[${String(index)}]`)));
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new UnreadableNotice(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Unknown fields are ignored. */
const knownFields = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => name in FIELDS))
    : value;

const checkNotice = (value: unknown, path: string): Parsed => {
  const outcome = fields(knownFields(value), path);
  if (outcome.ok) return outcome.value;
  throw new UnreadableNotice(outcome.issues.map((one) => `${one.path === '' ? 'it' : one.path} ${one.message}`).join('; '));
};

const nonBlank = (value: string): string | null => (value.trim() === '' ? null : value.trim());

const toNotice = ({ provider, account, sequence, stamp, status, circuits, ...parsed }: Parsed): MaintenanceNotice => ({
  carrier: nonBlank(provider),
  account: nonBlank(account),
  maintenanceId: parsed.maintenance_id.trim(),
  part: 1,
  sequence: sequence < 0 ? null : toSequence(sequence),
  stamp,
  status: status === null ? null : parseStatus(status),
  window: { start: parsed.start, end: parsed.end },
  impact: null,
  objects: circuits.map(({ circuit_id: id, impact }) => ({ id: id.trim(), level: parseImpact(impact) })),
  summary: nonBlank(parsed.summary),
});

const toSequence = (value: number): number => {
  if (!Number.isInteger(value)) throw new UnreadableNotice(`the sequence ${quoted(String(value))} is not a whole number`);
  return value;
};
