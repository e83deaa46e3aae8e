/** An issue as rows, one for each instant at which its status, its party or its severity changed: what `import` reads. */
import type { PerformanceIssue } from '../../domain/issue/model.js';

/** What is exported of an issue. */
export const EXPORTED = [
  'name',
  'description',
  'category',
  'severity',
  'severityChanges',
  'initiatingLayer',
  'initiatingProcess',
  'partyId',
  'resource',
  'affectedEntities',
  'externalId',
  'raisedAt',
  'occurredAt',
  'status',
  'statusChanges',
  'assignments',
  'stops',
  'findings',
  'resolution',
  'closedAt',
  'progress',
] as const satisfies readonly (keyof PerformanceIssue)[];
export type ExportedIssue = Pick<PerformanceIssue, '_id' | (typeof EXPORTED)[number]>;

/** A row of an issue's history; instants are ISO 8601. */
export interface HistoryRow {
  readonly id: string;
  readonly at: string;
  readonly status: string;
  readonly severity: string;
  readonly party: string;
  readonly partyName: string | null;
  /** Why clocks stood from this row on while the issue was pending. */
  readonly stopReason: string | null;
  readonly reason: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly category: string;
  readonly initiatingLayer: string;
  readonly initiatingProcess: string;
  readonly resource: { readonly type: string; readonly id: string };
  readonly affectedEntities: readonly { readonly type: string; readonly id: string }[];
  readonly raisedAt: string;
  readonly occurredAt: string | null;
  readonly resolution: string | null;
  readonly cause: string | null;
}

/** The cause that the service provider identified, or else the one that was claimed. */
export const causeOf = ({ findings, resolution }: Pick<ExportedIssue, 'findings' | 'resolution'>): string | null =>
  findings.at(-1)?.cause ?? resolution?.cause ?? null;

/** What all rows of an issue have. */
const constantFields = (issue: ExportedIssue) => ({
  name: issue.name,
  description: issue.description,
  category: issue.category,
  initiatingLayer: issue.initiatingLayer,
  initiatingProcess: issue.initiatingProcess,
  resource: issue.resource,
  affectedEntities: issue.affectedEntities,
  raisedAt: issue.raisedAt.toISOString(),
  occurredAt: issue.occurredAt?.toISOString() ?? null,
  resolution: issue.resolution?.text ?? null,
  cause: causeOf(issue),
});

type Status = ExportedIssue['statusChanges'][number];

/** Why clocks stood from a question on. */
const stopReasonOf = ({ stops }: ExportedIssue, { status, at }: Status): string | null =>
  (status === 'PENDING' ? stops.find(({ from, forInformation }) => forInformation && from.getTime() === at.getTime())?.reason : null) ??
  null;

/** Changes that need a row of their own: a row of a change of status has the last one of its instant. */
const unseen = <C extends { readonly at: Date }>([, ...changes]: readonly C[], { statusChanges }: ExportedIssue): readonly C[] =>
  changes.filter(
    ({ at }, index) =>
      changes[index + 1]?.at.getTime() === at.getTime() || !statusChanges.some((status) => status.at.getTime() === at.getTime()),
  );

/** Without a beginning of the work that nobody recorded, and without the raise before it, so that it stays unknown. */
const recorded = (changes: readonly Status[]): readonly Status[] =>
  changes.filter((change, index) => change.unrecorded !== true && changes[index + 1]?.unrecorded !== true);

/** The rows of an issue, the oldest first. @param names of parties by id */
export const historyOf = (issue: ExportedIssue, names: ReadonlyMap<string, string>): readonly HistoryRow[] => {
  const { statusChanges, assignments, severityChanges } = issue;
  const constant = constantFields(issue);
  const rowAt = (at: Date, status: Status | undefined, partyId: string | undefined): HistoryRow => {
    const party = partyId ?? assignments.findLast((one) => one.at <= at)?.partyId ?? issue.partyId;
    return {
      id: issue._id,
      at: at.toISOString(),
      status: status?.status ?? issue.status,
      severity: severityChanges.findLast((one) => one.at <= at)?.severity ?? issue.severity,
      party,
      partyName: names.get(party) ?? null,
      stopReason: status === undefined ? null : stopReasonOf(issue, status),
      reason: status?.reason ?? null,
      ...constant,
    };
  };
  // A hand-over that followed on a change of status of the same instant.
  const late = assignments.slice(1).filter(({ at, partyId }, index, all) => {
    const status = statusChanges.findLast((one) => one.at.getTime() === at.getTime());
    return status !== undefined && status.partyId !== partyId && all[index + 1]?.at.getTime() !== at.getTime();
  });
  const before = (at: Date): Status | undefined => statusChanges.findLast((one) => one.at < at) ?? statusChanges[0];
  return [
    ...unseen(assignments, issue).map(({ at, partyId }) => rowAt(at, before(at), partyId)),
    ...unseen(severityChanges, issue).map(({ at }) => rowAt(at, before(at), undefined)),
    ...recorded(statusChanges).map((status) => rowAt(status.at, status, status.partyId)),
    ...late.map(({ at, partyId }) =>
      rowAt(
        at,
        statusChanges.findLast((one) => one.at <= at),
        partyId,
      ),
    ),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
};
