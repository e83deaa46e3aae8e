/** A running product with something of every kind to be wrong about, and how a bad request and its answer are written down. */
import type { JsonObject } from '../support/graphClient.js';
import { mutationDocument } from '../support/graphClient.js';
import { CONFIDENTIAL_NAME, type ProductProcess, type Reply, startProductProcess, type CallerName } from '../support/inProcessProduct.js';

export interface Testbed {
  readonly product: ProductProcess;
  readonly tokens: Readonly<Record<CallerName, string>>;
  /** An issue of the first party in each status. */
  readonly issues: Readonly<Record<string, string>>;
  /** A party in each status. */
  readonly parties: Readonly<Record<string, string>>;
  /** An issue of the second party. */
  readonly foreign: string;
  /** Version of everything in `issues.ACKNOWLEDGED`. */
  readonly cursors: { readonly byRaise: string; readonly byUpdate: string; readonly ofParties: string };
}

/** A bad request. `answer` is the code of its error, the type of its refusal (a rule with its code), or the data as JSON. */
export interface Row {
  readonly says: string;
  readonly send: (testbed: Testbed) => Promise<Reply>;
  readonly status: number;
  readonly answer: string;
}

interface Body {
  readonly data?: Readonly<Record<string, JsonObject | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** What an answer comes down to, in the words of a row. */
export const answerOf = (text: string): string => {
  const { data, errors } = JSON.parse(text) as Body;
  const code = errors?.[0]?.extensions?.code;
  if (code !== undefined) return code;
  const outcome = data?.['outcome'];
  if (outcome == null) return JSON.stringify(data);
  return outcome['__typename'] === 'PerformanceRuleBroken'
    ? `RuleBroken ${String(outcome['code'])}`
    : String((outcome['changed'] as JsonObject | undefined)?.['__typename'] ?? outcome['__typename']);
};

/** Posts a query. */
export const query =
  (source: string, variables: JsonObject | ((testbed: Testbed) => JsonObject) = {}, who: CallerName = 'operator'): Row['send'] =>
  (testbed) =>
    testbed.product.post(
      { query: source, variables: typeof variables === 'function' ? variables(testbed) : variables },
      testbed.tokens[who],
    );

/** Posts a mutation. */
export const mutate =
  (name: string, input: JsonObject | ((testbed: Testbed) => JsonObject), who: CallerName = 'operator'): Row['send'] =>
  (testbed) =>
    query(mutationDocument(name), { input: typeof input === 'function' ? input(testbed) : input }, who)(testbed);

/** The input of a raised issue that would be accepted, but for `wrong`. */
export const raising =
  (wrong: JsonObject = {}) =>
  ({ product }: Pick<Testbed, 'product'>): JsonObject => ({
    partyId: product.partyA,
    name: 'Packet loss above target',
    category: 'PACKET_LOSS',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: 'Resource Performance Management',
    resource: { type: 'RESOURCE', id: 'node-1' },
    affectedEntities: [{ type: 'SERVICE', id: 'service-1' }],
    ...wrong,
  });

/** The input of a request for access that would be accepted, for the supplier named by `partyId`. */
export const ACCESS: JsonObject = {
  direction: 'PARTY_TO_SP',
  purpose: 'Working on issues',
  tools: [{ name: 'API', kind: 'API' }],
  privileges: ['VIEW'],
  clientIds: ['x'],
  owner: 'operator',
};

/** An input about the issue that waits to be started, which would be accepted, but for `wrong`. */
export const about =
  (wrong: JsonObject) =>
  ({ issues }: Testbed): JsonObject => ({ id: issues['ACKNOWLEDGED'], ...wrong });

type Step = readonly [who: CallerName, mutation: string, input?: JsonObject];
const START: Step = ['supplierA', 'startPerformanceIssue'];
const CLAIM: Step = ['supplierA', 'claimPerformanceIssueResolution', { resolution: 'Replaced a line card' }];

/** What leads from a raised issue to each status. */
const WAYS: Readonly<Record<string, readonly Step[]>> = {
  ACKNOWLEDGED: [],
  IN_PROGRESS: [START],
  HELD: [START, ['supplierA', 'holdPerformanceIssue', { reason: 'Spare part ordered' }]],
  PENDING: [START, ['supplierA', 'requestPerformanceIssueInformation', { question: 'Which port?' }]],
  RESOLVED: [START, CLAIM],
  CLOSED: [
    START,
    [
      'operator',
      'analyzeServiceQuality',
      { degradationCode: 'CONGESTION', natureOfDegradation: 'Congestion', indicators: [{ name: 'loss', unit: '%', normalMax: 1 }] },
    ],
    CLAIM,
    ['operator', 'recordPerformanceIssueMeasurement', { indicator: 'loss', value: 0.2 }],
    ['operator', 'verifyRestoration'],
    ['operator', 'acceptPerformanceIssueResolution'],
  ],
  REJECTED: [['supplierA', 'rejectPerformanceIssue', { reasonCode: 'NOT_OURS', reason: 'Not our network' }]],
  CANCELLED: [['operator', 'cancelPerformanceIssue', { code: 'OTHER', reason: 'Raised twice' }]],
};

const issueIn = async (product: ProductProcess, status: string, steps: readonly Step[]): Promise<string> => {
  let issue = await product.mutate('operator', 'raisePerformanceIssue', raising({ name: `Loss, ${status}` })({ product }));
  for (const [who, mutation, input = {}] of steps) {
    issue = await product.mutate(who, mutation, { id: issue['id'], ...input });
    if (issue['__typename'] !== 'PerformanceIssue') throw new Error(`${mutation} for ${status}: ${JSON.stringify(issue)}`);
  }
  if (issue['status'] !== status) throw new Error(`Not ${status}: ${JSON.stringify(issue)}`);
  return String(issue['id']);
};

const foreignIssue = async (product: ProductProcess): Promise<string> => {
  const secret = { partyId: product.partyB, name: CONFIDENTIAL_NAME, description: CONFIDENTIAL_NAME, initiatingProcess: CONFIDENTIAL_NAME };
  const { id } = await product.mutate('operator', 'raisePerformanceIssue', raising(secret)({ product }));
  await product.mutate('supplierB', 'startPerformanceIssue', { id, note: CONFIDENTIAL_NAME });
  await product.mutate('supplierB', 'addPerformanceIssueNote', { id, text: CONFIDENTIAL_NAME });
  return String(id);
};

const partyIn = async (product: ProductProcess, status: string): Promise<string> => {
  const { id } = await product.mutate('manager', 'registerParty', { name: `Example, ${status}` });
  if (status === 'CLOSED') await product.mutate('manager', 'closeParty', { id, reason: 'Never engaged' });
  return String(id);
};

const CURSORS = `{
  byRaise: performanceIssues(first: 1) { pageInfo { endCursor } }
  byUpdate: performanceIssues(first: 1, orderBy: UPDATED_AT_DESC) { pageInfo { endCursor } }
  ofParties: parties(first: 1) { pageInfo { endCursor } }
}`;

/** Starts the product and fills it. */
export const startTestbed = async (): Promise<Testbed> => {
  const product = await startProductProcess();
  const issues: Record<string, string> = {};
  for (const [status, steps] of Object.entries(WAYS)) issues[status] = await issueIn(product, status, steps);
  await product.mutate('operator', 'addPerformanceIssueNote', { id: issues['ACKNOWLEDGED'], text: 'Once', clientMutationId: 'used' });
  const foreign = await foreignIssue(product);
  const parties = {
    INITIALIZED: await partyIn(product, 'INITIALIZED'),
    VALIDATED: product.partyA,
    CLOSED: await partyIn(product, 'CLOSED'),
  };
  const found = await product.ask('operator', CURSORS);
  const cursor = (name: string): string => (found[name]?.['pageInfo'] as { readonly endCursor: string }).endCursor;
  const who = ['operator', 'manager', 'auditor', 'supplierA', 'supplierB', 'service'] as const;
  const tokens = await Promise.all(who.map(async (one) => [one, await product.token(one)] as const));
  return {
    product,
    issues,
    parties,
    foreign,
    tokens: Object.fromEntries(tokens) as Testbed['tokens'],
    cursors: { byRaise: cursor('byRaise'), byUpdate: cursor('byUpdate'), ofParties: cursor('ofParties') },
  };
};
