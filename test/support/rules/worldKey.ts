/** What of a state matters for what may happen next: two worlds of one key have the same future. */
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import type { SmallWorld } from './smallWorld.js';

const hour = (at: Date | null | undefined): number | null => (at == null ? null : at.getTime() / 3_600_000);

/** What is alike counts once, in any order. */
const distinct = <T>(items: readonly T[], key: (item: T) => unknown): readonly string[] =>
  [...new Set(items.map((item) => JSON.stringify(key(item))))].toSorted();

/** Ids made of versions, histories, notices and derived fields are left out. */
const issueKey = (issue: PerformanceIssue): unknown => [
  issue.status,
  issue.partyId,
  issue.severity,
  issue.assignments.map(({ partyId }) => partyId),
  [...new Set(issue.severityChanges.map(({ by }) => by))].toSorted(),
  issue.terms.length,
  distinct(issue.clocks, (one) => [
    one.kind,
    one.obligor,
    one.partyId,
    hour(one.start),
    hour(one.end),
    one.provisional,
    one.fulfilled,
    one.announced,
    one.breachAnnounced,
    [one.dispute?.by, one.dispute?.outcome, one.dispute?.settledBy],
  ]),
  distinct(issue.stops, ({ reason, from, to, openedBy, voided, forInformation }) => [
    reason,
    hour(from),
    hour(to),
    openedBy,
    voided?.by,
    forInformation,
  ]),
  issue.appointments.map(({ from, offeredBy, agreedBy, cancelled, reports }) => [
    hour(from),
    offeredBy,
    agreedBy,
    cancelled?.side,
    reports.map(({ side, outcome }) => [side, outcome]),
  ]),
  issue.question !== null,
  issue.analysis && [issue.analysis.degradationCode, issue.analysis.indicators, issue.analysis.requiresReconfiguration],
  distinct(issue.measurements, ({ source, by, at, value }) => [source, by, hour(at), value]),
  issue.verifications.map(({ at, passed, voided }) => [hour(at), passed, voided !== null]).slice(-2),
  issue.proposedChanges
    .filter(({ decision }) => decision === null)
    .map((change) => [change.by, change.kind, change.kind === 'RELAX_ANALYSIS' && change.replaces === issue.analysis?.version]),
  [...new Set(issue.statusChanges.filter(({ status }) => status === 'RESOLVED').map(({ by }) => by))].toSorted(),
  hour(issue.statusChanges.findLast(({ status }) => status === 'IN_PROGRESS')?.at),
  issue.resolution && [issue.resolution.claimedBy, hour(issue.resolution.claimedAt)],
  hour(issue.closedAt),
  hour(issue.acceptanceDeferredTo),
  issue.reopeningRequest !== null,
  issue.links.length,
];

const planKey = (plan: ImprovementPlan): unknown => [
  plan.status,
  plan.partyId,
  plan.origin,
  plan.authoredBy,
  plan.amendedBy.toSorted(),
  plan.awaitsConfirmation,
  plan.proposedChanges.map(({ kind, by, decision }) => [kind, by, decision?.approved]),
  plan.impact && [plan.impact.declaredBy, plan.impact.entities],
  plan.waivers.map(({ entity, by }) => [entity.id, by]),
  plan.consent?.authorizations.map(({ entity, decision, by, expiresAt }) => [entity.id, decision, by, hour(expiresAt)]),
  plan.decisions.map(({ entity, granted, by, asOwner, at }) => [entity.id, granted, by, asOwner, hour(at)]),
  [hour(plan.scheduled?.start), hour(plan.scheduled?.end)],
  plan.risk,
  plan.emergency?.by,
  plan.owedAuthorization && [hour(plan.owedAuthorization.dueAt), plan.owedAuthorization.settledAt !== null],
  plan.owedAuthorization?.overdueAnnounced,
  plan.takenOver !== null,
  plan.extensions.map(({ until, answers }) => [hour(until), answers.map(({ entity, granted, by }) => [entity.id, granted, by])]),
  plan.reach && [hour(plan.reach.dueAt), plan.reach.acknowledgements.map(({ entity }) => entity.id), plan.reach.unreached],
  [hour(plan.actualStart), hour(plan.actualEnd)],
  plan.overdueAnnounced,
  plan.notices.some(({ kind }) => kind === 'PROPOSAL'),
  plan.statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION'),
  plan.tasks.map(({ status }) => status),
  plan.actions.map((one) => [one.after, one.status, one.observedBefore, one.observedAfter, one.rollbackStatus, one.startedAt !== null]),
];

/** Most steps change one document: the keys of the others are known. */
const remembered = <T extends object>(keyOf: (document: T) => unknown): ((document: T) => string) => {
  const known = new WeakMap<T, string>();
  return (document) => {
    const key = known.get(document) ?? JSON.stringify(keyOf(document));
    known.set(document, key);
    return key;
  };
};
const ofIssue = remembered(issueKey);
const ofPlan = remembered(planKey);

/** The key of a world. */
export const worldKey = ({ now, issue, plans, ownerships }: SmallWorld): string =>
  [
    now,
    ofIssue(issue),
    ...plans.map((plan) => plan && ofPlan(plan)),
    ...ownerships.map(({ entityKey, owners }) => [entityKey, ...owners].join()).toSorted(),
  ].join('\n');
