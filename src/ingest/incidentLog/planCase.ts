/**
 * The rows of one case → the commands that tell its story, with their instants. Pure.
 *
 * What is planned for a row depends on the rows before it and on nothing else: the plan of a file that grew begins with the plan
 * of the file as it was. That is what lets an import go on where an earlier one stopped.
 */
import type { IssueStatus } from '../../domain/issue/model.js';
import { issue } from '../../domain/issue/index.js';
import type { IssueCommand } from '../../domain/issue/messages.js';
import type { Severity, StopReason } from '../../domain/time/serviceLevelTerms.js';
import { malformed } from '../../domain/kernel/inputLimits.js';
import type { LogRow, RejectedRow } from './extract.js';
import { type Filling, route, syntheticTexts } from './statusPath.js';
import { enumerated } from '../printable.js';

/** Why a step is there. A NOTE stands for a change that the life cycle has no place for at that moment. */
export type StepKind = 'RAISE' | 'STATUS' | 'SYNTHETIC' | 'HAND_OVER' | 'SEVERITY' | 'NOTE';

/** One command. `partyId` in it is the party's external identifier until `withParties` puts ids in. */
export interface Step {
  readonly kind: StepKind;
  readonly command: IssueCommand;
  readonly at: Date;
  readonly line: number;
  /** On a STATUS step that needed synthetic ones before it: the move of the log, such as `ACKNOWLEDGED>RESOLVED`. */
  readonly bridged: string | null;
}

/** A row whose time lies before the row above it. It counts at that row's time. */
export interface OutOfOrder {
  readonly line: number;
  readonly case: string;
  readonly backMs: number;
}

export interface CasePlan {
  readonly key: string;
  readonly line: number;
  readonly steps: readonly Step[];
  /** Name of each party met, by external identifier. */
  readonly parties: ReadonlyMap<string, string>;
  readonly rejected: readonly RejectedRow[];
  readonly outOfOrder: readonly OutOfOrder[];
}

/** What a plan takes from the mapping. */
export interface PlanTerms {
  readonly system: string;
  readonly stopReason: StopReason | null;
}

/** Where the story stands after a row. */
interface Standing {
  readonly status: IssueStatus;
  readonly party: string;
  readonly severity: Severity;
  /** What the row before wanted: a change that could not be made is noted once. */
  readonly wanted: Pick<LogRow, 'party' | 'severity'>;
  readonly at: Date;
}

type Told = { readonly steps: readonly Step[]; readonly standing: Standing } | { readonly reason: string };

/**
 * Plans one case.
 * @param rows of one case, in the file's order; at least one
 */
export const planCase = (rows: readonly [LogRow, ...LogRow[]], terms: PlanTerms): CasePlan => {
  const steps: Step[] = [];
  const rejected: RejectedRow[] = [];
  const outOfOrder: OutOfOrder[] = [];
  let standing: Standing | null = null;
  for (const row of rows) {
    const told = tell(row, standing, terms);
    const objections = 'reason' in told ? told.reason : objectionsTo(told.steps);
    if ('reason' in told || objections !== '') {
      rejected.push({ line: row.line, reason: `case ${enumerated([row.key])}: ${objections}` });
      continue;
    }
    if (standing !== null && row.at < standing.at)
      outOfOrder.push({ line: row.line, case: row.key, backMs: standing.at.getTime() - row.at.getTime() });
    steps.push(...told.steps);
    standing = told.standing;
  }
  const parties = new Map(rows.map((row) => [row.party, row.partyName]));
  return { key: rows[0].key, line: rows[0].line, steps, parties, rejected, outOfOrder };
};

const objectionsTo = (steps: readonly Step[]): string =>
  steps
    .flatMap(({ command }) => malformed(command))
    .map(({ path, message }) => `${path.join('.')} ${message}`)
    .join('; ');

