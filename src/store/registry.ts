/** Registry of aggregates, the only list: code that treats all aggregates alike iterates over it. */
import { accessBinding } from './access/index.js';
import type { AggregateBinding, AnyBinding } from './binding.js';
import { calendarBinding } from './calendar/index.js';
import { creditClaimBinding } from './creditClaim/index.js';
import { deliveryBinding } from './delivery/index.js';
import { issueBinding } from './issue/index.js';
import { listenerBinding } from './listener/index.js';
import { ownershipBinding } from './ownership/index.js';
import { partyBinding } from './party/index.js';
import { planBinding } from './plan/index.js';
import { readinessBinding } from './readiness/index.js';
import { recommendationBinding } from './recommendation/index.js';
import { reportBinding } from './report/index.js';
import { reviewBinding } from './review/index.js';
import { reviewRuleBinding } from './reviewRule/index.js';
import { scoreSettingsBinding } from './scoreSettings/index.js';
import { snapshotBinding } from './snapshot/index.js';
import { templateBinding } from './template/index.js';

/** Every aggregate by its name, which is also its GraphQL type. */
export const REGISTRY = {
  Party: partyBinding,
  SharedCalendar: calendarBinding,
  PerformanceIssue: issueBinding,
  ImprovementPlan: planBinding,
  ImprovementPlanTemplate: templateBinding,
  EntityOwnership: ownershipBinding,
  PerformanceListener: listenerBinding,
  NoticeDelivery: deliveryBinding,
  PerformanceSnapshot: snapshotBinding,
  PerformanceReport: reportBinding,
  PerformanceReview: reviewBinding,
  PerformanceRecommendation: recommendationBinding,
  PerformanceReviewRule: reviewRuleBinding,
  AccessGrant: accessBinding,
  ReadinessAssessment: readinessBinding,
  PerformanceScoreSettings: scoreSettingsBinding,
  CreditClaim: creditClaimBinding,
} as const;

/** The name of an aggregate. */
export type AggregateName = keyof typeof REGISTRY;

/** The types of an aggregate by its name. */
export type TypesOf<N extends AggregateName> = (typeof REGISTRY)[N] extends AggregateBinding<infer T> ? T : never;

/** The state of an aggregate by its name; its document is the same. */
export type StateOf<N extends AggregateName> = TypesOf<N>['State'];

/** Every binding. */
export const BINDINGS = Object.values(REGISTRY) as unknown as readonly AnyBinding[];
