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

/** Counts while an import runs. */
export interface ImportCounter {
  row(): void;
  ignored(): void;
  rejected(row: RejectedRow): void;
  /** A planned case and its outcome. */
  applied(plan: CasePlan, kept: CaseOutcome): void;
  cases(): number;
  /** Adds the rows of a finished case. @returns the finished share of the rows read */
  progress(done: number): number;
  report(end: Pick<ImportReport, 'dryRun' | 'partiesRegistered' | 'interrupted' | 'fault' | 'seconds'>): ImportReport;
}

const OUTCOMES = ['IMPORTED', 'CONTINUED', 'UNCHANGED', 'UNUSABLE', 'REFUSED'] as const satisfies readonly CaseOutcome['kind'][];
const STEPS = ['RAISE', 'STATUS', 'SYNTHETIC', 'HAND_OVER', 'SEVERITY', 'NOTE'] as const satisfies readonly StepKind[];

const zeroCounts = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Starts counting. */
export const newImportCounter = (): ImportCounter => {
  const outcomes = zeroCounts(OUTCOMES);
  const steps = zeroCounts(STEPS);
  const syntheticMoves = new Map<string, number>();
  const parties = new Set<string>();
  const rejectedRows: RejectedRow[] = [];
  const outOfOrder: OutOfOrder[] = [];
  let rows = 0;
  let ignoredRows = 0;
  let doneRows = 0;
  const cases = (): number => OUTCOMES.reduce((sum, kind) => sum + outcomes[kind], 0);
  return {
    row: () => void (rows += 1),
    ignored: () => void (ignoredRows += 1),
    rejected: (row) => void rejectedRows.push(row),
    cases,
    progress: (done) => (doneRows += done) / rows,
    applied: (plan, kept) => {
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
    },
    report: ({ dryRun, partiesRegistered, interrupted, fault, seconds }) => ({
      dryRun,
      cases: cases(),
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
      partiesRegistered,
      rejectedRows: rejectedRows.toSorted((one, other) => one.line - other.line),
      outOfOrder: outOfOrder.toSorted((one, other) => one.line - other.line),
      interrupted,
      fault,
      seconds,
    }),
  };
};
