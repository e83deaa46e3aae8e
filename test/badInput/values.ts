/** Requests of the right form with values that make no sense. */
import type { JsonObject } from '../support/graphClient.js';
import { about, ACCESS, mutate, query, raising, type Row, type Testbed } from './testServer.js';

const INPUT = { status: 200, answer: 'PerformanceInvalidInput' } as const;
const VARIABLE = { status: 200, answer: 'BAD_USER_INPUT' } as const;
const LITERAL = { status: 200, answer: 'GRAPHQL_VALIDATION_FAILED' } as const;

const PARTY = 'query($id: ID!) { party(id: $id) { id } }';
const PAGE = `query($first: Int, $last: Int, $after: String, $before: String, $orderBy: PerformanceIssueOrder! = RAISED_AT_DESC) {
  performanceIssues(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) { nodes { id } } }`;
const FILTERED = 'query($filter: PerformanceIssueFilter) { performanceIssues(filter: $filter) { totalCount nodes { id } } }';
const HISTORY =
  'query($id: ID!, $first: Int, $after: Int) { performanceIssue(id: $id) { history(first: $first, afterVersion: $after) { nodes { id } } } }';

const OPERATOR_OBJECT = { $gt: '' };
const LONG = 'x'.repeat(5_000);
const cursor = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

