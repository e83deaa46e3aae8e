/** Decisions that follow from another aggregate's command, in its transaction. */
import { type Accepted, type Aggregate, type AggregateTypes, type Context, decide } from '../../domain/kernel/decider.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';

/** What was decided, with the version that it was decided upon: 0 for a new document. */
export type Decided<T extends AggregateTypes> = Accepted<T> & { readonly before: number };

/**
 * Decides a command that the rules of another aggregate cause. A refusal is then a fault, and ends the transaction.
 * @param state the document as it was read; null for one that the command creates
 * @throws Error when the command is refused
 */
export const decideOrThrow = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  command: T['Command'],
  state: T['State'] | null,
  context: Context<T['Facts']>,
): Decided<T> => acceptedOrThrow(decide(aggregate, command, state, context), state, `${aggregate.name} ${context.id}: ${command.type}`);

/**
 * What was decided on `state`, with its version.
 * @param what was decided, for the message
 * @throws Error for a refusal
 */
export const acceptedOrThrow = <T extends AggregateTypes>(
  decided: Accepted<T> | Refusal,
  state: T['State'] | null,
  what: string,
): Decided<T> => {
  if (isRefusal(decided)) throw new Error(`${what} was refused: ${decided.kind}: ${decided.message}`);
  return { ...decided, before: state?.version ?? 0 };
};
