/** From a mutation's input to a command: the input is the command, but for its envelope and a few spellings. */
import { type OutcomeValue, answer, type Entity } from './outcomes.js';
import type { AggregateTypes } from '../domain/decider.js';
import type { Evidence } from '../domain/review.js';
import type { Calendar, ServiceLevelTarget } from '../domain/terms.js';
import {
  executeOnAccess,
  executeOnDelivery,
  executeOnIssue,
  executeOnListener,
  executeOnParty,
  executeOnPlan,
  executeOnRecommendation,
  executeOnReview,
  executeOnReviewRule,
  executeOnReadiness,
  executeOnReport,
  executeOnSnapshot,
  executeOnTemplate,
  type Execute,
} from '../store/commands.js';
import type { GraphQLContext } from './context.js';
import type { ReviewEvidenceInput, ServiceLevelTargetInput } from './types.generated.js';

/** What every mutation's input carries besides the command itself. */
interface Envelope {
  readonly clientMutationId?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}
type Fields = Readonly<Record<string, unknown>>;

/** Fields that null clears; for every other field null means absent. */
const CLEARED_BY_NULL: Readonly<Record<string, readonly string[]>> = {
  UpdateParty: ['tradingName', 'description'],
  AmendArrangement: ['validTo'],
};

const AROUND_THE_CLOCK: Calendar = { timeZone: 'UTC', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] };

/** The contract's defaults have filled in who owes it and why. */
type PromiseInput = ServiceLevelTargetInput & Required<Pick<ServiceLevelTargetInput, 'obligor' | 'basis'>>;

/** Neither or both of `duration` and `workingDays` make a target that the rules refuse, with its path. */
const target = ({ duration, workingDays, cutOff, ...promise }: PromiseInput): ServiceLevelTarget => ({
  ...promise,
  target:
    (duration == null) === (workingDays == null)
      ? { kind: 'DURATION', durationMs: 0 }
      : workingDays == null
        ? { kind: 'DURATION', durationMs: duration ?? 0 }
        : { kind: 'WORKING_DAYS', days: workingDays, cutOff: cutOff ?? '24:00' },
});

/** What a review's evidence does not say is null in the domain. */
const observation = ({ measure, value, period, ...seen }: ReviewEvidenceInput): Evidence => ({
  ...seen,
  measure: measure ?? null,
  value: value ?? null,
  period: period ?? null,
});

/** Spellings of the domain for the fields that differ. */
const SPELLINGS: Readonly<Record<string, (value: never) => Fields>> = {
  targets: (targets: readonly PromiseInput[]) => ({ targets: targets.map(target) }),
  reopenWindow: (reopenWindowMs: number) => ({ reopenWindowMs }),
  acceptancePeriod: (acceptancePeriodMs: number) => ({ acceptancePeriodMs }),
  lookBack: (lookBackMs: number) => ({ lookBackMs }),
  every: (everyMs: number) => ({ everyMs }),
  evidence: (evidence: string | readonly ReviewEvidenceInput[]) => ({
    evidence: typeof evidence === 'string' ? evidence : evidence.map(observation),
  }),
};

const DRAFT: Fields = { description: null, window: null, risk: null, fallback: null };

const DEFAULTS: Readonly<Record<string, Fields>> = {
  AgreeArrangement: { calendar: AROUND_THE_CLOCK, validTo: null },
  AdoptPartyPlan: DRAFT,
  UseLibraryPlan: DRAFT,
  DevelopPlan: DRAFT,
  PublishTemplate: { description: null, risk: null, fallback: null },
  InitiatePerformanceReview: { subject: null },
};

const commandOf = (type: string, input: Fields): Fields => {
  const cleared = CLEARED_BY_NULL[type] ?? [];
  const given = Object.entries(input).filter(([field, value]) => value !== undefined && (value !== null || cleared.includes(field)));
  const spelled = given.map(([field, value]) => SPELLINGS[field]?.(value as never) ?? { [field]: value });
  return Object.assign({ type }, DEFAULTS[type], ...spelled) as Fields;
};

const requestOf = ({ clientMutationId, id, expectedVersion }: Envelope, now: Date) => ({
  ...(id == null ? {} : { id }),
  clientMutationId: clientMutationId ?? null,
  expectedVersion: expectedVersion ?? null,
  now,
});

type Mutate = (parent: unknown, args: { readonly input: Envelope }, context: GraphQLContext) => Promise<OutcomeValue>;

/** The resolvers of the mutations on one kind of aggregate. @returns from a command's type to its resolver */
const mutations =
  <T extends AggregateTypes & { readonly State: Entity }>(execute: Execute<T>) =>
  (type: T['Command']['type']): Mutate =>
  async (_, { input: { clientMutationId, id, expectedVersion, ...fields } }, { store, principal, now }) => {
    const command = commandOf(type, fields) as unknown as T['Command'];
    return answer(await execute(store, principal, { ...requestOf({ clientMutationId, id, expectedVersion }, now), commands: [command] }));
  };

export const partyMutation = mutations(executeOnParty);
export const issueMutation = mutations(executeOnIssue);
export const planMutation = mutations(executeOnPlan);
export const templateMutation = mutations(executeOnTemplate);
export const listenerMutation = mutations(executeOnListener);
export const deliveryMutation = mutations(executeOnDelivery);
export const snapshotMutation = mutations(executeOnSnapshot);
export const reportMutation = mutations(executeOnReport);
export const reviewMutation = mutations(executeOnReview);
export const recommendationMutation = mutations(executeOnRecommendation);
export const reviewRuleMutation = mutations(executeOnReviewRule);
export const accessMutation = mutations(executeOnAccess);
export const readinessMutation = mutations(executeOnReadiness);
