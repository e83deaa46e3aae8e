/** What an arrangement comes to in a period, read from its issues. */
import { type AgreementIssue, type AgreementRecord, type AgreementReport, agreementReport } from '../../domain/agreement/report.js';
import type { PeriodTerms } from '../../domain/agreement/terms.js';
import { workOnRecord, type WorkSource } from '../../domain/agreement/workOnRecord.js';
import type { Period } from '../../domain/measures/measures.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { termsAt } from '../../domain/party/arrangements.js';
import type { OutsourcingArrangement, Party } from '../../domain/party/model.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { DAY_MS } from '../../domain/time/localTime.js';
import { issues } from '../issue/collection.js';
import { plans } from '../plan/collection.js';
import { readEach, readMany } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

const FIELDS = {
  version: 1,
  resource: 1,
  occurredAt: 1,
  confirmedOccurrence: 1,
  restorations: 1,
  stops: 1,
  findings: 1,
  cancellation: 1,
  confirmedRejection: 1,
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
  appointments: 1,
} as const satisfies Record<Exclude<keyof AgreementIssue, '_id'> | 'version', 1>;

/** The longest that figures look back before their period: to the start of a year, and as far as chronic failure does. */
const lookBackMs = ({ chronic = [] }: PeriodTerms): number =>
  366 * DAY_MS + Math.max(0, ...chronic.map(({ windowMs, usableMs }) => windowMs + usableMs));

const PLAN_FIELDS = {
  version: 1,
  impact: 1,
  consent: 1,
  notices: 1,
  statusChanges: 1,
  actualStart: 1,
  actualEnd: 1,
  takenOver: 1,
} as const satisfies Record<Exclude<keyof WorkSource, '_id'> | 'version', 1>;

/** What an arrangement's figures are computed from, and each issue and plan of it with its version. */
export interface ReadAgreement extends AgreementRecord {
  readonly inputs: readonly string[];
}

/** A party with what it has agreed on. */
type Agreeing = Pick<Party, '_id' | 'arrangements' | 'formerArrangements'>;

/** The plans of a party whose work was done, or went on, since an instant. */
const plansSince = (store: Store, partyId: string, since: Date): Promise<readonly ImprovementPlan[]> =>
  readMany(
    store,
    scope(RULES_PRINCIPAL, plans, {
      partyId,
      actualStart: { $ne: null },
      $or: [{ actualEnd: null }, { actualEnd: { $gte: since } }],
    }),
    { projection: PLAN_FIELDS },
  );

/** What the figures of an arrangement in a period are computed from. */
export const readAgreement = async (
  store: Store,
  party: Agreeing,
  terms: OutsourcingArrangement,
  period: Period,
): Promise<ReadAgreement> => {
  const since = new Date(period.from.getTime() - lookBackMs(terms));
  const found: PerformanceIssue[] = [];
  for (const closedAt of [null, { $gte: since }]) {
    const filter = scope(RULES_PRINCIPAL, issues, { 'assignments.partyId': party._id, 'terms.arrangementId': terms.id, closedAt });
    await readEach(store, filter, { projection: FIELDS }, (issue) => found.push(issue));
  }
  const done = terms.plannedWork == null ? [] : await plansSince(store, party._id, since);
  return {
    issues: found,
    works: workOnRecord(done, party, terms.id),
    inputs: [...found, ...done].map(({ _id, version }) => `${_id}:${String(version)}`).toSorted(),
  };
};

/**
 * The figures of an arrangement in a period; what it credits is by the terms that held when the period began.
 * @returns null for an arrangement that the party does not have
 */
export const agreementReportOf = async (
  store: Store,
  party: Agreeing,
  arrangementId: string,
  period: Period,
  now: Date,
): Promise<AgreementReport | null> => {
  const terms = party.arrangements.find(({ id }) => id === arrangementId);
  if (terms === undefined) return null;
  const figuresBy = async (by: OutsourcingArrangement): Promise<AgreementReport> =>
    agreementReport(by, await readAgreement(store, party, by, period), { partyId: party._id, id: arrangementId }, period, now);
  const report = await figuresBy(terms);
  const held = termsAt(party, arrangementId, period.from);
  return held === undefined || held === terms ? report : { ...report, credits: (await figuresBy(held)).credits };
};
