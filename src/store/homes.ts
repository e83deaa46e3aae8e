/** Where each kind of aggregate lives: its table, its collection, and what its rules and its transaction need of others. */
import { accessGrant, dueOnAccess } from '../domain/access.js';
import { CLIENT_TAKEN } from '../domain/accessRules.js';
import type { Aggregate, AggregateTypes } from '../domain/decider.js';
import { delivery } from '../domain/delivery.js';
import { issue } from '../domain/issue.js';
import { dueCommand } from '../domain/issueTime.js';
import { listener } from '../domain/listener.js';
import { party } from '../domain/party.js';
import { performanceReport } from '../domain/performanceReport.js';
import { plan } from '../domain/plan.js';
import { dueOnPlan } from '../domain/planTime.js';
import type { Principal } from '../domain/principal.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { dueOnReadiness, readiness } from '../domain/readiness.js';
import { recommendation } from '../domain/recommendation.js';
import { review } from '../domain/review.js';
import { dueOnRule, reviewRule } from '../domain/reviewRule.js';
import { snapshot } from '../domain/snapshot.js';
import { template } from '../domain/template.js';
import { accessFacts } from './access.js';
import { accessOf } from './accessAlongside.js';
import { type Alongside, deliveriesOf, secretOf } from './alongside.js';
import { issueFacts, listenerFacts, partyFacts, planFacts, templateFacts } from './facts.js';
import type { AggregateCollection } from './documents.js';
import { putToParty, recommendationFacts, reviewFacts, reviewRuleFacts, reviewsOf } from './reviewFacts.js';
import { readinessFacts, supersede } from './readiness.js';
import { snapshotFacts, supersedeFormer } from './snapshots.js';
import type { Store } from './store.js';
import { reportFacts } from './storedReports.js';

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
  /** Milliseconds after which a request is given up; ten seconds when absent. */
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
