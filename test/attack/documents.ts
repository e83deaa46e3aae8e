/** Documents that are large, deep, wrong or curious. */
import { type Attack, type Answer, codesOf, each, type Reply, type Target, unless } from './target.js';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const refused = async (target: Target, query: string, code: string): Promise<string | null> => {
  const reply = await target.post({ query }, target.tokens.supplierA, {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  });
  return unless(reply.status === 400 && reply.text.includes(code), reply);
};

const errorsIn = ({ text }: Reply): number => ((JSON.parse(text) as Answer).errors ?? []).length;
const rowsIn = (answer: Answer): number => ((answer.data?.['performanceIssues'] as { nodes?: unknown[] } | null)?.nodes ?? []).length;

export const DOCUMENT_ATTACKS: readonly Attack[] = [
  {
    row: 39,
    says: '2,000 aliases',
    run: (target) => refused(target, `{ ${times(2_000, (index) => `a${index}: __typename`)} }`, 'DOCUMENT_LIMIT_EXCEEDED'),
  },
  {
    row: 40,
    says: 'one field 5,000 times',
    run: (target) => refused(target, `{ ${times(5_000, () => '__typename')} }`, 'DOCUMENT_LIMIT_EXCEEDED'),
  },
  {
    row: 41,
    says: 'hundreds of unknown fields or directives get ten errors at most',
    run: (target) =>
      each(
        [`{ ${times(900, (index) => `u${index}`)} }`, `{ performanceCaller { id ${times(900, (index) => `@d${index}`)} } }`],
        async (query) => {
          const reply = await target.post({ query }, target.tokens.supplierA);
          return unless(reply.status < 500 && errorsIn(reply) > 0 && errorsIn(reply) <= 10, `${String(errorsIn(reply))} errors`);
        },
      ),
  },
  {
    row: 42,
    says: 'parties in issues in parties',
    run: (target) =>
      refused(
        target,
        `{ ${'performanceIssues(first: 100) { nodes { party { '.repeat(7)} id ${'} } }'.repeat(7)} }`,
        'DOCUMENT_LIMIT_EXCEEDED',
      ),
  },
  {
    row: 42,
    says: 'pages in pages, by literal, by variable and by default',
    run: (target) =>
      each(
        [
          [
            'query { parties(first: 100) { nodes { performanceIssues(first: 100) { nodes { history(first: 100) { nodes { id } } } } } } }',
            {},
          ],
          [
            'query($n: Int) { parties(first: $n) { nodes { performanceIssues(first: $n) { nodes { history(first: $n) { nodes { id } } } } } } }',
            { n: 100 },
          ],
          [
            'query($n: Int = 100) { parties(first: $n) { nodes { performanceIssues(first: $n) { nodes { history(first: $n) { nodes { id } } } } } } }',
            {},
          ],
        ] as const,
        async ([query, variables]) => {
          const answer = await target.ask(target.tokens.supplierA, query, variables);
          return unless(codesOf(answer).includes('DOCUMENT_LIMIT_EXCEEDED'), answer);
        },
      ),
  },
  {
    row: 45,
    says: 'fragments in a circle',
    run: (target) =>
      refused(
        target,
        '{ performanceCaller { ...A } } fragment A on PerformanceCaller { ...B } fragment B on PerformanceCaller { ...A }',
        'GRAPHQL_VALIDATION_FAILED',
      ),
  },
  {
    row: 46,
    says: 'pages of a million, of none, of less than none, and of no number',
    run: (target) =>
      each([1_000_000, -1, 0, 1.5, '10', [1], { $gt: 0 }], async (first) => {
        const answer = await target.ask(target.tokens.supplierA, 'query($n: Int) { performanceIssues(first: $n) { nodes { id } } }', {
          n: first,
        });
        return unless((answer.errors?.length ?? 0) > 0 || rowsIn(answer) <= 100, `${String(rowsIn(answer))} rows`);
      }),
  },
  {
    row: 49,
    says: 'a misspelt name is corrected only where the schema is public anyway',
    run: async (target) => {
      const schema = await target.post({ query: '{ __schema { queryType { name } } }' });
      const isPublic = schema.text.includes('"queryType"');
      const reply = await target.post({ query: '{ performanceIssue(idd: "x") { id } }' }, target.tokens.supplierA);
      return unless(isPublic || !reply.text.includes('Did you mean'), reply);
    },
  },
  {
    row: 50,
    says: 'what is no document',
    run: (target) =>
      each(['{{', '', '}', 'query', '\u0000'], (query) => refused(target, query, query === '' ? '' : 'GRAPHQL_PARSE_FAILED')),
  },
  {
    row: 57,
    says: 'a hash in place of a document',
    run: async (target) => {
      const reply = await target.post(
        { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } },
        target.tokens.supplierA,
      );
      return unless(reply.text.includes('PERSISTED_QUERY_NOT_FOUND'), reply);
    },
  },
  {
    row: 58,
    says: 'patterns and operators of the database as text',
    run: (target) =>
      each(['(a+)+$', '.*', '{"$regex":".*"}', '$where'], async (text) => {
        const answer = await target.ask(
          target.tokens.supplierA,
          'query($i: PartyIdentifierInput!) { partyByExternalIdentifier(identifier: $i) { id } }',
          {
            i: { scheme: text, value: `${'a'.repeat(60)}!` },
          },
        );
        return unless(answer.data?.['partyByExternalIdentifier'] === null, answer);
      }),
  },
];
