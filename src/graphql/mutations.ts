/** The resolvers of mutations: each carries out the command that it is named after. */
import type { AggregateTypes } from '../domain/kernel/decider.js';
import type { AggregateBinding } from '../store/binding.js';
import { execute } from '../store/execute.js';
import { type Codecs, decode, type Envelope, type Exact } from './codec.js';
import type { GraphQLContext } from './context.js';
import { toOutcomeValue, type MutationEntity, type OutcomeValue } from './outcomes.js';

type Mutate = (parent: unknown, args: { readonly input: Envelope }, context: GraphQLContext) => Promise<OutcomeValue>;

const requestOf = ({ clientMutationId, id, expectedVersion }: Envelope, now: Date) => ({
  ...(id == null ? {} : { id }),
  clientMutationId: clientMutationId ?? null,
  expectedVersion: expectedVersion ?? null,
  now,
});

/** The name of the command that a mutation carries out: `startPerformanceIssue` → `StartPerformanceIssue`. */
const commandOf = (mutation: string): string => mutation.charAt(0).toUpperCase() + mutation.slice(1);

/** The mutations on an aggregate. @param codecs how the input of each becomes its command */
export const mutations = <T extends AggregateTypes & { readonly State: MutationEntity }, X extends Partial<Codecs<T>>>(
  binding: AggregateBinding<T>,
  codecs: X & Exact<T, X>,
): { readonly [M in keyof X]: Mutate } =>
  Object.fromEntries(
    Object.entries(codecs).map(([mutation, codec]): [string, Mutate] => [
      mutation,
      async (_, { input: { clientMutationId, id, expectedVersion, ...input } }, { store, principal, now }) => {
        // The table's type has compared the input with the command.
        const command = { type: commandOf(mutation), ...decode(codec, input) } as T['Command'];
        const request = { ...requestOf({ clientMutationId, id, expectedVersion }, now), commands: [command] as const };
        return toOutcomeValue(await execute(binding, store, principal, request));
      },
    ]),
  ) as { readonly [M in keyof X]: Mutate };
