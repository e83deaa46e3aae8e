/** How much an issue keeps in its document. */
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { PerformanceIssue } from './model.js';

/** Entries that an issue keeps in its document, which may have 16 MB: all of them, with the longest texts, are two thirds. */
const MAX_ENTRIES = { progress: 500, measurements: 5_000, recordedRestorations: 100 } as const;

/** Reports and measurements decide what holds for the issue and stay with it; whatever else there is to say is a note. */
export const entryLimitRefusal = (issue: PerformanceIssue, kind: keyof typeof MAX_ENTRIES): Refusal | null =>
  issue[kind].length < MAX_ENTRIES[kind]
    ? null
    : refuse(
        'TOO_MANY_ENTRIES',
        `An issue takes ${String(MAX_ENTRIES[kind])} entries of ${kind} at most: add a note, or raise another issue`,
      );
