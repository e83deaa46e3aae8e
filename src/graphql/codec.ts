/** From a mutation's input to its command, typed on both sides: a field that only one of them has does not compile. */
import type { AggregateTypes, MessageOf } from '../domain/kernel/decider.js';
import type { MutationResolvers } from './generated/types.js';

/** The fields of every mutation's input besides the command. */
export interface Envelope {
  readonly clientMutationId?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

type Mutation = keyof MutationResolvers;
type InputOf<M extends Mutation> =
  Extract<MutationResolvers[M], (...of: never) => unknown> extends (parent: never, args: infer A, ...of: never) => unknown
    ? A extends { readonly input: infer I }
      ? Omit<I, keyof Envelope>
      : never
    : never;
type CommandOf<T extends AggregateTypes, M extends Mutation> = Omit<MessageOf<T['Command'], Capitalize<M>>, 'type'>;

/** The mutations that carry out a command of an aggregate: they are named after it. */
type MutationOf<T extends AggregateTypes> = { [M in Mutation]-?: Capitalize<M> extends T['Command']['type'] ? M : never }[Mutation];

type Nullable<F> = { [K in keyof F]-?: null extends F[K] ? K : undefined extends F[K] ? K : never }[keyof F];

/** The fields that are neither absent nor null, and null where it means something. */
export type Given<F, Cleared extends keyof F = never> = Omit<F, Nullable<F>> & {
  readonly [K in Nullable<F>]?: Exclude<F[K], null | undefined> | (K extends Cleared ? null : never);
};

/** Leaves out the fields that are null, which for a command means absent. @param cleared the fields that null clears */
export const given = <F extends object, Cleared extends keyof F = never>(fields: F, ...cleared: readonly Cleared[]): Given<F, Cleared> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => value !== undefined && (value !== null || (cleared as readonly string[]).includes(field)),
    ),
  ) as Given<F, Cleared>;

type Leaf = string | number | boolean | Date | null | undefined;

/**
 * The fields at which a type may not be handed on as another: of the wrong type or unknown there, at any depth.
 * @typeParam Lacking whether fields that only the other has count too
 */
type Unlike<A, B, Lacking extends boolean = false> = A extends Leaf
  ? never
  : A extends readonly (infer One)[]
    ? Unlike<One, Extract<B, readonly unknown[]>[number], Lacking>
    : UnlikeFields<A, [Accepting<A, B>] extends [never] ? Exclude<B, Leaf> : Accepting<A, B>, Lacking>;
type UnlikeFields<A, B, Lacking extends boolean> = {
  [K in keyof A | (Lacking extends true ? keyof B : never)]-?: K extends keyof A & keyof B
    ? Pick<A, K> extends Pick<B, K>
      ? Unlike<A[K], B[K], Lacking>
      : K
    : K;
}[keyof A | (Lacking extends true ? keyof B : never)];
/** The members of a union that accept a type. */
type Accepting<A, B> = B extends unknown ? (A extends B ? B : never) : never;

/**
 * The mutations of an aggregate that need no codec: the input is the command, but for its envelope and its nulls. Where one is missing
 * here, `UnlikeCommand` names the fields.
 */
export type PlainMutation<T extends AggregateTypes> = {
  [M in MutationOf<T>]: UnlikeCommand<T, M> extends never ? M : never;
}[MutationOf<T>];

/** The fields at which the input of a mutation is not its command. */
export type UnlikeCommand<T extends AggregateTypes, M extends MutationOf<T>> = Unlike<Given<InputOf<M>>, CommandOf<T, M>, true>;

type Codec<T extends AggregateTypes, M extends MutationOf<T>> = (input: InputOf<M>) => CommandOf<T, M>;

/** A codec for every mutation of an aggregate whose input is not its command; the others may have one. */
export type Codecs<T extends AggregateTypes> = {
  readonly [M in Exclude<MutationOf<T>, PlainMutation<T>>]: Codec<T, M>;
} & { readonly [M in PlainMutation<T>]?: Codec<T, M> };

/** Codecs that make nothing that their commands do not have. */
export type Exact<T extends AggregateTypes, X> = {
  readonly [M in keyof X]: M extends MutationOf<T>
    ? X[M] extends (input: never) => infer C
      ? Unlike<C, CommandOf<T, M>> extends never
        ? X[M]
        : { readonly unlike: Unlike<C, CommandOf<T, M>> }
      : X[M]
    : never;
};
