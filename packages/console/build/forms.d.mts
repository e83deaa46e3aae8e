import type { GraphQLSchema } from 'graphql';
import type { Forms } from '../src/actions/forms.js';

/** What the forms of mutations need of the contract. */
export const formsOf: (contract: GraphQLSchema) => Forms;
