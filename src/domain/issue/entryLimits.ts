/** How much an issue keeps in its document. */
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { MeasurementSource, PerformanceIssue } from './model.js';

/**
 * Entries that each side, or each stay with a party, adds at most: a document may have 16 MB. Those of one leave the other's alone, so that
 * none keeps another from measuring or reporting.
 */
const MAX_ENTRIES = { progress: 250, measurements: 2_500, recordedRestorations: 100, appointments: 100 } as const;

const limitRefusal = (kind: keyof typeof MAX_ENTRIES, count: number, of: string): Refusal | null =>
  count < MAX_ENTRIES[kind]
    ? null
    : refuse(
        'TOO_MANY_ENTRIES',
        `An issue takes ${String(MAX_ENTRIES[kind])} entries of ${kind} ${of} at most: add a note, or raise another issue`,
      );

/** Whether the party that has the issue may add another entry. Reports decide what holds for the issue and stay with it. */
export const stayLimitRefusal = (issue: PerformanceIssue, kind: 'progress' | 'recordedRestorations' | 'appointments'): Refusal | null => {
  const since = issue.assignments.at(-1)?.at;
  return limitRefusal(kind, issue[kind].filter(({ at }) => since === undefined || at >= since).length, 'while a party has it');
};

/** Whether a side may add another measurement. */
export const measurementLimitRefusal = ({ measurements }: PerformanceIssue, side: MeasurementSource): Refusal | null =>
  limitRefusal('measurements', measurements.filter(({ source }) => source === side).length, 'of each side');
