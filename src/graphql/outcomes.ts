/** From the outcome of a command to the union that a mutation answers. */
import type { AccessGrant } from '../domain/access.js';
import type { NoticeDelivery } from '../domain/delivery.js';
import type { PerformanceIssue } from '../domain/issue.js';
import type { Listener } from '../domain/listener.js';
import type { Party } from '../domain/party.js';
import type { PerformanceReport } from '../domain/performanceReport.js';
import type { ImprovementPlan } from '../domain/plan.js';
import type { ReadinessAssessment } from '../domain/readiness.js';
import { isRefusal, type Refusal } from '../domain/refusal.js';
import type { Recommendation } from '../domain/recommendation.js';
import type { PerformanceReview } from '../domain/review.js';
import type { ReviewRule } from '../domain/reviewRule.js';
import type { PerformanceSnapshot } from '../domain/snapshot.js';
import type { PlanTemplate } from '../domain/template.js';
import type { Outcome } from '../store/execute.js';

export type RefusalOf<K extends Refusal['kind']> = Extract<Refusal, { readonly kind: K }>;
/** What a mutation may change. */
export type Entity =
  | Party
  | PerformanceIssue
  | ImprovementPlan
  | PlanTemplate
  | Listener
  | NoticeDelivery
  | AccessGrant
  | ReadinessAssessment
  | PerformanceReview
  | Recommendation
  | ReviewRule
  | PerformanceSnapshot
  | PerformanceReport;
/** A refusal, or the entity itself. */
export type OutcomeValue = Refusal | Entity;

/** What the mutation's union holds: the entity, or the refusal as it is. */
export const answer = <S extends Entity>(outcome: Outcome<S>): OutcomeValue => (outcome.kind === 'Accepted' ? outcome.state : outcome);

/** The union member of a value: refusals say their kind, the rest is the entity. */
export const memberOf =
  <N extends string>(entity: N) =>
  (value: OutcomeValue): N | Refusal['kind'] =>
    isRefusal(value) ? value.kind : entity;

/** The name of the mutation that carries out a command: `StartPerformanceIssue` → `startPerformanceIssue`. */
export const mutationOf = (command: string): string => command.charAt(0).toLowerCase() + command.slice(1);
