/** From the outcome of a command to the union that a mutation answers. */
import { isRefusal, type Refusal } from '../domain/kernel/refusal.js';
import type { CommandOutcome } from '../store/transactions/commandRequest.js';
import type { AggregateName, StateOf } from '../store/registry.js';

/** The refusal of a kind, as the type of its name in the contract. */
export type RefusalOf<K extends Refusal['kind']> = Extract<Refusal, { readonly kind: K }>;
/** What a mutation may change. */
export type MutationEntity = { readonly [N in AggregateName]: StateOf<N> }[AggregateName];
/** A document with the name of its type. */
export type NodeValue = MutationEntity & { readonly __typename: string };
/** A refusal, or the entity itself. */
export type OutcomeValue = Refusal | MutationEntity;

/** What the mutation's union holds: the entity, as its payload resolves from it, or the refusal as it is. */
export const toOutcomeValue = <S extends MutationEntity>(outcome: CommandOutcome<S>): OutcomeValue =>
  outcome.kind === 'Accepted' ? outcome.state : outcome;

/** The type of a refusal in the contract: `NotFound` → `PerformanceNotFound`. */
export const refusalType = <K extends Refusal['kind']>({ kind }: { readonly kind: K }) => `Performance${kind}` as const;

/** The union member of a value: by kind for refusals, else the payload. */
export const outcomeMember =
  <N extends string>(payload: N) =>
  (value: object): N | `Performance${Refusal['kind']}` =>
    isRefusal(value) ? refusalType(value) : payload;

/** A name with a small letter at its beginning, as fields have it. */
export const uncapitalized = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
