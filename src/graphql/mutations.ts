/** The resolvers of mutations: each carries out the command that it is named after. */
import type { AggregateTypes } from '../domain/kernel/decider.js';
import type { AggregateBinding, AnyBinding } from '../store/binding.js';
import { execute, executeAll } from '../store/execute.js';
import type { CommandOutcome } from '../store/transactions/commandRequest.js';
import { type Codecs, type Envelope, type Exact, given } from './codec.js';
import type { GraphQLContext } from './context.js';
import { isRefusal, mutationName, refusalCode } from '../domain/kernel/refusal.js';
import { publicError } from './engine/masking.js';
import { type MutationEntity, type OutcomeValue, toOutcomeValue } from './outcomes.js';

type Mutate = (parent: unknown, args: { readonly input: Envelope }, context: GraphQLContext) => Promise<OutcomeValue>;

/** The command of an input, and the request that it comes in. @param codec how the input becomes the fields of the command */
const requestOf = (
  type: string,
  codec: (input: object) => object,
  { clientMutationId, id, expectedVersion, ...input }: Envelope,
  now: Date,
) => ({
  ...(id == null ? {} : { id }),
  clientMutationId: clientMutationId ?? null,
  expectedVersion: expectedVersion ?? null,
  now,
  // The types of the codecs have compared the input with the command.
  commands: [{ type, ...codec(input) }] as const,
});

const answered = (outcome: CommandOutcome<MutationEntity>, refusals: GraphQLContext['refusals']): OutcomeValue => {
  if (isRefusal(outcome)) refusals.push(refusalCode(outcome));
  return toOutcomeValue(outcome);
};

/** @param codec how the input becomes the fields of the command */
const mutate =
  (binding: AnyBinding, type: string, codec: (input: object) => object = given): Mutate =>
  async (_, { input }, { store, principal, now, refusals }) =>
    answered((await execute(binding, store, principal, requestOf(type, codec, input, now))) as CommandOutcome<MutationEntity>, refusals);

/** Inputs of one request: more come in several. */
export const MAX_INPUTS = 100;
/** Requests under way at a time. */
const AT_A_TIME = 8;

type MutateMany = (
  parent: unknown,
  args: { readonly inputs: readonly Envelope[] },
  context: GraphQLContext,
) => Promise<readonly OutcomeValue[]>;

/**
 * A command for each of many inputs, each by itself, with its outcome in the same place. Commands on one aggregate are carried out in their
 * order; what is created goes into one transaction where nothing is in the way.
 */
export const mutateMany =
  <T extends AggregateTypes>(
    typed: AggregateBinding<T>,
    type: T['Command']['type'],
    codec: (input: object) => object = given,
  ): MutateMany =>
  async (_, { inputs }, { store, principal, now, refusals }) => {
    if (inputs.length > MAX_INPUTS)
      throw publicError('BAD_USER_INPUT', `inputs: must be at most ${String(MAX_INPUTS)}, and these are ${String(inputs.length)}`);
    const binding = typed as unknown as AnyBinding;
    const requests = inputs.map((input) => requestOf(type, codec, input, now));
    const outcomes: CommandOutcome<MutationEntity>[] = [];
    if (binding.aggregate.lifecycle[type]?.from.includes(null) === true)
      outcomes.push(...((await executeAll(binding, store, principal, requests)) as CommandOutcome<MutationEntity>[]));
    else
      for (let at = 0; at < requests.length; at += AT_A_TIME) {
        const some = requests.slice(at, at + AT_A_TIME).map((request) => execute(binding, store, principal, request));
        outcomes.push(...((await Promise.all(some)) as CommandOutcome<MutationEntity>[]));
      }
    return outcomes.map((outcome) => answered(outcome, refusals));
  };

/** A resolver for every command of an aggregate, by the name of its mutation: the input is the command. */
export const plainMutations = (binding: AnyBinding): Readonly<Record<string, Mutate>> =>
  Object.fromEntries(Object.keys(binding.aggregate.lifecycle).map((command) => [mutationName(command), mutate(binding, command)]));

/** The name of the command that a mutation carries out: `startPerformanceIssue` → `StartPerformanceIssue`. */
const commandOf = (mutation: string): string => mutation.charAt(0).toUpperCase() + mutation.slice(1);

/** The mutations on an aggregate whose input is not their command. @param codecs how the input of each becomes its command */
export const mutations = <T extends AggregateTypes & { readonly State: MutationEntity }, X extends Partial<Codecs<T>>>(
  binding: AggregateBinding<T>,
  codecs: X & Exact<T, X>,
): { readonly [M in keyof X]: Mutate } =>
  Object.fromEntries(
    Object.entries<(input: object) => object>(codecs as never).map(([mutation, codec]) => [
      mutation,
      mutate(binding as unknown as AnyBinding, commandOf(mutation), codec),
    ]),
  ) as { readonly [M in keyof X]: Mutate };
