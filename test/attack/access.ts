/** A party that wants what is another's: by every way to an issue that it may not see. */
import { type Answer, type Attack, codesOf, each, type Json, type Target, unless } from './target.js';

const MISSING = '0123456789abcdef01234567';

/** The issue of the second party. */
const issueOfB = async (target: Target): Promise<string> => {
  const { data } = await target.ask(target.tokens.supplierB, '{ performanceIssues(first: 1) { nodes { id } } }');
  const [node] = (data?.['performanceIssues'] as { readonly nodes: readonly { readonly id: string }[] }).nodes;
  if (node === undefined) throw new Error('The second party has no issue');
  return node.id;
};

const partyOf = async (target: Target, token: string): Promise<string> => {
  const { data } = await target.ask(token, '{ performanceCaller { party { id } } }');
  return (data?.['performanceCaller'] as { readonly party: { readonly id: string } }).party.id;
};

/** The same request for what is hidden and for what is missing must be answered alike, byte by byte. */
const alike = async (target: Target, query: string, variables: (id: string) => Json, hidden: string): Promise<string | null> => {
  const answers = await Promise.all(
    [hidden, MISSING].map(async (id) =>
      (await target.post({ query, variables: variables(id) }, target.tokens.supplierA)).text.replaceAll(id, 'ID'),
    ),
  );
  return unless(answers[0] === answers[1], `hidden ${answers[0] ?? ''} missing ${answers[1] ?? ''}`);
};

const byId = (id: string): Json => ({ id });
const represented = (id: string): Json => ({ r: [{ __typename: 'PerformanceIssue', id }] });
const ENTITIES =
  'query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on PerformanceIssue { id name } ... on Party { id name } } }';

const READS: readonly (readonly [string, (id: string) => Json])[] = [
  ['query($id: ID!) { performanceIssue(id: $id) { id name } }', byId],
  ['query($id: ID!) { improvementPlan(id: $id) { id } }', byId],
  [ENTITIES, represented],
  ['query($id: ID!) { party(id: $id) { id name } }', byId],
];

const entities = (target: Target, representations: readonly unknown[]): Promise<Answer> =>
  target.ask(target.tokens.supplierA, ENTITIES, { r: representations });
const found = ({ data }: Answer): readonly unknown[] => (data?.['_entities'] as readonly unknown[] | undefined) ?? [];

const input = (mutation: string, fields: Json): readonly [string, Json] => [
  `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { outcome: ${mutation}(input: $input) { __typename ... on PerformanceRefusal { code message } } }`,
  { input: fields },
];

export const ACCESS_ATTACKS: readonly Attack[] = [
  {
    row: 17,
    says: 'another party’s issue is like none, however it is asked for',
    run: async (target) => {
      const hidden = await issueOfB(target);
      return each(READS, ([query, variables]) => alike(target, query, variables, hidden));
    },
  },
  {
    row: 18,
    says: 'lists and filters by another party are empty',
    run: async (target) => {
      const other = await partyOf(target, target.tokens.supplierB);
      const answer = await target.ask(
        target.tokens.supplierA,
        'query($id: [ID!]) { performanceIssues(filter: { partyId: $id }) { totalCount nodes { id } } }',
        { id: [other] },
      );
      const { totalCount, nodes } = (answer.data?.['performanceIssues'] ?? { totalCount: -1, nodes: [] }) as {
        totalCount: number;
        nodes: unknown[];
      };
      return unless(totalCount === 0 && nodes.length === 0, answer);
    },
  },
  {
    row: 18,
    says: 'a mutation of another party’s issue is refused as if there were none',
    run: async (target) => {
      const [query] = input('addPerformanceIssueNote', {});
      return alike(target, query, (id) => ({ input: { id, text: 'mine' } }), await issueOfB(target));
    },
  },
  {
    row: 19,
    says: 'a representation that says whose the issue is',
    run: async (target) => {
      const own = await partyOf(target, target.tokens.supplierA);
      const answer = await entities(target, [
        { __typename: 'PerformanceIssue', id: await issueOfB(target), partyId: own, ownerPartyId: own, party: { id: own } },
      ]);
      return unless(found(answer)[0] === null, answer);
    },
  },
  {
    row: 20,
    says: 'a stub with fields of the caller’s',
    run: async (target) => {
      const answer = await entities(target, [
        { __typename: 'Party', id: await partyOf(target, target.tokens.supplierA), name: 'Forged', taxId: 'FORGED' },
      ]);
      return unless(!JSON.stringify(answer.data ?? {}).includes('orged'), answer);
    },
  },
  {
    row: 21,
    says: 'ids that are operators, lists, numbers or enormous, among good ones',
    run: async (target) => {
      const good = { __typename: 'Party', id: await partyOf(target, target.tokens.supplierA) };
      const bad = [{ $gt: '' }, ['a'], 5, null, 'x'.repeat(10_000)].map((id) => ({ __typename: 'Party', id }));
      const answer = await entities(target, [...bad, good]);
      const [served, ...others] = [...found(answer)].reverse();
      return unless(served !== null && served !== undefined && others.every((one) => one === null), answer);
    },
  },
  {
    row: 22,
    says: 'types that are unknown, missing or no representation, among good ones',
    run: async (target) => {
      const good = { __typename: 'Party', id: await partyOf(target, target.tokens.supplierA) };
      const answer = await entities(target, [{ __typename: 'Unknown', id: '1' }, { id: '1' }, 'text', 7, good]);
      const served = found(answer).at(-1);
      return unless(
        served !== null &&
          served !== undefined &&
          found(answer)
            .slice(0, -1)
            .every((one) => one === null),
        answer,
      );
    },
  },
  {
    row: 24,
    says: '5,000 representations',
    run: async (target) => {
      const answer = await entities(
        target,
        Array.from({ length: 5_000 }, (_, index) => ({ __typename: 'Party', id: String(index) })),
      );
      return unless((answer.data ?? null) === null && (answer.errors?.length ?? 0) > 0, answer);
    },
  },
  {
    row: 26,
    says: 'fields that the input does not have',
    run: (target) =>
      each(['status', 'ownerPartyId', 'version', '_id', '__proto__', 'at'], async (field) => {
        const [query, variables] = input('addPerformanceIssueNote', { id: MISSING, text: 'x', [field]: 'CLOSED' });
        const reply = await target.post({ query, variables }, target.tokens.supplierA);
        return unless(/BAD_USER_INPUT|BAD_REQUEST/.test(reply.text) || field === '__proto__', reply);
      }),
  },
  {
    row: 27,
    says: 'a party that does what staff may do',
    run: (target) =>
      each(
        [
          input('registerParty', { name: 'Mine', externalIdentifiers: [] }),
          input('assignPerformanceIssue', { id: MISSING, partyId: MISSING, reason: 'mine' }),
          input('registerPerformanceListener', { url: 'https://example.com/x', secret: 'x'.repeat(32), partyId: MISSING }),
        ],
        async ([query, variables]) => {
          const answer = await target.ask(target.tokens.supplierA, query, variables);
          const outcome = answer.data?.['outcome'] as { readonly code?: string } | null | undefined;
          return unless(
            ['NOT_PERMITTED', 'NOT_FOUND', 'INVALID_INPUT'].includes(outcome?.code ?? '') || codesOf(answer).length > 0,
            answer,
          );
        },
      ),
  },
];
