/** Where each kind of aggregate lives: its table, its collection, and what its rules and its transaction need of others. */
import { CLIENT_TAKEN } from '../domain/access/rules.js';
import type { Aggregate, AggregateTypes } from '../domain/kernel/decider.js';
import { delivery } from '../domain/delivery/index.js';
import { issue } from '../domain/issue/index.js';
import { dueCommand } from '../domain/issue/clocks.js';
import { listener } from '../domain/listener/index.js';
import { party } from '../domain/party/index.js';
import { performanceReport } from '../domain/report/index.js';
import { plan } from '../domain/plan/index.js';
import { dueOnPlan } from '../domain/plan/derived.js';
import type { Principal } from '../domain/kernel/principal.js';
import { type Refusal, refuse } from '../domain/kernel/refusal.js';
import { dueOnReadiness, readiness } from '../domain/readiness/index.js';
import { recommendation } from '../domain/recommendation/index.js';
import { review } from '../domain/review/index.js';
import { dueOnRule, reviewRule } from '../domain/reviewRule/index.js';
import { snapshot } from '../domain/snapshot/index.js';
import { template } from '../domain/template/index.js';
import { accessFacts } from './access/facts.js';
import { accessOf } from './access/cascade.js';
import type { AggregateCollection } from './documents.js';
import { accessGrant } from '../domain/access/index.js';
import { dueOnAccess } from '../domain/access/derived.js';
import type { Alongside } from './transactionHook.js';
import { deliveriesOf } from './outbox.js';
import { secretOf } from './listener/hooks.js';
import { issueFacts } from './issue/facts.js';
import { listenerFacts } from './listener/facts.js';
import { partyFacts } from './party/facts.js';
import { planFacts } from './plan/facts.js';
import { templateFacts } from './template/facts.js';
import { putToParty } from './review/hooks.js';
import { recommendationFacts } from './recommendation/facts.js';
import { reviewFacts } from './review/facts.js';
import { reviewRuleFacts } from './reviewRule/facts.js';
import { reviewsOf } from './reviewRule/hooks.js';
import { readinessFacts } from './readiness/facts.js';
import { supersede } from './readiness/hooks.js';
import { snapshotFacts } from './snapshot/facts.js';
import { supersedeFormer } from './snapshot/hooks.js';
import type { Store } from './store.js';
import { reportFacts } from './report/facts.js';

/** The two ends of an aggregate: its table, and where its documents and facts are. */
export interface Home<T extends AggregateTypes> {
  readonly aggregate: Aggregate<T>;
  readonly collection: AggregateCollection;
  readonly facts: (
    store: Store,
    principal: Principal,
    command: T['Command'],
    id: string,
    state: T['State'] | null,
    now: Date,
  ) => Promise<T['Facts']>;
  /** What else is written in the same transaction. */
  readonly alongside?: Alongside<T>;
  /** What a timer has to do with a document at `now`, found by the index `due`; null for nothing. */
  readonly due?: (state: T['State'], now: Date) => T['Command'] | null;
  /** Milliseconds after which a request is given up, where the store gives no more. */
  readonly deadlineMs?: number;
  /** What a duplicate key in each unique index means. */
  readonly duplicates: Readonly<Record<string, Refusal>>;
}

/** Facts that are measured may take the minute that measuring has, and the request comes to its commit after it. */
const MEASURED_MS = 70_000;

export const parties = {
  aggregate: party,
  collection: 'parties',
  facts: partyFacts,
  alongside: accessOf,
  duplicates: {
    byExternalIdentifier: refuse('EXTERNAL_IDENTIFIER_TAKEN', 'Another party has one of these external identifiers'),
  },
} as const;

export const issues = {
  aggregate: issue,
  collection: 'performanceIssues',
  facts: issueFacts,
  due: dueCommand,
  duplicates: { byExternalId: refuse('EXTERNAL_ID_TAKEN', 'Another issue has this external id') },
} as const;

export const plans = {
  aggregate: plan,
  collection: 'improvementPlans',
  facts: planFacts,
  alongside: deliveriesOf,
  due: dueOnPlan,
  duplicates: { byMaintenance: refuse('MAINTENANCE_TAKEN', 'Another plan stands for this maintenance') },
} as const;

export const templates = { aggregate: template, collection: 'planTemplates', facts: templateFacts, duplicates: {} } as const;

export const listeners = {
  aggregate: listener,
  collection: 'listeners',
  facts: listenerFacts,
  alongside: secretOf,
  duplicates: {},
} as const;

export const deliveries = {
  aggregate: delivery,
  collection: 'noticeDeliveries',
  facts: () => Promise.resolve(null),
  duplicates: {},
} as const;

export const assessments = {
  aggregate: readiness,
  collection: 'readinessAssessments',
  facts: readinessFacts,
  alongside: supersede,
  due: dueOnReadiness,
  duplicates: {},
} as const;

export const accessGrants = {
  aggregate: accessGrant,
  collection: 'accessGrants',
  facts: accessFacts,
  due: dueOnAccess,
  duplicates: { byClaim: CLIENT_TAKEN },
} as const;

export const reviews = {
  aggregate: review,
  collection: 'performanceReviews',
  facts: reviewFacts,
  alongside: putToParty,
  duplicates: {},
} as const;

export const recommendations = {
  aggregate: recommendation,
  collection: 'recommendations',
  facts: recommendationFacts,
  deadlineMs: MEASURED_MS,
  duplicates: {},
} as const;

/** Two runs that open the same review meet in its unique key: the slower one decides anew, and finds it open. */
export const reviewRules = {
  aggregate: reviewRule,
  collection: 'reviewRules',
  facts: reviewRuleFacts,
  deadlineMs: MEASURED_MS,
  alongside: reviewsOf,
  due: dueOnRule,
  duplicates: {},
} as const;

/** Whoever takes the same snapshot at the same moment counts it once more. */
export const snapshots = {
  aggregate: snapshot,
  collection: 'performanceSnapshots',
  facts: snapshotFacts,
  deadlineMs: MEASURED_MS,
  alongside: supersedeFormer,
  duplicates: {},
} as const;

export const storedReports = {
  aggregate: performanceReport,
  collection: 'performanceReports',
  facts: reportFacts,
  deadlineMs: MEASURED_MS,
  duplicates: {},
} as const;

/** Every home, by its collection. */
export const HOMES = {
  parties,
  performanceIssues: issues,
  improvementPlans: plans,
  planTemplates: templates,
  listeners,
  noticeDeliveries: deliveries,
  performanceSnapshots: snapshots,
  performanceReports: storedReports,
  performanceReviews: reviews,
  recommendations,
  reviewRules,
  accessGrants,
  readinessAssessments: assessments,
} as const satisfies { readonly [N in AggregateCollection]: { readonly collection: N } };

/** A home, whatever lives there. */
export type AnyHome = Home<AggregateTypes>;

/** Every home, for what is done to all of them alike. */
export const ALL_HOMES = Object.values(HOMES) as unknown as readonly AnyHome[];
