/** What an import did, in figures. */
import type { RejectedRow } from './readers.js';
import type { CaseOutcome } from './applyCase.js';
import type { CasePlan, OutOfOrder, StepKind } from './planCase.js';
import { listNames } from '../printable.js';

/** What an import did and what it refused; every row counts once. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Cases and rows of the file that were looked at. */
  readonly cases: number;
  readonly rows: number;
  /** Rows the mapping ignores. */
  readonly ignoredRows: number;
  /** Issues raised, continued from an earlier import, and unchanged. */
  readonly issuesImported: number;
  readonly issuesContinued: number;
  readonly issuesUnchanged: number;
  /** Status changes of the log, without synthetic steps. */
  readonly statusChanges: number;
  readonly syntheticSteps: number;
  /** Number of status changes that needed synthetic steps, by move. */
  readonly syntheticMoves: Readonly<Record<string, number>>;
  readonly handOvers: number;
  readonly severityChanges: number;
  /** Changes recorded as a note because the life cycle does not allow them. */
  readonly notes: number;
  /** Distinct parties, and how many were newly registered. */
  readonly parties: number;
  readonly partiesRegistered: number;
  readonly rejectedRows: readonly RejectedRow[];
  readonly outOfOrder: readonly OutOfOrder[];
  /** True when it was stopped before the end. */
  readonly interrupted: boolean;
  /** The error that ended it, if any. */
  readonly fault: string | null;
  readonly seconds: number;
}

/** Whether any case of a report is an issue now. */
export const hasIssues = ({ issuesImported, issuesContinued, issuesUnchanged }: ImportReport): boolean =>
  issuesImported + issuesContinued + issuesUnchanged > 0;

/** What is known of an import when it ends. */
export type ImportEnd = Pick<ImportReport, 'dryRun' | 'partiesRegistered' | 'interrupted' | 'fault' | 'seconds'>;

/** Counts while an import runs. */
export interface ImportCounter {
  row(): void;
  /** So many rows of cases are to be carried out. */
  taken(rows: number): void;
  ignored(): void;
  rejected(row: RejectedRow): void;
  /** A planned case and its outcome. */
  applied(plan: CasePlan, kept: CaseOutcome): void;
  cases(): number;
  /** Adds the rows of a finished case. @returns the finished share of the rows taken */
  progress(done: number): number;
  report(end: ImportEnd): ImportReport;
}

const OUTCOMES = ['IMPORTED', 'CONTINUED', 'UNCHANGED', 'UNUSABLE', 'REFUSED'] as const satisfies readonly CaseOutcome['kind'][];
const STEPS = ['RAISE', 'STATUS', 'SYNTHETIC', 'RESTORATION', 'HAND_OVER', 'SEVERITY', 'NOTE'] as const satisfies readonly StepKind[];

const zeroCounts = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** What is counted while an import runs. */
interface Counts {
  readonly outcomes: Record<(typeof OUTCOMES)[number], number>;
  readonly steps: Record<(typeof STEPS)[number], number>;
  readonly syntheticMoves: Map<string, number>;
  readonly parties: Set<string>;
  readonly rejectedRows: RejectedRow[];
  readonly outOfOrder: OutOfOrder[];
  rows: number;
  ignoredRows: number;
}

const casesIn = ({ outcomes }: Counts): number => OUTCOMES.reduce((sum, kind) => sum + outcomes[kind], 0);

/** Counts a planned case by its outcome. */
const countCase = (counts: Counts, plan: CasePlan, kept: CaseOutcome): void => {
  const { outcomes, steps, syntheticMoves, parties, rejectedRows, outOfOrder } = counts;
  outcomes[kept.kind] += 1;
  for (const party of plan.parties.keys()) parties.add(party);
  rejectedRows.push(...plan.rejected);
  outOfOrder.push(...plan.outOfOrder);
  if (kept.kind === 'REFUSED') {
    rejectedRows.push({ line: kept.line, reason: `case ${listNames([plan.key])}: ${kept.reason}` });
    return;
  }
  for (const { kind, bridgedMove: move } of kept.steps) {
    steps[kind] += 1;
    if (move !== null) syntheticMoves.set(move, (syntheticMoves.get(move) ?? 0) + 1);
  }
};

const inOrderOfLines = <R extends { readonly line: number }>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((one, other) => one.line - other.line);

const countedReport = (counts: Counts): Omit<ImportReport, keyof ImportEnd> => {
  const { outcomes, steps, syntheticMoves, parties, rejectedRows, outOfOrder, rows, ignoredRows } = counts;
  return {
    cases: casesIn(counts),
    rows,
    ignoredRows,
    issuesImported: outcomes.IMPORTED,
    issuesContinued: outcomes.CONTINUED,
    issuesUnchanged: outcomes.UNCHANGED,
    statusChanges: steps.STATUS,
    syntheticSteps: steps.SYNTHETIC,
    syntheticMoves: Object.fromEntries([...syntheticMoves].sort(([, one], [, other]) => other - one)),
    handOvers: steps.HAND_OVER,
    severityChanges: steps.SEVERITY,
    notes: steps.NOTE,
    parties: parties.size,
    rejectedRows: inOrderOfLines(rejectedRows),
    outOfOrder: inOrderOfLines(outOfOrder),
  };
};

/** Starts counting. */
export const newImportCounter = (): ImportCounter => {
  const counts: Counts = {
    outcomes: zeroCounts(OUTCOMES),
    steps: zeroCounts(STEPS),
    syntheticMoves: new Map(),
    parties: new Set(),
    rejectedRows: [],
    outOfOrder: [],
    rows: 0,
    ignoredRows: 0,
  };
  const progress = { taken: 0, done: 0 };
  return {
    row: () => void (counts.rows += 1),
    taken: (rows) => void (progress.taken += rows),
    ignored: () => void (counts.ignoredRows += 1),
    rejected: (row) => void counts.rejectedRows.push(row),
    cases: () => casesIn(counts),
    progress: (done) => (progress.done += done) / progress.taken,
    applied: (plan, kept) => countCase(counts, plan, kept),
    report: (end) => ({ ...countedReport(counts), ...end }),
  };
};
