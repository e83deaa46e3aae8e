/** Requests that are wrong before anything is asked of the graph: bodies, headers, methods, documents. */
import { getIntrospectionQuery } from 'graphql';
import type { JsonObject } from '../support/graphClient.js';
import type { Reply } from '../support/inProcessProduct.js';
import { query, raising, type Row, type Testbed } from './testServer.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const body =
  (text: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE): Row['send'] =>
  ({ product, tokens }) =>
    product.post(text, tokens.operator, headers);

const fetched =
  (path: string, init: RequestInit): Row['send'] =>
  async ({ product, tokens }: Testbed): Promise<Reply> => {
    const headers = { authorization: `Bearer ${tokens.operator}`, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(`${product.url}${path}`, { ...init, headers });
    return { status: response.status, text: await response.text() };
  };

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const ISSUES = 'performanceIssues(first: 100) { nodes';
const nested = (depth: number): string =>
  `{ ${'performanceCaller { party { performanceIssues { nodes { party {'.repeat(depth)} id ${'} } } } }'.repeat(depth)} }`;
const anIssueMutation = 'mutation { cancelPerformanceIssue(input: { id: "x", code: OTHER, reason: "y" }) { __typename } }';
const open = (depth: number): string => '['.repeat(depth);
const close = (depth: number): string => ']'.repeat(depth);

const bodies: readonly Row[] = [
  { says: 'malformed JSON', send: body('{"query": "{ performanceCaller { id } }"'), status: 400, answer: 'BAD_REQUEST' },
  { says: 'an empty body', send: body(''), status: 400, answer: 'BAD_REQUEST' },
  { says: 'a body that is a text', send: body('"{ performanceCaller { id } }"'), status: 400, answer: 'BAD_REQUEST' },
  { says: 'a body that is a number', send: body('7'), status: 400, answer: 'BAD_REQUEST' },
  { says: 'a body that is null', send: body('null'), status: 400, answer: 'BAD_REQUEST' },
  {
    says: 'a batch of requests',
    send: body([{ query: '{ performanceCaller { id } }' }, { query: anIssueMutation }]),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  { says: 'an empty batch', send: body([]), status: 400, answer: 'BAD_REQUEST' },
  { says: 'a body without a document', send: body({ variables: {} }), status: 400, answer: 'BAD_REQUEST' },
  { says: 'a document that is an object', send: body({ query: { $gt: '' } }), status: 400, answer: 'BAD_REQUEST' },
  {
    says: 'variables that are a text',
    send: body({ query: '{ performanceCaller { id } }', variables: '{}' }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'variables that are a list',
    send: body({ query: '{ performanceCaller { id } }', variables: [1] }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'extensions that are a text',
    send: body({ query: '{ performanceCaller { id } }', extensions: 'x' }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'an operation name that is an object',
    send: body({ query: '{ performanceCaller { id } }', operationName: {} }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'the hash of a document in place of the document',
    send: body({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } }),
    status: 200,
    answer: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    says: 'a poisoned prototype',
    send: body('{"query": "{ performanceCaller { id } }", "variables": {"__proto__": {"isAdmin": true}}}'),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'an undeclared variable nested a hundred thousand levels deep is harmless',
    send: body(`{"query": "{ performanceCaller { id } }", "variables": {"x": ${open(100_000)}${close(100_000)}}}`),
    status: 200,
    answer: '{"performanceCaller":{"id":"operator"}}',
  },
  {
    says: 'a reference nested a hundred thousand levels deep',
    send: body(
      `{"query": "query($r: [_Any!]!) { _entities(representations: $r) { __typename } }", "variables": {"r": [{"__typename": "Party", "id": ${open(100_000)}${close(100_000)}}]}}`,
    ),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'an input nested a hundred thousand levels deep',
    send: body(
      `{"query": "mutation($i: AddPerformanceIssueNoteInput!) { outcome: addPerformanceIssueNote(input: $i) { __typename } }", "variables": {"i": {"id": "x", "text": ${open(100_000)}${close(100_000)}}}}`,
    ),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'more than a megabyte',
    send: body({ query: `{ performanceCaller { id } } #${'x'.repeat(1_100_000)}` }),
    status: 413,
    answer: 'BODY_TOO_LARGE',
  },
  {
    says: 'bytes that claim to be compressed',
    send: body('{"query": "{ performanceCaller { id } }"', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
];

const simple = (type: string, text: string): Row['send'] => body(text, { 'content-type': type });
const crossSite: readonly Row[] = [
  {
    says: 'plain text',
    send: simple('text/plain', JSON.stringify({ query: anIssueMutation })),
    status: 415,
    answer: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    says: 'a form',
    send: simple('application/x-www-form-urlencoded', `query=${encodeURIComponent(anIssueMutation)}`),
    status: 415,
    answer: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    says: 'a form in parts',
    send: simple('multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--`),
    status: 415,
    answer: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { says: 'another content type', send: simple('application/xml', '<query/>'), status: 415, answer: 'UNSUPPORTED_MEDIA_TYPE' },
  {
    says: 'a GET as any page can make the browser send, without a token',
    send: async ({ product }) => {
      const response = await fetch(`${product.url}/graphql?query={performanceCaller{id}}`);
      return { status: response.status, text: await response.text() };
    },
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'a mutation by GET',
    send: fetched(`/graphql?query=${encodeURIComponent(anIssueMutation)}`, { headers: { 'apollo-require-preflight': 'true' } }),
    status: 405,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'a GET with variables that are no JSON',
    send: fetched('/graphql?query={performanceCaller{id}}&variables={', { headers: { 'apollo-require-preflight': 'true' } }),
    status: 400,
    answer: 'BAD_REQUEST',
  },
  {
    says: 'a PUT',
    send: fetched('/graphql', { method: 'PUT', headers: JSON_TYPE, body: '{}' }),
    status: 405,
    answer: 'METHOD_NOT_ALLOWED',
  },
  { says: 'a DELETE', send: fetched('/graphql', { method: 'DELETE' }), status: 405, answer: 'METHOD_NOT_ALLOWED' },
  { says: 'an address that is none', send: fetched('/api/../etc/passwd', {}), status: 404, answer: 'NOT_FOUND' },
];

const documents: readonly Row[] = [
  { says: 'a syntax error', send: query('{ performanceCaller { id }'), status: 200, answer: 'GRAPHQL_PARSE_FAILED' },
  { says: 'an empty document', send: query('   '), status: 200, answer: 'GRAPHQL_PARSE_FAILED' },
  { says: 'a NUL in a document', send: query('{ performanceCaller { id } } \0'), status: 200, answer: 'GRAPHQL_PARSE_FAILED' },
  {
    says: 'fragments alone',
    send: query('fragment x on Query { performanceCaller { id } }'),
    status: 200,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  { says: 'an unknown field', send: query('{ passwords }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  {
    says: 'an unknown argument',
    send: query('{ performanceCaller(as: "admin") { id } }'),
    status: 200,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  { says: 'an unknown mutation', send: query('mutation { setStatus(id: "x") { id } }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  { says: 'an unknown directive', send: query('{ me @admin { id } }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  {
    says: 'an unknown type',
    send: query('query($x: Secret) { performanceCaller { id } }'),
    status: 200,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  { says: 'a missing argument', send: query('{ party { id } }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  { says: 'a number as an enum', send: query('{ parties(orderBy: 1) { totalCount } }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  { says: 'an object as an id', send: query('{ party(id: { gt: "" }) { id } }'), status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' },
  {
    says: 'a circle of fragments',
    send: query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    status: 200,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'two operations and no name',
    send: query('query a { performanceCaller { id } } query b { performanceCaller { id } }'),
    status: 200,
    answer: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    says: 'an operation name that names none',
    send: body({ query: 'query a { performanceCaller { id } }', operationName: 'b' }),
    status: 200,
    answer: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    says: 'a subscription by POST',
    send: query('subscription { performanceIssueChanged { id } }'),
    status: 200,
    answer: 'BAD_REQUEST',
  },
  { says: 'a document too deep', send: query(nested(5)), status: 200, answer: 'DOCUMENT_LIMIT_EXCEEDED' },
  {
    says: 'a document too wide',
    send: query(`{ performanceIssues { ${times(1_001, () => 'nodes { id }')} } }`),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'too many aliases',
    send: query(`{ ${times(101, (index) => `a${index}: performanceCaller { id }`)} }`),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'a hundred mutations in one document',
    send: query(`mutation { ${times(101, (index) => `a${index}: ${anIssueMutation.slice(11, -2)}`)} }`),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'too many tokens',
    send: query(`{ performanceCaller { id ${'@skip(if: false) '.repeat(1_000)} } }`),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'a document too expensive',
    send: query(`{ ${ISSUES} { party { ${ISSUES} { party { ${ISSUES} { id } } } } } } } } }`),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'a document too expensive by its variables',
    send: query(
      'query($n: Int!) { performanceIssues(first: $n) { nodes { party { performanceIssues(first: $n) { nodes { party { performanceIssues(first: $n) { nodes { id } } } } } } } } }',
      { n: 100 },
    ),
    status: 200,
    answer: 'DOCUMENT_LIMIT_EXCEEDED',
  },
  {
    says: 'a refused document, where the client asks for its status',
    send: ({ product, tokens }) =>
      product.post({ query: '{ passwords }' }, tokens.operator, { ...JSON_TYPE, accept: 'application/graphql-response+json' }),
    status: 400,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'an undeclared variable is harmless',
    send: query('{ performanceCaller { id } }', { admin: true }),
    status: 200,
    answer: '{"performanceCaller":{"id":"operator"}}',
  },
  {
    says: 'a mutation without its input',
    send: query('mutation($i: AddPerformanceIssueNoteInput!) { outcome: addPerformanceIssueNote(input: $i) { __typename } }'),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'an unknown field in an input',
    send: query(
      'mutation($i: RaisePerformanceIssueInput!) { outcome: raisePerformanceIssue(input: $i) { __typename } }',
      (testbed): JsonObject => ({
        i: raising({ status: 'CLOSED' })(testbed),
      }),
    ),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
];

/** The schema may be asked for all the same. */
export const introspection = query(getIntrospectionQuery());

export const requestRows: readonly Row[] = [...bodies, ...crossSite, ...documents];
