/** What each collection is called and holds: the states of the aggregates, the log, and the little that is kept beside them. */
import type { Collection } from 'mongodb';
import type { Recorded } from '../domain/kernel/decider.js';
import type { AccessGrant } from '../domain/access/model.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import type { Listener } from '../domain/listener/model.js';
import type { Party } from '../domain/party/model.js';
import type { PerformanceReport } from '../domain/report/model.js';
import type { ImprovementPlan } from '../domain/plan/model.js';
import type { PerformanceSnapshot } from '../domain/snapshot/model.js';
import type { Recommendation } from '../domain/recommendation/model.js';
import type { PerformanceReview } from '../domain/review/model.js';
import type { ReviewRule } from '../domain/reviewRule/model.js';
import type { ReadinessAssessment } from '../domain/readiness/model.js';
import type { PlanTemplate } from '../domain/template/model.js';

/** The answer given to a mutation, so that the same request gets it again (`clientMutationId`). */
export interface RequestRecord {
  /** Principal and its key. */
  readonly _id: string;
  /** SHA-256 of what was asked. */
  readonly hash: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** The version the answer showed: it is told again by folding the log up to there. */
  readonly version: number;
  readonly at: Date;
}

/** What a listener's notices are signed with. It stands apart so that no read of a listener, and no line of the log, can show it. */
export interface ListenerSecret {
  /** The listener. */
  readonly _id: string;
  readonly secret: string;
}

/** A name that the service provider itself uses in tokens: a client of its own, or the subject of its staff or of a service. */
export interface ProviderClient {
  readonly _id: string;
  /** When it was first seen, or configured. */
  readonly since: Date;
}

/** Work that one instance does for the others. */
export interface LeaseRecord {
  readonly _id: string;
  readonly holder: string;
  /** When it is free again, whatever became of its holder. */
  readonly until: Date;
}

/** What each collection is called and holds. */
export interface Documents {
  readonly parties: Party;
  readonly performanceIssues: PerformanceIssue;
  readonly improvementPlans: ImprovementPlan;
  readonly planTemplates: PlanTemplate;
  readonly listeners: Listener;
  readonly noticeDeliveries: NoticeDelivery;
  readonly performanceSnapshots: PerformanceSnapshot;
  readonly performanceReports: PerformanceReport;
  readonly performanceReviews: PerformanceReview;
  readonly recommendations: Recommendation;
  readonly reviewRules: ReviewRule;
  readonly readinessAssessments: ReadinessAssessment;
  readonly accessGrants: AccessGrant;
  readonly listenerSecrets: ListenerSecret;
  readonly providerClients: ProviderClient;
  readonly leases: LeaseRecord;
  readonly events: Recorded;
  readonly requests: RequestRecord;
}
export type CollectionName = keyof Documents;
/** The collections whose documents are states, each the fold of its events. */
export type AggregateCollection = Exclude<CollectionName, 'listenerSecrets' | 'providerClients' | 'leases' | 'events' | 'requests'>;
export type Collections = { readonly [N in CollectionName]: Collection<Documents[N]> };
