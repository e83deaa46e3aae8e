/** The three subgraphs of the example in this process, behind two gateways of different makers. Only the wires between them are left out. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { type DocumentNode, execute, type FormattedExecutionResult, type GraphQLSchema, parse, print } from 'graphql';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { contractText } from '../../src/graphql/schema.js';
import type { Store } from '../../src/store/store.js';
import { inventory } from '../../examples/supergraph/inventory.mjs';
import { requisition, type Supplier } from '../../examples/supergraph/requisition.mjs';
import { graphClient } from '../support/graphClient.js';
import { type Composed, COMPOSERS, type Subgraph } from './neighbours.js';

type Variables = Readonly<Record<string, unknown>>;
type Answer = FormattedExecutionResult<Record<string, unknown>>;
/** Answers what a gateway asks a subgraph. */
type Serve = (source: string, variables: Variables) => Promise<Answer>;

export interface Asked {
  readonly answer: Answer;
  /** Which subgraphs were asked, one entry each time. */
  readonly fetches: readonly string[];
}

export interface Gateway {
  readonly ask: (source: string, variables?: Variables) => Promise<Asked>;
  readonly close: () => Promise<void>;
}

const neighbour = ({ sdl }: Subgraph, resolvers: Readonly<Record<string, unknown>>): Serve => {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  return async (source, variableValues) => plain(await execute({ schema, document: parse(source), variableValues }));
};

/** As it is after a wire. */
const plain = (answer: object): Answer => JSON.parse(JSON.stringify(answer)) as Answer;

/** The three subgraphs, what answers for each by its name, and how they are composed. */
export interface Supergraph {
  readonly serving: Readonly<Record<string, Serve>>;
  readonly composedBy: (composer: 'apollo-router' | 'hive') => string;
}

export interface Cast {
  readonly store: Store;
  /** Whom our subgraph answers. */
  readonly principal: Principal;
  readonly now: () => Date;
  readonly neighbours: readonly [inventory: Subgraph, requisition: Subgraph];
  readonly incumbent: Supplier;
  readonly candidate: Supplier;
}

const composed = new Map<string, Composed>();
/** Composing takes seconds, and gateways of several principals are over the same subgraphs. */
const compositionOf = (composer: 'apollo-router' | 'hive', subgraphs: readonly Subgraph[]): Composed => {
  const key = JSON.stringify([composer, subgraphs]);
  const composition = composed.get(key) ?? COMPOSERS[composer](subgraphs);
  composed.set(key, composition);
  return composition;
};

/** Brings the example's subgraphs together. */
export const supergraphOf = ({ store, principal, now, neighbours, incumbent, candidate }: Cast): Supergraph => {
  const graph = graphClient(store, now);
  const [inventorySubgraph, requisitionSubgraph] = neighbours;
  return {
    serving: {
      'party-performance': async (source, variables) => plain(await graph.ask(principal, source, variables)),
      inventory: neighbour(inventorySubgraph, inventory),
      requisition: neighbour(requisitionSubgraph, requisition(incumbent, candidate)),
    },
    composedBy: (composer) => {
      const { supergraph, errors } = compositionOf(composer, [{ name: 'party-performance', sdl: contractText() }, ...neighbours]);
      if (supergraph === undefined) throw new Error(errors.join('\n'));
      return supergraph;
    },
  };
};

const served = async (
  serving: Readonly<Record<string, Serve>>,
  name: string,
  fetches: string[],
  ...asked: Parameters<Serve>
): Promise<Answer> => {
  fetches.push(name);
  const serve = serving[name];
  if (serve === undefined) throw new Error(`There is no subgraph ${name}`);
  return serve(...asked);
};

/** Apollo's gateway over its own composition. */
export const apolloGateway = async ({ serving, composedBy }: Supergraph): Promise<Gateway> => {
  const fetches: string[] = [];
  const source = (name: string): GraphQLDataSource => ({
    process: async ({ request }) => await served(serving, name, fetches, request.query ?? '', request.variables ?? {}),
  });
  const gateway = new ApolloGateway({ supergraphSdl: composedBy('apollo-router'), buildService: ({ name }) => source(name) });
  const { schema, executor } = await gateway.load();
  return {
    ask: async (query, variables = {}) => {
      fetches.length = 0;
      const document: DocumentNode = parse(query);
      const asked = {
        document,
        schema,
        queryHash: query,
        request: { query, variables },
        context: {},
        cache: undefined,
        overallCachePolicy: undefined,
      };
      const answer = plain(
        await executor({ ...asked, operationName: null, metrics: {}, source: query, operation: document.definitions[0] } as never),
      );
      return { answer, fetches: [...fetches] };
    },
    close: () => gateway.stop(),
  };
};

/** The Hive gateway over The Guild's composition. @param planner whose query plans it carries out: its own, or those of Hive Router */
export const hiveGateway = ({ serving, composedBy }: Supergraph, planner: 'gateway' | 'router' = 'gateway'): Gateway => {
  const fetches: string[] = [];
  const runtime = createGatewayRuntime({
    supergraph: composedBy('hive'),
    ...(planner === 'router' && { unifiedGraphHandler }),
    logging: false,
    transports: () => ({
      getSubgraphExecutor:
        ({ subgraphName }) =>
        ({ document, variables }: ExecutionRequest) =>
          served(serving, subgraphName, fetches, print(document), (variables ?? {}) as Variables) as never,
    }),
  });
  return {
    ask: async (query, variables = {}) => {
      fetches.length = 0;
      const response = await runtime.fetch('http://gateway.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { answer: (await response.json()) as Answer, fetches: [...fetches] };
    },
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
};