const ids: readonly Row[] = [
  { says: 'an operator of the database as an id', send: query(PARTY, { id: OPERATOR_OBJECT }), ...VARIABLE },
  { says: 'a list as an id', send: query(PARTY, { id: ['a', 'b'] }), ...VARIABLE },
  { says: 'true as an id', send: query(PARTY, { id: true }), ...VARIABLE },
  { says: 'null as an id', send: query(PARTY, { id: null }), ...VARIABLE },
  { says: 'an id of no party', send: query(PARTY, { id: '0'.repeat(24) }), status: 200, answer: '{"party":null}' },
  { says: 'a number as an id of no party', send: query(PARTY, { id: 7 }), status: 200, answer: '{"party":null}' },
  { says: 'an empty id', send: query(PARTY, { id: '' }), status: 200, answer: '{"party":null}' },
  { says: 'an id of 5,000 characters', send: query(PARTY, { id: LONG }), status: 200, answer: '{"party":null}' },
  { says: 'an id with a NUL', send: query(PARTY, { id: 'a\0b' }), status: 200, answer: '{"party":null}' },
  { says: 'an id that is a word of the language', send: query(PARTY, { id: '__proto__' }), status: 200, answer: '{"party":null}' },
  { says: 'an operator in a filter of ids', send: query(FILTERED, { filter: { partyId: [OPERATOR_OBJECT] } }), ...VARIABLE },
  { says: 'an operator in place of a filter of ids', send: query(FILTERED, { filter: { partyId: { $ne: null } } }), ...VARIABLE },
  { says: 'an operator in a filter of texts', send: query(FILTERED, { filter: { category: OPERATOR_OBJECT } }), ...VARIABLE },
  { says: 'an operator as the filter', send: query(FILTERED, { filter: { $where: 'sleep(1000)' } }), ...VARIABLE },
  {
    says: 'an operator in a reference of a filter',
    send: query(FILTERED, { filter: { resource: { type: 'RESOURCE', id: OPERATOR_OBJECT } } }),
    ...VARIABLE,
  },
  {
    says: 'an operator in an external identifier',
    send: query('query($i: PartyIdentifierInput!) { partyByExternalIdentifier(identifier: $i) { id } }', {
      i: { scheme: 'TEST', value: OPERATOR_OBJECT },
    }),
    ...VARIABLE,
  },
  { says: 'an operator as the id of a mutation', send: mutate('addPerformanceIssueNote', { id: OPERATOR_OBJECT, text: 'x' }), ...VARIABLE },
  {
    says: 'an operator as the party of an issue',
    send: mutate('raisePerformanceIssue', raising({ partyId: OPERATOR_OBJECT })),
    ...VARIABLE,
  },
  {
    says: 'an operator as a resource',
    send: mutate('raisePerformanceIssue', raising({ resource: { type: 'RESOURCE', id: OPERATOR_OBJECT } })),
    ...VARIABLE,
  },
  { says: 'an operator as a text', send: mutate('addPerformanceIssueNote', about({ text: OPERATOR_OBJECT })), ...VARIABLE },
  {
    says: 'a text that spells an operator finds nothing',
    send: query(FILTERED, { filter: { category: '$gt' } }),
    status: 200,
    answer: '{"performanceIssues":{"totalCount":0,"nodes":[]}}',
  },
  {
    says: 'a mutation of an issue that is none',
    send: mutate('addPerformanceIssueNote', { id: '0'.repeat(24), text: 'x' }),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  {
    says: 'a mutation of an issue with an id of 5,000 characters',
    send: mutate('addPerformanceIssueNote', { id: LONG, text: 'x' }),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  {
    says: 'a party’s id where an issue’s belongs',
    send: mutate('addPerformanceIssueNote', ({ product }) => ({ id: product.partyA, text: 'x' })),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  { says: 'an issue with a party that is none', send: mutate('raisePerformanceIssue', raising({ partyId: '0'.repeat(24) })), ...INPUT },
  {
    says: 'an issue with a party that is not engaged',
    send: mutate('raisePerformanceIssue', (testbed) => raising({ partyId: testbed.parties['CLOSED'] })(testbed)),
    status: 200,
    answer: 'RuleBroken PARTY_NOT_VALIDATED',
  },
  {
    says: 'an issue handed over to a party that is none',
    send: mutate('assignPerformanceIssue', about({ partyId: 'unknown', reason: 'x' })),
    ...INPUT,
  },
  {
    says: 'an issue handed over to the party that has it',
    send: mutate('assignPerformanceIssue', (testbed) => about({ partyId: testbed.product.partyA, reason: 'x' })(testbed)),
    status: 200,
    answer: 'RuleBroken UNCHANGED',
  },
  {
    says: 'a link to an issue that is none',
    send: mutate('linkPerformanceIssues', about({ issueId: 'nothing', relation: 'RELATED_TO' })),
    ...INPUT,
  },
  { says: 'a stop that is none', send: mutate('resumeServiceLevelClock', about({ stopId: 'nothing' })), ...INPUT },
  { says: 'a clock that is none', send: mutate('disputeClock', about({ clockId: '__proto__', reason: 'x' }), 'supplierA'), ...INPUT },
  {
    says: 'an arrangement that is none',
    send: mutate('endOutsourcingArrangement', ({ product }) => ({ id: product.partyA, arrangementId: 'x', reason: 'x' }), 'manager'),
    ...INPUT,
  },
  {
    says: 'an external identifier of another party',
    send: mutate('registerParty', { name: 'x', externalIdentifiers: [{ scheme: 'TEST', value: 'supplier-a' }] }, 'manager'),
    status: 200,
    answer: 'RuleBroken EXTERNAL_IDENTIFIER_TAKEN',
  },
  {
    says: 'access for a client without the privilege to see',
    send: mutate('requestAccessGrant', ({ product }) => ({ ...ACCESS, partyId: product.partyA, privileges: ['WORK_ISSUES'] })),
    ...INPUT,
  },
];

const page = (variables: JsonObject | ((testbed: Testbed) => JsonObject)): Row['send'] => query(PAGE, variables);
const history = (variables: JsonObject): Row['send'] => query(HISTORY, (testbed) => ({ id: testbed.issues['CLOSED'], ...variables }));
const pages: readonly Row[] = [
  { says: 'a cursor that is garbage', send: page({ after: '%%%' }), ...VARIABLE },
  { says: 'an empty cursor', send: page({ after: '' }), ...VARIABLE },
  { says: 'a cursor of another order', send: page(({ cursors }) => ({ after: cursors.byRaise, orderBy: 'UPDATED_AT_DESC' })), ...VARIABLE },
  { says: 'a cursor of another connection', send: page(({ cursors }) => ({ before: cursors.ofParties })), ...VARIABLE },
  {
    says: 'a truncated cursor',
    send: page(({ cursors }) => ({ after: cursors.byUpdate.slice(0, -9), orderBy: 'UPDATED_AT_DESC' })),
    ...VARIABLE,
  },
  { says: 'a cursor with an operator in it', send: page({ after: cursor('raisedAt', OPERATOR_OBJECT, 'x') }), ...VARIABLE },
  { says: 'a cursor with an operator as its id', send: page({ after: cursor('raisedAt', { at: 0 }, OPERATOR_OBJECT) }), ...VARIABLE },
  { says: 'a cursor beyond all time', send: page({ after: cursor('raisedAt', { at: 1e300 }, 'x') }), ...VARIABLE },
  { says: 'a cursor of another field', send: page({ after: cursor('$where', 'sleep(1000)', 'x') }), ...VARIABLE },
  { says: 'a cursor that is a number', send: page({ after: 7 }), ...VARIABLE },
  { says: 'a negative first', send: page({ first: -1 }), ...VARIABLE },
  { says: 'a negative last', send: page({ last: -1 }), ...VARIABLE },
  { says: 'first and last', send: page({ first: 1, last: 1 }), ...VARIABLE },
  { says: 'a first beyond an Int', send: page({ first: 2 ** 31 }), ...VARIABLE },
  { says: 'a first that is not a whole number', send: page({ first: 1.5 }), ...VARIABLE },
  { says: 'a first that is a text', send: page({ first: '10' }), ...VARIABLE },
  { says: 'a first of nothing', send: page({ first: 0 }), status: 200, answer: '{"performanceIssues":{"nodes":[]}}' },
  { says: 'a history of nothing', send: history({ first: 0 }), status: 200, answer: '{"performanceIssue":{"history":{"nodes":[]}}}' },
  { says: 'a history of less than nothing', send: history({ first: -1 }), status: 200, answer: 'BAD_USER_INPUT' },
  {
    says: 'a history from the end of the numbers',
    send: history({ after: 2 ** 31 - 1 }),
    status: 200,
    answer: '{"performanceIssue":{"history":{"nodes":[]}}}',
  },
];

const raisedAt = (occurredAt: unknown): Row['send'] => mutate('raisePerformanceIssue', raising({ occurredAt }));
const target = (wrong: JsonObject): JsonObject => ({ severity: 'MAJOR', clock: 'RESTORE', ...wrong });
const agreeing = (wrong: JsonObject): Row['send'] =>
  mutate(
    'agreeOutsourcingArrangement',
    ({ product }) => ({
      id: product.partyA,
      kind: 'IT_BUREAU',
      agreementReference: 'AGR',
      scope: [{ type: 'SERVICE', id: '*' }],
      validFrom: '2026-01-01T00:00:00Z',
      targets: [],
      ...wrong,
    }),
    'manager',
  );
const promising = (wrong: JsonObject): Row['send'] => agreeing({ targets: [target(wrong)] });
const calendar = (wrong: JsonObject): Row['send'] =>
  agreeing({ calendar: { timeZone: 'UTC', hours: [{ days: [1], from: '08:00', to: '17:00' }], ...wrong } });

const times: readonly Row[] = [
  { says: 'a date without a zone', send: raisedAt('2026-03-01T09:30:00'), ...VARIABLE },
  { says: 'a date without a time', send: raisedAt('2026-03-01'), ...VARIABLE },
  { says: 'a date that is a text', send: raisedAt('yesterday'), ...VARIABLE },
  { says: 'a date that is a number', send: raisedAt(1_772_357_400_000), ...VARIABLE },
  { says: 'a day that no month has', send: raisedAt('2026-02-30T00:00:00Z'), ...VARIABLE },
  { says: 'an hour that no day has', send: raisedAt('2026-03-01T25:00:00Z'), ...VARIABLE },
  { says: 'an operator as a date', send: raisedAt({ $gt: '' }), ...VARIABLE },
  { says: 'the year 9999', send: raisedAt('9999-12-31T23:59:59Z'), ...INPUT },
  { says: 'the year 0000', send: raisedAt('0000-01-01T00:00:00Z'), ...INPUT },
  { says: 'tomorrow, for what has happened', send: raisedAt('2199-12-31T00:00:00Z'), ...INPUT },
  { says: 'a bad date in the document', send: query('{ performanceIssues(filter: { raisedFrom: "soon" }) { totalCount } }'), ...LITERAL },
  { says: 'a bad date in a filter', send: query(FILTERED, { filter: { raisedFrom: 'soon' } }), ...VARIABLE },
  { says: 'an arrangement that ends before it begins', send: agreeing({ validTo: '2025-01-01T00:00:00Z' }), ...INPUT },
  {
    says: 'a restoration expected in the past',
    send: mutate(
      'reportPerformanceIssueProgress',
      ({ issues }) => ({ id: issues['IN_PROGRESS'], percent: 5, text: 'x', expectedRestorationAt: '2020-01-01T00:00:00Z' }),
      'supplierA',
    ),
    ...INPUT,
  },
  { says: 'a month as a duration', send: promising({ duration: 'P1M' }), ...VARIABLE },
  { says: 'a duration without a length', send: promising({ duration: 'PT' }), ...VARIABLE },
  { says: 'a duration that is a number', send: promising({ duration: 5 }), ...VARIABLE },
  { says: 'half a duration', send: promising({ duration: 'PT5' }), ...VARIABLE },
  { says: 'a target of less than nothing', send: promising({ duration: '-PT5M' }), ...INPUT },
  { says: 'a target of nothing', send: promising({ duration: 'PT0S' }), ...INPUT },
  { says: 'a target of three million years', send: promising({ duration: 'P999999999D' }), ...INPUT },
  { says: 'a target longer than any number', send: promising({ duration: `P${'9'.repeat(400)}D` }), ...VARIABLE },
  { says: 'a target in hours and days', send: promising({ duration: 'PT1H', workingDays: 1 }), ...INPUT },
  { says: 'a target without a length', send: promising({}), ...INPUT },
  { says: 'a target of no working day', send: promising({ workingDays: 0 }), ...INPUT },
  { says: 'a cut-off at no hour', send: promising({ workingDays: 1, cutOff: '25:99' }), ...INPUT },
  { says: 'a reopen window of less than nothing', send: agreeing({ reopenWindow: '-PT1H' }), ...INPUT },
  { says: 'an acceptance period of three million years', send: agreeing({ acceptancePeriod: 'P999999999D' }), ...INPUT },
  { says: 'a zone of another planet', send: calendar({ timeZone: 'Mars/Olympus' }), ...INPUT },
  { says: 'working hours on the eighth day', send: calendar({ hours: [{ days: [8], from: '08:00', to: '17:00' }] }), ...INPUT },
  { says: 'working hours that begin when the day ends', send: calendar({ hours: [{ days: [1], from: '24:00', to: '08:00' }] }), ...INPUT },
  { says: 'a special day without hours', send: calendar({ specialDays: [{ on: '12-24', hours: [] }] }), ...INPUT },
  {
    says: 'a due table that leaves the evening out',
    send: promising({ due: { bands: [{ startBefore: '13:00', addDays: 1 }] } }),
    ...INPUT,
  },
  { says: 'a due table without bands', send: promising({ due: { bands: [] } }), ...INPUT },
  { says: 'a holiday that is no date', send: calendar({ holidays: ['Easter'] }), ...INPUT },
  { says: 'no working hours at all', send: calendar({ hours: [] }), ...INPUT },
];

const progress = (percent: unknown): Row['send'] =>
  mutate('reportPerformanceIssueProgress', ({ issues }) => ({ id: issues['IN_PROGRESS'], percent, text: 'x' }), 'supplierA');
const infinite =
  (number: string): Row['send'] =>
  ({ product, tokens, issues }) =>
    product.post(
      `{"query": "mutation($i: ReportPerformanceIssueProgressInput!) { outcome: reportPerformanceIssueProgress(input: $i) { __typename } }", "variables": {"i": {"id": "${issues['IN_PROGRESS'] ?? ''}", "text": "x", "percent": ${number}}}}`,
      tokens.supplierA,
    );

const texts: readonly Row[] = [
  { says: 'a blank text', send: mutate('addPerformanceIssueNote', about({ text: ' \n\t ' })), ...INPUT },
  { says: 'an empty text', send: mutate('addPerformanceIssueNote', about({ text: '' })), ...INPUT },
  { says: 'a text of 5,000 characters', send: mutate('addPerformanceIssueNote', about({ text: LONG })), ...INPUT },
  { says: 'a name of 257 characters', send: mutate('registerParty', { name: 'x'.repeat(257) }, 'manager'), ...INPUT },
  {
    says: 'an identifier of 257 characters',
    send: mutate('raisePerformanceIssue', raising({ resource: { type: 'RESOURCE', id: 'x'.repeat(257) } })),
    ...INPUT,
  },
  {
    says: 'a client of 5,000 characters',
    send: mutate('requestAccessGrant', ({ product }) => ({ ...ACCESS, partyId: product.partyA, clientIds: [LONG] })),
    ...INPUT,
  },
  {
    says: 'a name of 5,000 characters in a filter',
    send: query('query($name: String) { parties(filter: { name: $name }) { totalCount } }', { name: LONG }),
    status: 200,
    answer: '{"parties":{"totalCount":0}}',
  },
  {
    says: 'identifiers of 5,000 characters in a filter',
    send: query(FILTERED, {
      filter: {
        partyId: [LONG],
        resource: { type: 'RESOURCE', id: LONG },
        externalId: { system: LONG, id: LONG },
        affectedEntity: { type: 'SERVICE', id: LONG },
      },
    }),
    status: 200,
    answer: '{"performanceIssues":{"totalCount":0,"nodes":[]}}',
  },
  { says: 'a text with a NUL', send: mutate('addPerformanceIssueNote', about({ text: 'a\0b' })), ...INPUT },
  { says: 'half a character', send: mutate('addPerformanceIssueNote', about({ text: 'a\ud800b' })), ...INPUT },
  { says: 'a blank name of an issue', send: mutate('raisePerformanceIssue', raising({ name: ' ' })), ...INPUT },
  {
    says: 'a blank id of a resource',
    send: mutate('raisePerformanceIssue', raising({ resource: { type: 'RESOURCE', id: '' } })),
    ...INPUT,
  },
  { says: 'a number as a text', send: mutate('addPerformanceIssueNote', about({ text: 5 })), ...VARIABLE },
  { says: 'an unknown enum value', send: mutate('raisePerformanceIssue', raising({ severity: 'TERRIBLE' })), ...VARIABLE },
  { says: 'an enum value in small letters', send: mutate('raisePerformanceIssue', raising({ severity: 'major' })), ...VARIABLE },
  { says: 'no affected entity', send: mutate('raisePerformanceIssue', raising({ affectedEntities: [] })), ...INPUT },
  {
    says: 'a list of 1,001 items',
    send: mutate(
      'raisePerformanceIssue',
      raising({ affectedEntities: Array.from({ length: 1_001 }, (_, index) => ({ type: 'SERVICE', id: String(index) })) }),
    ),
    ...INPUT,
  },
  { says: 'null in a list', send: mutate('raisePerformanceIssue', raising({ affectedEntities: [null] })), ...VARIABLE },
  {
    says: 'a key of a mutation of 5,000 characters',
    send: mutate('addPerformanceIssueNote', about({ text: 'x', clientMutationId: LONG })),
    ...INPUT,
  },
  { says: 'an empty key of a mutation', send: mutate('addPerformanceIssueNote', about({ text: 'x', clientMutationId: '' })), ...INPUT },
  {
    says: 'a key of a mutation used for another text',
    send: mutate('addPerformanceIssueNote', about({ text: 'Twice', clientMutationId: 'used' })),
    status: 200,
    answer: 'PerformanceMutationIdReused',
  },
  {
    says: 'a key of a mutation used for another mutation',
    send: mutate('cancelPerformanceIssue', about({ code: 'OTHER', reason: 'x', clientMutationId: 'used' })),
    status: 200,
    answer: 'PerformanceMutationIdReused',
  },
  {
    says: 'a stale version',
    send: mutate('addPerformanceIssueNote', about({ text: 'x', expectedVersion: 1 })),
    status: 200,
    answer: 'PerformanceVersionConflict',
  },
  {
    says: 'a version of the future',
    send: mutate('addPerformanceIssueNote', about({ text: 'x', expectedVersion: 99 })),
    status: 200,
    answer: 'PerformanceVersionConflict',
  },
  { says: 'a version that is a text', send: mutate('addPerformanceIssueNote', about({ text: 'x', expectedVersion: '1' })), ...VARIABLE },
  {
    says: 'a version that is an operator',
    send: mutate('addPerformanceIssueNote', about({ text: 'x', expectedVersion: { $gte: 0 } })),
    ...VARIABLE,
  },
  { says: 'NaN as a number', send: progress('NaN'), ...VARIABLE },
  { says: 'nothing as a number', send: progress(null), ...VARIABLE },
  { says: 'true as a number', send: progress(true), ...VARIABLE },
  { says: 'a number beyond all numbers', send: infinite('1e999'), ...VARIABLE },
  { says: 'NaN, bare, in the body', send: infinite('NaN'), status: 400, answer: 'BAD_REQUEST' },
  {
    says: 'a number beyond all numbers in the document',
    send: ({ product, tokens, issues }) =>
      product.post(
        {
          query: `mutation { outcome: reportPerformanceIssueProgress(input: { id: "${issues['IN_PROGRESS'] ?? ''}", text: "x", percent: 1e999 }) { __typename } }`,
        },
        tokens.supplierA,
      ),
    ...INPUT,
  },
  { says: '101 percent', send: progress(101), ...INPUT },
  { says: 'less than nothing in percent', send: progress(-0.1), ...INPUT },
  {
    says: 'an indicator that is normal nowhere',
    send: mutate(
      'analyzeServiceQuality',
      about({
        degradationCode: 'CONGESTION',
        natureOfDegradation: 'x',
        indicators: [{ name: 'loss', unit: '%', normalMin: 2, normalMax: 1 }],
      }),
    ),
    ...INPUT,
  },
  {
    says: 'a measurement of nothing that was analysed',
    send: mutate('recordPerformanceIssueMeasurement', about({ indicator: '__proto__', value: 1 })),
    status: 200,
    answer: 'RuleBroken UNKNOWN_INDICATOR',
  },
  {
    says: 'a stop for a reason that was not agreed',
    send: mutate('stopServiceLevelClock', about({ reason: 'FORCE_MAJEURE', evidence: 'x' })),
    status: 200,
    answer: 'RuleBroken STOP_NOT_AGREED',
  },
  { says: 'an update of nothing', send: mutate('updateParty', ({ product }) => ({ id: product.partyA }), 'manager'), ...INPUT },
  {
    says: 'the closing of a party with open issues',
    send: mutate('closeParty', ({ product }) => ({ id: product.partyA, reason: 'x' }), 'manager'),
    status: 200,
    answer: 'RuleBroken OPEN_ISSUES',
  },
];

export const valueRows: readonly Row[] = [...ids, ...pages, ...times, ...texts];
