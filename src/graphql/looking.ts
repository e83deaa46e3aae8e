/**
 * Resolvers that say which fields of a document they look at, so that no more of it is read. The resolver of a field of an aggregate
 * does not compile without saying it, and sees no other field; a field without a resolver is the document's field of its name.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { AggregateName } from '../store/registry.js';
import type { GraphQLContext } from './context.js';
import type { Resolvers } from './generated/types.js';

/** A resolver with the fields of its parent that it looks at. */
export interface Looking<Parent, Args, Result> {
  (parent: Parent, args: Args, context: GraphQLContext, info: GraphQLResolveInfo): Result;
  readonly needs: readonly string[];
}

/** A resolver that looks at nothing but these fields of its parent. */
export const looking = <Parent, Field extends keyof Parent & string, Args, Result>(
  needs: readonly Field[],
  resolve: (parent: NoInfer<Pick<Parent, Field>>, args: Args, context: GraphQLContext, info: GraphQLResolveInfo) => Result,
): Looking<Parent, Args, Result> => Object.assign(resolve, { needs });

type LookingFields<F> = {
  readonly [K in keyof F]?: Extract<F[K], (...all: never) => unknown> extends (parent: infer P, args: infer A, ...rest: never) => infer R
    ? Looking<P, A, R>
    : F[K];
};

/** The resolvers of one module. */
export type ModuleResolvers = Omit<Resolvers, AggregateName> & {
  readonly [N in AggregateName]?: LookingFields<NonNullable<Resolvers[N]>>;
};