const tell = (row: LogRow, before: Standing | null, terms: PlanTerms): Told => {
  const raised = before === null ? raise(row, terms) : { steps: [], standing: before };
  if ('reason' in raised) return raised;
  const at = row.at < raised.standing.at ? raised.standing.at : row.at;
  const changed = change(row, { ...raised.standing, at });
  const moved = move(row, changed.standing, terms);
  if ('reason' in moved) return moved;
  const changedAfter = change(row, moved.standing);
  const noted = notes(row, changedAfter.standing);
  if ('reason' in noted) return noted;
  return {
    steps: [...raised.steps, ...changed.steps, ...moved.steps, ...changedAfter.steps, ...noted.steps],
    standing: { ...changedAfter.standing, wanted: { party: row.party, severity: row.severity } },
  };
};

const step = (kind: StepKind, command: IssueCommand, at: Date, { line }: LogRow, bridged: string | null = null): Step => ({
  kind,
  command,
  at,
  line,
  bridged,
});

const raise = (row: LogRow, { system }: PlanTerms): Told => {
  const { raisedAt, occurredAt, ...opening } = row.opening;
  if (opening.affectedEntities.length === 0) return { reason: 'no affected entity: every column for one is empty' };
  // An import never puts an issue's beginning after what was done about it.
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
    standing: { status: 'ACKNOWLEDGED', party, severity, wanted: { party, severity }, at },
  };
};

const may = (command: 'AssignParty' | 'ChangePriority' | 'AddNote', { status }: Standing): boolean =>
  issue.lifecycle[command].from.includes(status);

/** Hand-over and change of severity, where the life cycle has a place for them now. */
const change = (row: LogRow, standing: Standing): { readonly steps: readonly Step[]; readonly standing: Standing } => {
  const handOver = row.party !== standing.party && may('AssignParty', standing);
  const severity = row.severity !== standing.severity && may('ChangePriority', standing);
  return {
    steps: [
      ...(handOver ? [step('HAND_OVER', { type: 'AssignParty', partyId: row.party, reason: row.texts.handOver }, standing.at, row)] : []),
      ...(severity
        ? [step('SEVERITY', { type: 'ChangePriority', severity: row.severity, reason: row.texts.severity }, standing.at, row)]
        : []),
    ],
    standing: {
      ...standing,
      party: handOver ? row.party : standing.party,
      severity: severity ? row.severity : standing.severity,
    },
  };
};

/** The row's status: one command where the table has the move, else the shortest way there with synthetic steps of no length. */
const move = (row: LogRow, standing: Standing, { stopReason }: PlanTerms): Told => {
  const { status: from, at } = standing;
  const to = row.status;
  if (to === 'IGNORE' || to === from) return { steps: [], standing };
  const way = route(from, to);
  if (way === null) return { reason: `no way in the life cycle from ${from} to ${to}` };
  const own: Filling = { texts: row.texts, stopReason };
  const synthetic: Filling = { texts: syntheticTexts(from, to), stopReason: null };
  const bridged = way.length > 1 ? `${from}>${to}` : null;
  const steps = way.map(({ command }, index) =>
    index === way.length - 1 ? step('STATUS', command(own), at, row, bridged) : step('SYNTHETIC', command(synthetic), at, row),
  );
  return { steps, standing: { ...standing, status: to } };
};

/** Changes that have no place in the status the case is in: written down, and made as soon as there is one. */
const notes = (row: LogRow, standing: Standing): Pick<CasePlan, 'steps'> | { readonly reason: string } => {
  const { wanted, party, severity, at } = standing;
  const texts = [
    ...(row.party !== party && row.party !== wanted.party ? [`The log hands the case over to ${row.party} here`] : []),
    ...(row.severity !== severity && row.severity !== wanted.severity ? [`The log changes the severity to ${row.severity} here`] : []),
  ];
  if (texts.length > 0 && !may('AddNote', standing)) return { reason: `nothing changes any more in status ${standing.status}` };
  return { steps: texts.map((text) => step('NOTE', { type: 'AddNote', text }, at, row)) };
};

/** Puts the ids of parties in place of their external identifiers. */
export const withParties = (command: IssueCommand, ids: ReadonlyMap<string, string>): IssueCommand => {
  if (!('partyId' in command)) return command;
  const id = ids.get(command.partyId);
  if (id === undefined) throw new Error(`The party ${command.partyId} was never looked up`);
  return { ...command, partyId: id };
};
