/** Where each kind of aggregate lives: its table, its collection, and what its rules and its transaction need of others. */
import type { Aggregate, Root, Typed } from '../domain/decider.js';
import { delivery } from '../domain/delivery.js';
import { issue } from '../domain/issue.js';
import { dueCommand } from '../domain/issueTime.js';
import { listener } from '../domain/listener.js';
import { party } from '../domain/party.js';
import { plan } from '../domain/plan.js';
import { dueOnPlan } from '../domain/planTime.js';
import type { Principal } from '../domain/principal.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { template } from '../domain/template.js';
import { type Alongside, deliveriesOf, secretOf } from './alongside.js';
import { issueFacts, listenerFacts, partyFacts, planFacts, templateFacts } from './facts.js';
import type { AggregateCollection } from './documents.js';
import type { Store } from './store.js';

/** The two ends of an aggregate: its table, and where its documents and facts are. */
export interface Home<S extends Root, C extends Typed, E extends Typed, F, B extends C['type']> {
  readonly aggregate: Aggregate<S, C, E, F, B>;
  readonly collection: AggregateCollection;
  readonly facts: (store: Store, principal: Principal, command: C, id: string, state: S | null, now: Date) => Promise<F>;
  /** What else is written in the same transaction. */
  readonly alongside?: Alongside<C, S>;
  /** What a timer has to do with a document at `now`, found by the index `due`; null for nothing. */
  readonly due?: (state: S, now: Date) => C | null;
  /** What a duplicate key in each unique index means. */
  readonly duplicates: Readonly<Record<string, Refusal>>;
}

export const parties = {
  aggregate: party,
  collection: 'parties',
  facts: partyFacts,
  duplicates: {
    byExternalIdentifier: refuse('EXTERNAL_IDENTIFIER_TAKEN', 'Another party has one of these external identifiers'),
    byClient: refuse('ALREADY_BOUND', 'This client speaks for another party'),
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

/** Every home, by its collection. */
export const HOMES = {
  parties,
  performanceIssues: issues,
  improvementPlans: plans,
  planTemplates: templates,
  listeners,
  noticeDeliveries: deliveries,
} as const satisfies { readonly [N in AggregateCollection]: { readonly collection: N } };

/** A home, whatever lives there. */
export type AnyHome = Home<Root, Typed, Typed, unknown, string>;

/** Every home, for what is done to all of them alike. */
export const ALL_HOMES = Object.values(HOMES) as unknown as readonly AnyHome[];
