/** Callers who want the time of the others, and requests that come twice. */
import { sized } from '../support/size.js';
import { type Attack, type Json, type Target, unless } from './target.js';

const REGISTER =
  'mutation($input: RegisterPartyInput!) { outcome: registerParty(input: $input) { __typename ... on PartyPayload { changed: party { id version } } ... on PerformanceRefusal { code message } } }';
const ID = () => Math.random().toString(36).slice(2);

const outcomeOf = async (target: Target, input: Json): Promise<Json> => {
  const { data } = await target.ask(target.tokens.staff, REGISTER, { input });
  const outcome = (data?.['outcome'] ?? {}) as Json;
  return (outcome['changed'] ?? outcome) as Json;
};
const registration = (key: string): Json => ({
  clientMutationId: key,
  name: `Attacked ${key}`,
  externalIdentifiers: [{ scheme: 'ATTACK', value: key }],
});

export const LOAD_ATTACKS: readonly Attack[] = [
  {
    row: 70,
    says: 'hundreds of requests of one caller leave liveness and another caller alone',
    run: async (target) => {
      const query =
        '{ performanceIssues(first: 100) { nodes { id name status clocks { kind state } history(first: 5) { nodes { id } } } } }';
      const flood = Array.from({ length: sized(60, 1_000) }, () => target.post({ query }, target.tokens.supplierA));
      const [live, other] = await Promise.all([
        target.fetch('/livez'),
        target.post({ query: '{ performanceCaller { id } }' }, target.tokens.supplierB),
      ]);
      const statuses = new Set((await Promise.all(flood)).map(({ status }) => status));
      const allowed = [...statuses].every((status) => [200, 429, 503].includes(status));
      return unless(
        allowed && live.status === 200 && other.status === 200,
        `${[...statuses].join(' ')}; livez ${String(live.status)}, other ${String(other.status)}`,
      );
    },
  },
  {
    row: 71,
    says: 'a mutation that comes twice has one effect',
    run: async (target) => {
      const key = ID();
      const answers = [await outcomeOf(target, registration(key)), await outcomeOf(target, registration(key))];
      return unless(answers[0]?.['id'] !== undefined && JSON.stringify(answers[0]) === JSON.stringify(answers[1]), JSON.stringify(answers));
    },
  },
  {
    row: 72,
    says: 'another body under the same key has none',
    run: async (target) => {
      const key = ID();
      await outcomeOf(target, registration(key));
      const again = await outcomeOf(target, { ...registration(key), name: 'Another' });
      return unless(again['__typename'] === 'PerformanceMutationIdReused', JSON.stringify(again));
    },
  },
  {
    row: 75,
    says: 'a version that is stale',
    run: async (target) => {
      const { id } = await outcomeOf(target, registration(ID()));
      const query =
        'mutation($input: ValidatePartyInput!) { outcome: validateParty(input: $input) { __typename ... on PerformanceVersionConflict { currentVersion } } }';
      const { data } = await target.ask(target.tokens.staff, query, { input: { id, expectedVersion: 7, evidence: 'Trade register' } });
      const outcome = data?.['outcome'] as Json | undefined;
      return unless(outcome?.['__typename'] === 'PerformanceVersionConflict' && outcome['currentVersion'] === 1, JSON.stringify(outcome));
    },
  },
];
