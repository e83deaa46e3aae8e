/** The resolvers of mutations: each carries out the command that it is named after. */
import type { AggregateTypes } from '../domain/kernel/decider.js';
import type { AggregateBinding, AnyBinding } from '../store/binding.js';
import { execute } from '../store/execute.js';
import type { CommandOutcome } from '../store/transactions/commandRequest.js';
import { type Codecs, type Envelope, type Exact, given } from './codec.js';
import type { GraphQLContext } from './context.js';
import { isRefusal, mutationName, refusalCode } from '../domain/kernel/refusal.js';
import { type MutationEntity, type OutcomeValue, toOutcomeValue } from './outcomes.js';

type Mutate = (parent: unknown, args: { readonly input: Envelope }, context: GraphQLContext) => Promise<OutcomeValue>;

const requestOf = ({ clientMutationId, id, expectedVersion }: Envelope, now: Date) => ({
  ...(id == null ? {} : { id }),
  clientMutationId: clientMutationId ?? null,
  expectedVersion: expectedVersion ?? null,
  now,
});

/** @param codec how the input becomes the fields of the command */
const mutate =
  (binding: AnyBinding, type: string, codec: (input: object) => object = given): Mutate =>
  async (_, { input: { clientMutationId, id, expectedVersion, ...input } }, { store, principal, now, refusals }) => {
    // The types of the codecs have compared the input with the command.
    const command = { type, ...codec(input) };
    const request = { ...requestOf({ clientMutationId, id, expectedVersion }, now), commands: [command] as const };
    const outcome = (await execute(binding, store, principal, request)) as CommandOutcome<MutationEntity>;
    if (isRefusal(outcome)) refusals.push(refusalCode(outcome));
    return toOutcomeValue(outcome);
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
