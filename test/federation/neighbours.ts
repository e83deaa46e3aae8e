/** Our subgraph's neighbours as the example has them, and the three ways to compose with them. */
import { readFileSync } from 'node:fs';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithGuild, compositionHasErrors } from '@theguild/federation-composition';
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { parse } from 'graphql';

/** A subgraph as it takes part in a composition. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
}

const example = (name: string): Subgraph => ({
  name,
  sdl: readFileSync(new URL(`../../examples/supergraph/${name}.graphql`, import.meta.url), 'utf8'),
});

/** Owns services, products and resources. */
export const INVENTORY = example('inventory');
/** Refers to parties by each of their keys, and decides by what we say of an issue. */
export const REQUISITION = example('requisition');

/** The requisitions without parts of their contract, each of which they must have. */
function without(...parts: readonly (string | RegExp)[]): Subgraph {
  const sdl = parts.reduce((left: string, part) => {
    const less = left.replace(part, '');
    if (less === left) throw new Error(`There is no ${String(part)}`);
    return less;
  }, REQUISITION.sdl);
  return { ...REQUISITION, sdl };
}

/** Our neighbours, of which the second knows parties by both keys, by the id alone, or by the identifier of a register alone. */
export const NEIGHBOURS: Readonly<Record<string, readonly [Subgraph, Subgraph]>> = {
  'both keys': [INVENTORY, REQUISITION],
  'the id': [INVENTORY, without('@key(fields: "externalIdentifier { scheme value }", resolvable: false)')],
  'an external identifier': [INVENTORY, without('@key(fields: "id", resolvable: false)', /"Identifies the party for ever."\s+id: ID!/)],
};

/** The supergraph, or what is wrong with it. Cosmo's composition makes a router's configuration instead of SDL. */
export interface Composed {
  readonly errors: readonly string[];
  readonly supergraph?: string | undefined;
}

const urlOf = (name: string): string => `http://${name}.example/graphql`;

/** How each composer answers, by its router. */
export const COMPOSERS = {
  'apollo-router': (subgraphs: readonly Subgraph[]): Composed => {
    const { errors, supergraphSdl } = composeWithApollo(
      subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: urlOf(name) })),
    );
    return { errors: (errors ?? []).map(({ message }) => message), supergraph: supergraphSdl };
  },
  hive: (subgraphs: readonly Subgraph[]): Composed => {
    const composed = composeWithGuild(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: urlOf(name) })));
    return compositionHasErrors(composed)
      ? { errors: composed.errors.map(({ message }) => message) }
      : { errors: [], supergraph: composed.supergraphSdl };
  },
  cosmo: (subgraphs: readonly Subgraph[]): Composed => {
    const composed = federateSubgraphs({
      subgraphs: subgraphs.map(({ name, sdl }) => ({ name, url: urlOf(name), definitions: parse(sdl) })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
    });
    return { errors: composed.success ? [] : composed.errors.map(({ message }) => message) };
  },
} as const;
