/**
 * The rows of one case → commands with their instants. Pure.
 *
 * The plan of a row depends only on the rows before it: the plan of a grown file starts with the plan of the old one. So an import can
 * continue where an earlier one stopped.
 */
import type { IssueStatus } from '../../domain/issue/model.js';
import { issue } from '../../domain/issue/index.js';
import type { IssueCommand } from '../../domain/issue/messages.js';
import type { Severity } from '../../domain/time/serviceLevelTerms.js';
import { inputLimitProblems } from '../../domain/kernel/inputLimits.js';
import type { LogRow } from './extract.js';
import type { RejectedRow } from './readers.js';
import { type MoveTexts, statusPath, syntheticTexts } from './statusPath.js';
import { listNames } from '../printable.js';

/** The reason of a step. A NOTE records a change that the life cycle does not allow at that moment. */
export type StepKind = 'RAISE' | 'STATUS' | 'SYNTHETIC' | 'RESTORATION' | 'HAND_OVER' | 'SEVERITY' | 'NOTE';

/** One command. `partyId` in it is the party's external identifier until `withPartyIds` puts ids in. */
export interface PlannedStep {
  readonly kind: StepKind;
  readonly command: IssueCommand;
  readonly at: Date;
  readonly line: number;
  /** On a STATUS step that needed synthetic steps: the log's status change, such as `ACKNOWLEDGED>RESOLVED`. */
  readonly bridgedMove: string | null;
}

/** A row with a time before the previous row's. It is taken at the previous row's time. */
export interface OutOfOrder {
  readonly line: number;
  readonly case: string;
  readonly backMs: number;
}

/** The commands that make an issue out of the rows of one case. */
export interface CasePlan {
  readonly key: string;
  readonly line: number;
  /** How many rows of the file it is made of. */
  readonly rows: number;
  readonly steps: readonly PlannedStep[];
  /** Name of each party met, by external identifier. */
  readonly parties: ReadonlyMap<string, string>;
  readonly rejected: readonly RejectedRow[];
  readonly outOfOrder: readonly OutOfOrder[];
}

/** What a plan takes from the mapping. */
export interface PlanOptions {
  readonly system: string;
}

/** The state of a case after a row. */
interface CaseState {
  /** The line of its first row. */
  readonly line: number;
  readonly status: IssueStatus;
  readonly party: string;
  readonly severity: Severity;
  /** Whether a restoration was recorded since it was opened: another one tells nothing. */
  readonly restored: boolean;
  /** What the previous row requested: a change that is not allowed is noted once. */
  readonly requested: Pick<LogRow, 'party' | 'severity'>;
  readonly at: Date;
}

type PlannedRow = { readonly steps: readonly PlannedStep[]; readonly after: CaseState } | { readonly reason: string };

/**
 * Plans one case.
 * @param rows of one case, in the file's order; at least one
 */
export const planCase = (rows: readonly [LogRow, ...LogRow[]], terms: PlanOptions): CasePlan => {
  const steps: PlannedStep[] = [];
  const rejected: RejectedRow[] = [];
  const outOfOrder: OutOfOrder[] = [];
  let state: CaseState | null = null;
  for (const row of rows) {
    const planned = planRow(row, state, terms);
    const issues = 'reason' in planned ? planned.reason : commandIssues(planned.steps);
    if ('reason' in planned || issues !== '') {
      rejected.push({ line: row.line, reason: `case ${listNames([row.key])}: ${issues}` });
      continue;
    }
    if (state !== null && row.at < state.at)
      outOfOrder.push({ line: row.line, case: row.key, backMs: state.at.getTime() - row.at.getTime() });
    steps.push(...planned.steps);
    state = planned.after;
  }
  const parties = new Map(rows.map((row) => [row.party, row.partyName]));
  return { key: rows[0].key, line: rows[0].line, rows: rows.length, steps, parties, rejected, outOfOrder };
};

const commandIssues = (steps: readonly PlannedStep[]): string =>
  steps
    .flatMap(({ command }) => inputLimitProblems(command))
    .map(({ path, message }) => `${path.join('.')} ${message}`)
    .join('; ');

const planRow = (row: LogRow, before: CaseState | null, terms: PlanOptions): PlannedRow => {
  const raised = before === null ? planRaise(row, terms) : { steps: [], after: before };
  if ('reason' in raised) return raised;
  const at = row.at < raised.after.at ? raised.after.at : row.at;
  const changed = planChanges(row, { ...raised.after, at });
  const moved = planMove(row, changed.after);
  if ('reason' in moved) return moved;
  const changedAfter = planChanges(row, moved.after);
  const noted = planNotes(row, changedAfter.after);
  if ('reason' in noted) return noted;
  return {
    steps: [...raised.steps, ...changed.steps, ...moved.steps, ...changedAfter.steps, ...noted.steps],
    after: { ...changedAfter.after, requested: { party: row.party, severity: row.severity } },
  };
};

const step = (kind: StepKind, command: IssueCommand, at: Date, { line }: LogRow, bridged: string | null = null): PlannedStep => ({
  kind,
  command,
  at,
  line,
  bridgedMove: bridged,
});

