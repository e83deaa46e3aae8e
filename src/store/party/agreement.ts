/** What an arrangement comes to in a period, read from its issues. */
import { type AgreementIssue, type AgreementReport, agreementReport } from '../../domain/agreement/report.js';
import type { PeriodTerms } from '../../domain/agreement/terms.js';
import type { Period } from '../../domain/measures/measures.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { OutsourcingArrangement, Party } from '../../domain/party/model.js';
import { DAY_MS } from '../../domain/time/localTime.js';
import { issues } from '../issue/collection.js';
import { readEach } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

const FIELDS = {
  version: 1,
  resource: 1,
  occurredAt: 1,
  restorations: 1,
  stops: 1,
  findings: 1,
  cancellation: 1,
  status: 1,
  assignments: 1,
  terms: 1,
  clocks: 1,
  severityChanges: 1,
  statusChanges: 1,
  recordedRestorations: 1,
  measurements: 1,
  raisedAt: 1,
  closedAt: 1,
  isDuplicate: 1,
} as const satisfies Record<Exclude<keyof AgreementIssue, '_id'> | 'version', 1>;

/** The longest that figures look back before their period: to the start of a year, and as far as chronic failure does. */
const lookBackMs = ({ chronic = [] }: PeriodTerms): number =>
  366 * DAY_MS + Math.max(0, ...chronic.map(({ windowMs, usableMs }) => windowMs + usableMs));

/** The issues that an arrangement's figures of a period are computed from, each with its version. */
export const agreementIssues = async (
  store: Store,
  partyId: string,
  terms: OutsourcingArrangement,
  period: Period,
): Promise<readonly (AgreementIssue & Pick<PerformanceIssue, 'version'>)[]> => {
  const since = new Date(period.from.getTime() - lookBackMs(terms));
  const found: PerformanceIssue[] = [];
  for (const closedAt of [null, { $gte: since }]) {
    const filter = scope(RULES_PRINCIPAL, issues, { 'assignments.partyId': partyId, 'terms.arrangementId': terms.id, closedAt });
    await readEach(store, filter, { projection: FIELDS }, (issue) => found.push(issue));
  }
  return found;
};

/**
 * The figures of an arrangement in a period.
 * @returns null for an arrangement that the party does not have
 */
export const agreementReportOf = async (
  store: Store,
  { _id: partyId, arrangements }: Pick<Party, '_id' | 'arrangements'>,
  arrangementId: string,
  period: Period,
  now: Date,
): Promise<AgreementReport | null> => {
  const terms = arrangements.find(({ id }) => id === arrangementId);
  if (terms === undefined) return null;
  return agreementReport(terms, await agreementIssues(store, partyId, terms, period), { partyId, id: arrangementId }, period, now);
};
