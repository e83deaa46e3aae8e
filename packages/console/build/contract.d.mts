import type { GraphQLSchema } from 'graphql';

/** @returns the contract without what only a gateway reads */
export const readContract: () => GraphQLSchema;
