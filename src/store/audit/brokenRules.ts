/** Whether stored documents keep the rules that bind several of them, or that no single event shows. */
import type { AccessGrant } from '../../domain/access/model.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { badValuesAfterPass } from '../../domain/issue/verification.js';
import type { AggregateState } from '../../domain/kernel/decider.js';
import { entityKey } from '../../domain/kernel/entityRef.js';
import type { Party } from '../../domain/party/model.js';
import { consentHash } from '../../domain/plan/authorization/consent.js';
import { entitiesToAuthorize } from '../../domain/plan/authorization/impact.js';
import { hasEndedIssue } from '../../domain/plan/issueTogether.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { accessGrants } from '../access/collection.js';
import type { CollectionOf, Stored } from '../collection.js';
import { issues } from '../issue/collection.js';
import { ownerships } from '../ownership/collection.js';
import { parties } from '../party/collection.js';
import { plans } from '../plan/collection.js';
import { documents, type Store } from '../store.js';

/** The rules, as what is wrong where one is broken. */
export const RULE_PROBLEMS = {
  WORK_WITHOUT_ISSUE: 'Work is in progress for an issue that has ended',
  WORK_WITHOUT_CONSENT: 'Work is in progress without its owners’ consent, and no emergency was declared',
  CLOSED_ON_BAD_VALUE: 'The issue was closed although a value outside normal had been measured since it was verified',
  CLOCK_TWICE: 'Two clocks of one kind and one obligor run at the same time',
  GRANT_WITHOUT_ARRANGEMENT: 'The access is active, but the arrangement or the party it rests on is not there',
  OWNERSHIP_TWICE: 'An entity has two records of ownership in force',
} as const;
export type RuleProblem = keyof typeof RULE_PROBLEMS;

/** A document that breaks a rule. */
export interface BrokenRule {
  readonly problem: RuleProblem;
  readonly collection: string;
  readonly id: string;
  readonly detail: string;
}

type Found = AsyncGenerator<BrokenRule>;

const broken = (problem: RuleProblem, { name }: CollectionOf<Stored>, id: string, detail: string): BrokenRule => ({
  problem,
  collection: name,
  id,
  detail,
});

/** What a plan at work lacks: the entities without a grant for exactly this plan. A carrier works by its own consent. */
const entitiesWithoutConsent = (plan: ImprovementPlan): readonly string[] => {
  const { consent, emergency, maintenance } = plan;
  if (plan.status !== 'IN_PROGRESS' || emergency !== null || maintenance !== null) return [];
  const granted = (consent?.hash === consentHash(plan) ? consent.authorizations : [])
    .filter(({ decision }) => decision === 'GRANTED')
    .map(({ entity }) => entityKey(entity));
  return entitiesToAuthorize(plan)
    .map(({ entity }) => entityKey(entity))
    .filter((key) => !granted.includes(key));
};

/** Read again after what it rests on: a document that changed meanwhile is left to the next audit. */
const isUnchanged = async <S extends AggregateState>(
  store: Store,
  collection: CollectionOf<S>,
  { _id, version }: AggregateState,
): Promise<boolean> => (await documents<AggregateState>(store, collection).countDocuments({ _id, version })) === 1;

async function* plansAtWork(store: Store): Found {
  const atWork = documents(store, plans).find({ actualStart: { $ne: null }, actualEnd: null });
  for await (const plan of atWork) {
    const lacking = entitiesWithoutConsent(plan);
    if (lacking.length > 0) yield broken('WORK_WITHOUT_CONSENT', plans, plan._id, lacking.join(', '));
    if (plan.issueId === null) continue;
    const issue = await documents(store, issues).findOne({ _id: plan.issueId }, { projection: { status: 1 } });
    if ((issue === null || hasEndedIssue(issue)) && (await isUnchanged(store, plans, plan)))
      yield broken('WORK_WITHOUT_ISSUE', plans, plan._id, `the issue ${plan.issueId} is ${issue?.status ?? 'not there'}`);
  }
}

const doubleClocks = ({ clocks }: PerformanceIssue): readonly string[] => {
  const running = clocks.filter(({ end }) => end === null).map(({ kind, milestone, obligor }) => `${milestone ?? kind} of ${obligor}`);
  return [...new Set(running.filter((clock, index) => running.indexOf(clock) < index))];
};

async function* issuesByRule(store: Store): Found {
  const fields = [
    'status',
    'closedAt',
    'resolution',
    'analysis',
    'measurements',
    'verifications',
    'recordedRestorations',
    'clocks',
    'partyActors',
  ];
  const projection = Object.fromEntries(fields.map((field) => [field, 1]));
  for await (const issue of documents(store, issues).find({}, { projection })) {
    const twice = doubleClocks(issue);
    if (twice.length > 0) yield broken('CLOCK_TWICE', issues, issue._id, twice.join(', '));
    const bad = badValuesAfterPass(issue);
    if (bad.length > 0)
      yield broken('CLOSED_ON_BAD_VALUE', issues, issue._id, bad.map(({ indicator, value }) => `${indicator} ${String(value)}`).join(', '));
  }
}

const missingBasis = ({ arrangementId }: AccessGrant, party: Pick<Party, 'status' | 'arrangements'> | null): string | null => {
  if (party === null || party.status === 'CLOSED') return `the party is ${party === null ? 'not there' : 'closed'}`;
  return arrangementId === null || party.arrangements.some(({ id }) => id === arrangementId) ? null : `there is no ${arrangementId}`;
};

async function* grantsByRule(store: Store): Found {
  for await (const grant of documents(store, accessGrants).find({ status: 'ACTIVE' })) {
    const missing = missingBasis(grant, await documents(store, parties).findOne({ _id: grant.partyId }));
    if (missing !== null && (await isUnchanged(store, accessGrants, grant)))
      yield broken('GRANT_WITHOUT_ARRANGEMENT', accessGrants, grant._id, missing);
  }
}

/** A unique index keeps them apart; where it was missing they have met. */
async function* ownershipsByRule(store: Store): Found {
  const pipeline = [
    { $match: { status: 'ACTIVE' } },
    { $group: { _id: '$entityKey', count: { $sum: 1 } } },
    { $match: { count: { $gt: 1 } } },
  ];
  for await (const { _id } of documents(store, ownerships).aggregate<{ readonly _id: string }>(pipeline))
    yield broken('OWNERSHIP_TWICE', ownerships, _id, 'end one of them');
}

/** Every document that breaks a rule. */
export async function* brokenRules(store: Store): Found {
  yield* plansAtWork(store);
  yield* issuesByRule(store);
  yield* grantsByRule(store);
  yield* ownershipsByRule(store);
}
