/** The contract as files: for routers, code generators and caches, which ask again and again whether it has changed. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { introspectionText, possibleTypesText } from '../../graphql/clientArtifacts.js';
import type { Execution } from '../../graphql/engine/execution.js';

interface ContractOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
}

interface ContractFile {
  readonly type: string;
  readonly text: (options: ContractOptions) => Promise<string> | string;
}

/** Needs no token: neither does the query for it. */
const sdlOf = async ({ execution }: ContractOptions): Promise<string> => {
  const { data } = await execution.execute({ source: '{ _service { sdl } }' }, { principal: null, contextOf: () => ({}) });
  return String((data?.['_service'] as { readonly sdl?: unknown } | undefined)?.sdl);
};

const FILES: Readonly<Record<string, ContractFile>> = {
  '/schema.graphql': { type: 'text/plain; charset=utf-8', text: sdlOf },
  '/schema.json': { type: 'application/json; charset=utf-8', text: ({ schema }) => introspectionText(schema) },
  '/possible-types.json': { type: 'application/json; charset=utf-8', text: ({ schema }) => possibleTypesText(schema) },
};

/** Registers them. A client that has a file already names it in `If-None-Match`, and gets 304 for as long as it is the same. */
export const serveContract = (app: FastifyInstance, options: ContractOptions): void => {
  for (const [path, { type, text }] of Object.entries(FILES)) {
    let made: Promise<{ readonly content: string; readonly etag: string }> | undefined;
    app.get(path, async (request, reply) => {
      made ??= Promise.resolve(text(options)).then((content) => ({ content, etag: etagOf(content) }));
      const { content, etag } = await made;
      reply.headers({ etag, 'cache-control': 'no-cache' });
      return isKnown(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.type(type).send(content);
    });
  }
};

/** Weak, because it is the same for all encodings. */
const etagOf = (content: string): string => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((known) => known.trim() === etag || known.trim() === '*') === true;
