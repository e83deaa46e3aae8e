/** A small schema with everything a transport can meet, and tokens for it. Used in place of the product's own schema. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { type Config, readConfig } from '../../src/config.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { publicError } from '../../src/graphql/engine/masking.js';
import { DateTime } from '../../src/graphql/engine/scalars.js';
import { permissionsOf, PRIVILEGES } from '../../src/domain/kernel/privilege.js';
import type { ClientAuthority } from '../../src/domain/access/clientAuthority.js';
import type { Clients } from '../../src/server/auth/principals.js';
import { PATIENT } from '../support/patience.js';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @cacheControl(maxAge: Int) on OBJECT
  scalar DateTime
  type Query {
    whoAmI: String!
    things(first: Int, after: DateTime): [Thing!]!
    thing(id: ID!): Thing
    later(date: DateTime!): DateTime!
    outcome(ok: Boolean!): Outcome!
    nameless: Outcome
    fails: String
    failsHard: String!
    refuses: String
    slow(untilMs: Int!): String!
    contextNumber: Int!
  }
  type Mutation { add(name: String!): Thing! }
  type Subscription { ticks(count: Int!, fails: Boolean): Tick!  forever: Tick! refusedTicks: Tick! brokenTicks: Tick! }
  type Tick { number: Int! contextNumber: Int! secret: String }
  type Thing @key(fields: "id") @cacheControl(maxAge: 7) { id: ID! name: String! parts(first: Int): [Thing!]! }
  union Outcome = Thing | Refused
  type Refused { message: String! }
`;

/** What a secret-bearing error of a database looks like. */
export const SECRET = 'mongodb://admin:hunter2@10.0.0.7:27017';

export interface TestbedContext {
  readonly principal: Principal | null;
  readonly number: number;
}

const thing = (id: string): object => ({ __typename: 'Thing', id, name: `Thing ${id}`, parts: [] });

/** Gates that a test opens to let `slow` answer. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
  /** Resolves once a request waits at the gate. */
  readonly reached: Promise<void>;
}

/** Watches whether streams are ended when their subscriber leaves. */
export interface Streams {
  started: number;
  ended: number;
}

export const testbedSchema = (gate?: { readonly reach: () => void; readonly opened: Promise<void> }, streams?: Streams): GraphQLSchema => {
  const numbered = (number: number, { number: contextNumber }: TestbedContext): object => ({ number, contextNumber });
  return buildSubgraphSchema([
    {
      typeDefs: parse(SDL),
      resolvers: {
        DateTime,
        Query: {
          whoAmI: (_: unknown, __: unknown, { principal }: TestbedContext) =>
            `${principal?.kind ?? 'NONE'} ${principal?.partyId ?? principal?.id ?? ''}`.trim(),
          things: (_: unknown, { first }: { first?: number }) =>
            Array.from({ length: Math.min(first ?? 2, 3) }, (__, index) => thing(String(index))),
          thing: (_: unknown, { id }: { id: string }) => Promise.resolve(thing(id)),
          later: (_: unknown, { date }: { date: Date }) => new Date(date.getTime() + 1_000),
          outcome: (_: unknown, { ok }: { ok: boolean }) => (ok ? thing('1') : { __typename: 'Refused', message: 'No' }),
          nameless: () => Promise.resolve({ id: '1' }),
          fails: () => {
            throw new Error(`connect ECONNREFUSED ${SECRET}`);
          },
          failsHard: () => Promise.reject(new Error(SECRET)),
          refuses: () => {
            throw publicError('FORBIDDEN', 'Not yours');
          },
          slow: async () => {
            gate?.reach();
            await gate?.opened;
            return 'done';
          },
          contextNumber: (_: unknown, __: unknown, { number }: TestbedContext) => number,
        },
        Mutation: { add: (_: unknown, { name }: { name: string }) => ({ ...thing('9'), name }) },
        Subscription: {
          ticks: {
            subscribe: async function* (_: unknown, { count, fails }: { count: number; fails?: boolean }) {
              for (let number = 1; number <= count; number += 1) yield await Promise.resolve({ number });
              if (fails) throw new Error(SECRET);
            },
            resolve: ({ number }: { number: number }, _: unknown, context: TestbedContext) => numbered(number, context),
          },
          forever: {
            subscribe: () => endless(streams),
            resolve: ({ number }: { number: number }, _: unknown, context: TestbedContext) => numbered(number, context),
          },
          refusedTicks: {
            subscribe: () => {
              throw new GraphQLError('The cursor is too old', { extensions: { code: 'CURSOR_EXPIRED' } });
            },
          },
          brokenTicks: {
            subscribe: () => {
              throw new Error(SECRET);
            },
          },
        },
        Tick: {
          secret: () => {
            throw new Error(SECRET);
          },
        },
        Thing: { parts: () => [thing('part')], __resolveReference: ({ id }: { id: string }) => thing(id) },
      },
    },
  ]);
};

/** One event, then nothing until it is ended. */
const endless = (streams: Streams | undefined): AsyncIterableIterator<{ number: number }> => {
  let finish = (): void => undefined;
  const finished = new Promise<IteratorResult<{ number: number }>>((resolve) => (finish = () => resolve({ value: undefined, done: true })));
  let sent = false;
  if (streams) streams.started += 1;
  const stream: AsyncIterableIterator<{ number: number }> = {
    next: () => {
      if (sent) return finished;
      sent = true;
      return Promise.resolve({ value: { number: 1 }, done: false });
    },
    return: () => {
      if (streams) streams.ended += 1;
      finish();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};

/** A valid configuration on any free port. */
export const configOf = (environment: Record<string, string> = {}): Config => {
  const outcome = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...PATIENT, ...environment });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
};

/** A directory that is removed after the work in it. */
export const inDirectory = async <T>(work: (directory: string) => Promise<T>): Promise<T> => {
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** What a server keeps about clients where a test has no store. @param authority what a grant gives a client; no grants when absent */
export const clientsBy = (authority: (clientId: string) => ClientAuthority = () => ({ kind: 'NONE' })): Clients => ({
  authorityOf: (clientId) => Promise.resolve(authority(clientId)),
  rememberOwn: () => Promise.resolve(),
});

/** The authority of a client where a test has no store: a party's with every privilege, or none. */
export const authorityFor = (partyId: string | null): ClientAuthority =>
  partyId === null
    ? { kind: 'NONE' }
    : { kind: 'GRANTED', partyId, permissions: permissionsOf(PRIVILEGES), grantIds: ['grant-1'], until: null };