const planRaise = (row: LogRow, { system }: PlanOptions): PlannedRow => {
  const { raisedAt, occurredAt, ...opening } = row.opening;
  if (opening.affectedEntities.length === 0) return { reason: 'no affected entity: every column for one is empty' };
  // The raise is never later than the first row.
  const at = raisedAt !== null && raisedAt < row.at ? raisedAt : row.at;
  const command: IssueCommand = {
    type: 'RaisePerformanceIssue',
    ...opening,
    partyId: row.party,
    severity: row.severity,
    externalId: { system, id: row.key },
    occurredAt: occurredAt !== null && occurredAt <= at ? occurredAt : null,
  };
  const { party, severity } = row;
  return {
    steps: [step('RAISE', command, at, row)],
    after: { line: row.line, status: 'ACKNOWLEDGED', party, severity, restored: false, requested: { party, severity }, at },
  };
};

const isAllowed = (
  command: 'AssignPerformanceIssue' | 'ChangePerformanceIssuePriority' | 'AddPerformanceIssueNote',
  { status }: CaseState,
): boolean => issue.lifecycle[command].from.includes(status);

/** Reassignment and change of severity, if the life cycle allows them now. */
const planChanges = (row: LogRow, state: CaseState): { readonly steps: readonly PlannedStep[]; readonly after: CaseState } => {
  const handOver = row.party !== state.party && isAllowed('AssignPerformanceIssue', state);
  const severity = row.severity !== state.severity && isAllowed('ChangePerformanceIssuePriority', state);
  return {
    steps: [
      ...(handOver
        ? [step('HAND_OVER', { type: 'AssignPerformanceIssue', partyId: row.party, reason: row.texts.handOver }, state.at, row)]
        : []),
      ...(severity
        ? [step('SEVERITY', { type: 'ChangePerformanceIssuePriority', severity: row.severity, reason: row.texts.severity }, state.at, row)]
        : []),
    ],
    after: {
      ...state,
      party: handOver ? row.party : state.party,
      severity: severity ? row.severity : state.severity,
    },
  };
};

/** The row's status: one command if the table has the transition, else the shortest path with synthetic steps of zero duration. */
const planMove = (row: LogRow, state: CaseState): PlannedRow => {
  const { status: from } = state;
  const to = row.statuses.find(({ after }) => after?.includes(from) ?? true)?.status;
  if (to === undefined) return { reason: `no status rule matches after ${from}` };
  if (to === 'IGNORE' || to === from) return { steps: [], after: state };
  if (to === 'RESTORED') return planRestoration(row, state);
  return planStatus(row, state, to);
};

const WORKED: readonly IssueStatus[] = ['IN_PROGRESS', 'HELD', 'PENDING'];

/** A restoration that the log tells of apart from the resolution; where work had not begun, it begins. After the resolution it tells nothing. */
const planRestoration = (row: LogRow, state: CaseState): PlannedRow => {
  if (state.restored) return { steps: [], after: state };
  const begun = state.status === 'ACKNOWLEDGED' ? planStatus(row, state, 'IN_PROGRESS', 'SYNTHETIC') : { steps: [], after: state };
  if ('reason' in begun || !WORKED.includes(begun.after.status)) return begun;
  const command: IssueCommand = { type: 'RecordRestoration', kind: 'TEMPORARY', description: row.texts.resolution };
  return { steps: [...begun.steps, step('RESTORATION', command, state.at, row)], after: { ...begun.after, restored: true } };
};

/** @param last the kind of the step that leads to the status */
const planStatus = (row: LogRow, state: CaseState, to: IssueStatus, last: StepKind = 'STATUS'): PlannedRow => {
  const { status: from, at } = state;
  const path = statusPath(from, to);
  if (path === null) return { reason: `the life cycle has no path from ${from} to ${to}` };
  const own: MoveTexts = { texts: row.texts, stopReason: row.stopReason, unrecorded: false };
  // A record that tells of its case as it ended does not tell when work on it began.
  const unrecorded = row.line === state.line;
  const synthetic: MoveTexts = { texts: syntheticTexts(from, to, row.texts), stopReason: null, unrecorded };
  const bridged = path.length > 1 ? `${from}>${to}` : null;
  const steps = path.map(({ command }, index) =>
    index === path.length - 1 && last === 'STATUS'
      ? step('STATUS', command(own), at, row, bridged)
      : step('SYNTHETIC', command(synthetic), at, row),
  );
  return { steps, after: { ...state, status: to, restored: state.restored && to !== 'CLOSED' } };
};

/** Changes not allowed in the current status: noted, and made as soon as they are allowed. */
const planNotes = (row: LogRow, state: CaseState): Pick<CasePlan, 'steps'> | { readonly reason: string } => {
  const { requested, party, severity, at } = state;
  const texts = [
    ...(row.party !== party && row.party !== requested.party ? [`The log hands the case over to ${row.party} here`] : []),
    ...(row.severity !== severity && row.severity !== requested.severity ? [`The log changes the severity to ${row.severity} here`] : []),
  ];
  if (texts.length > 0 && !isAllowed('AddPerformanceIssueNote', state)) return { reason: `no change is allowed in status ${state.status}` };
  return { steps: texts.map((text) => step('NOTE', { type: 'AddPerformanceIssueNote', text }, at, row)) };
};

/** Puts the ids of parties in place of their external identifiers. */
export const withPartyIds = (command: IssueCommand, ids: ReadonlyMap<string, string>): IssueCommand => {
  if (!('partyId' in command)) return command;
  const id = ids.get(command.partyId);
  if (id === undefined) throw new Error(`The party ${command.partyId} was never looked up`);
  return { ...command, partyId: id };
};
