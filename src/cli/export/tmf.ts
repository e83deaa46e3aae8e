/** An issue as TM Forum's APIs write it: TMF621 TroubleTicket and TMF656 ServiceProblem, version 4. */
import type { IssueStatus } from '../../domain/issue/model.js';
import type { Severity } from '../../domain/time/serviceLevelTerms.js';
import { causeOf, type ExportedIssue } from './history.js';

/** IN_PROGRESS → inProgress. */
const stateName = (status: IssueStatus): string => status.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** TMF656 priority: 1 is the highest. */
const PRIORITIES: Readonly<Record<Severity, number>> = { CRITICAL: 1, MAJOR: 2, MINOR: 3, WARNING: 4 };

const instant = (at: Date | null | undefined): string | undefined => at?.toISOString();
const text = (value: string | null | undefined): string | undefined => value ?? undefined;

/** What both have alike. */
const common = (issue: ExportedIssue, names: ReadonlyMap<string, string>) => {
  const last = issue.statusChanges.at(-1);
  return {
    id: issue._id,
    name: issue.name,
    description: issue.description ?? issue.name,
    creationDate: issue.raisedAt.toISOString(),
    lastUpdate: instant(last?.at),
    status: stateName(issue.status),
    statusChangeDate: instant(last?.at),
    statusChangeReason: text(last?.reason),
    resolutionDate: instant(issue.resolution?.claimedAt),
    note: issue.progress.map(({ at, by, text: note }) => ({ '@type': 'Note', author: by, date: at.toISOString(), text: note })),
    relatedParty: [{ id: issue.partyId, name: names.get(issue.partyId), role: 'responsible', '@referredType': 'Organization' }],
  };
};

export const toTroubleTicket = (issue: ExportedIssue, names: ReadonlyMap<string, string>): object => ({
  '@type': 'TroubleTicket',
  ...common(issue, names),
  externalId: issue.externalId?.id,
  ticketType: issue.category,
  severity: issue.severity,
  priority: String(PRIORITIES[issue.severity]),
  expectedResolutionDate: instant(issue.progress.at(-1)?.expectedRestorationAt),
  channel: { name: issue.initiatingProcess },
  relatedEntity: [{ ...issue.resource, role: 'cause' }, ...issue.affectedEntities.map((entity) => ({ ...entity, role: 'affected' }))].map(
    ({ id, type, role }) => ({ '@type': 'RelatedEntity', id, role, '@referredType': type }),
  ),
  statusChange: issue.statusChanges.map(({ status, at, reason }) => ({
    '@type': 'StatusChange',
    status: stateName(status),
    changeDate: at.toISOString(),
    changeReason: text(reason),
  })),
});

const affected = ({ affectedEntities }: ExportedIssue, type: string) =>
  affectedEntities.filter((entity) => entity.type === type).map(({ id }) => ({ id }));

export const toServiceProblem = (issue: ExportedIssue, names: ReadonlyMap<string, string>): object => ({
  '@type': 'ServiceProblem',
  ...common(issue, names),
  category: issue.category,
  priority: PRIORITIES[issue.severity],
  reason: text(causeOf(issue)),
  originatingSystem: issue.initiatingProcess,
  externalIdentifier: issue.externalId === null ? [] : [{ id: issue.externalId.id, owner: issue.externalId.system }],
  affectedNumberOfServices: affected(issue, 'Service').length,
  affectedService: affected(issue, 'Service'),
  affectedResource: affected(issue, 'Resource'),
  relatedEntity: affected(issue, 'Product').map(({ id }) => ({ id, role: 'affected', '@referredType': 'Product' })),
  rootCauseResource: issue.resource.type === 'Resource' ? [{ id: issue.resource.id }] : [],
  rootCauseService: issue.resource.type === 'Service' ? [{ id: issue.resource.id }] : [],
  responsibleParty: { id: issue.partyId, name: names.get(issue.partyId), role: 'responsible', '@referredType': 'Organization' },
  trackingRecord: issue.statusChanges.map(({ status, at, by, reason }) => ({
    time: at.toISOString(),
    user: by,
    description: reason ?? stateName(status),
    characteristic: [{ name: 'status', value: stateName(status), valueType: 'string' }],
  })),
});
