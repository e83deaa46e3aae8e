/** A party's progress, read from a stream of its issues: only a few hundred are in memory at once. */
import type { Period } from '../../domain/measures/measures.js';
import {
  addSummaries,
  addWork,
  NO_WORK,
  NOTHING_OPEN,
  type PartyProgress,
  type OpenIssueSummary,
  summaryOfIssue,
  type PartyWork,
  workOnIssue,
} from '../../domain/measures/partyProgress.js';
import { type Projection, readEach } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { issues } from '../issue/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';

const WORK_FIELDS = {
  statusChanges: 1,
  assignments: 1,
  'progress.at': 1,
  'progress.slippageMs': 1,
  'restorations.verdicts': 1,
} as const;

const OPEN_ISSUE_FIELDS = {
  statusChanges: 1,
  recordedRestorations: 1,
  assignments: 1,
  'progress.at': 1,
  'progress.expectedRestorationAt': 1,
  clocks: 1,
  terms: 1,
  stops: 1,
  severityChanges: 1,
  findings: 1,
} as const;

/**
 * Visits each issue that was assigned to a party at some time, raised before an instant and open at or after another: found by index, open
 * or ended.
 */
const forEachOpen = async (
  store: Store,
  partyId: string,
  { from, to }: Period,
  projection: Projection,
  visit: (issue: PerformanceIssue) => void,
): Promise<void> => {
  for (const closedAt of [null, { $gte: from }]) {
    const filter = scope(RULES_PRINCIPAL, issues, { 'assignments.partyId': partyId, closedAt, raisedAt: { $lt: to }, isDuplicate: false });
    await readEach(store, filter, { projection }, visit);
  }
};

/**
 * A party's progress in a period.
 * @param now events after it are ignored
 */
export const partyProgress = async (store: Store, partyId: string, period: Period, now: Date): Promise<PartyProgress> => {
  const asOf = period.to < now ? period.to : now;
  let work: PartyWork = NO_WORK;
  await forEachOpen(store, partyId, period, WORK_FIELDS, (issue) => {
    work = addWork(work, workOnIssue(issue, partyId, period, now));
  });
  let openIssues: OpenIssueSummary = NOTHING_OPEN;
  // An issue raised exactly at the end was open then.
  await forEachOpen(store, partyId, { from: asOf, to: new Date(asOf.getTime() + 1) }, OPEN_ISSUE_FIELDS, (issue) => {
    openIssues = addSummaries(openIssues, summaryOfIssue(issue, partyId, asOf));
  });
  return { partyId, period, asOf, work, openIssues };
};
