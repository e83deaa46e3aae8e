/** What operators see of a running product: metrics, spans and access lines. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { watchProduct } from '../../src/background/gauges.js';
import { METRICS } from '../../src/telemetry/metrics.js';
import { type MetricsEndpoint, startMetrics } from '../../src/telemetry/prometheus.js';
import { startTracing, type Tracing } from '../../src/telemetry/sdk.js';
import { type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE}-b7ad6b7169203331-01`;
const json = { 'content-type': 'application/json' };

const spans = new InMemorySpanExporter();
const unreadable: string[] = [];
let metrics: MetricsEndpoint;
let tracing: Tracing;
let product: ProductProcess;
let stopWatching: () => void;

beforeAll(async () => {
  metrics = startMetrics((_error, name) => unreadable.push(name));
  tracing = startTracing({ endpoint: 'http://127.0.0.1:9', sampledShare: 0, version: '1', onError: () => undefined }, spans);
  product = await startProductProcess();
  stopWatching = watchProduct(product.world.store, undefined, 0);
});

afterAll(async () => {
  stopWatching();
  await product.close();
  await tracing.stop();
  metrics.stop();
});

/** The value of a line of the metrics; undefined where there is none. */
const valueOf = async (line: string): Promise<number | undefined> => {
  const found = (await metrics.text()).split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
};

const traced = async (query: string): Promise<readonly ReadableSpan[]> => {
  spans.reset();
  await product.post({ query }, await product.token('operator'), { ...json, traceparent: TRACEPARENT, 'x-request-id': 'request-7' });
  await tracing.flush();
  return spans.getFinishedSpans();
};

const QUERY = 'query IssuesOfAnHour { performanceIssues(first: 1) { edges { node { id } } } }';

describe('metrics', () => {
  test('count operations by type and outcome', async () => {
    const line = 'graphql_server_request_duration_seconds_count{graphql_operation_type="query",outcome="OK"}';
    const before = (await valueOf(line)) ?? 0;
    await product.ask('operator', QUERY);
    expect(await valueOf(line)).toBe(before + 1);
    await product.post({ query: '{ nothingOfThatName }' }, await product.token('operator'));
    expect(
      await valueOf('graphql_server_request_duration_seconds_count{graphql_operation_type="none",outcome="GRAPHQL_VALIDATION_FAILED"}'),
    ).toBe(1);
  });

  test('count commands, accepted or refused by which code', async () => {
    const counted = (outcome: string) =>
      valueOf(`party_performance_commands_total{aggregate="Party",command="RegisterParty",outcome="${outcome}"}`);
    const before = (await counted('ACCEPTED')) ?? 0;
    await product.mutate('manager', 'registerParty', { name: 'Counted', externalIdentifiers: [{ scheme: 'TEST', value: 'counted' }] });
    expect(await counted('ACCEPTED')).toBe(before + 1);
    await product.mutate('supplierA', 'registerParty', { name: 'Refused', externalIdentifiers: [{ scheme: 'TEST', value: 'refused' }] });
    expect(await counted('NOT_PERMITTED')).toBe(1);
  });

  test('count requests that are refused before an operation runs', async () => {
    await product.post({ query: QUERY }, 'not.a.token');
    expect(await valueOf('graphql_server_refused_total{code="UNAUTHENTICATED"}')).toBe(1);
  });

  test('measure database commands by collection', async () => {
    await product.ask('operator', QUERY);
    const line = 'db_client_operation_duration_seconds_count{db_operation_name="find",db_collection_name="performanceIssues",outcome="OK"}';
    expect(await valueOf(line)).toBeGreaterThan(0);
  });

  test('read what waits from the database', async () => {
    const open = 'party_performance_issues{state="open"}';
    const before = (await valueOf(open)) ?? NaN;
    await product.mutate('operator', 'raisePerformanceIssue', {
      partyId: product.partyA,
      category: 'AVAILABILITY',
      severity: 'MAJOR',
      name: 'Counted by a gauge',
      initiatingLayer: 'RM_AND_O',
      initiatingProcess: 'Resource performance management',
      resource: { type: 'RESOURCE', id: 'gauge-1' },
      affectedEntities: [{ type: 'RESOURCE', id: 'gauge-1' }],
    });
    expect(await valueOf(open)).toBe(before + 1);
    expect(await valueOf('party_performance_feed_interrupted')).toBe(0);
    expect(await valueOf('party_performance_timers_late_seconds{aggregate="PerformanceIssue"}')).toBe(0);
    expect(await valueOf('party_performance_deliveries{status="DEAD"}')).toBe(0);
    expect(unreadable).toEqual([]);
  });

  test('have labels of the table alone: no person, no party, no document', async () => {
    const labelled = [...(await metrics.text()).matchAll(/^(\w+?)(?:_bucket|_sum|_count)?\{([^}]*)\}/gm)];
    const labels: Readonly<Record<string, { readonly labels: readonly string[] }>> = METRICS;
    for (const [, name = '', written = ''] of labelled) {
      if (labels[name] === undefined) continue;
      const names = [...written.matchAll(/(\w+)="/g)].map(([, label = '']) => label).filter((label) => label !== 'le');
      expect(labels[name].labels).toEqual(expect.arrayContaining(names));
      expect(written).not.toContain(product.partyA);
    }
    expect(labelled.length).toBeGreaterThan(20);
  });

  test('of a gauge that cannot be read are absent, and the reason is heard', async () => {
    const { watchGauge } = await import('../../src/telemetry/recording.js');
    const stop = watchGauge('party_performance_disk_free_bytes', () => Promise.reject(new Error('no disk')));
    expect(await valueOf('party_performance_disk_free_bytes')).toBeUndefined();
    expect(unreadable).toEqual(['party_performance_disk_free_bytes']);
    stop();
  });
});

describe('spans', () => {
  test('have the name of the operation, and are children of the caller’s', async () => {
    const found = await traced(QUERY);
    const operation = found.find(({ name }) => name === 'query IssuesOfAnHour');
    expect(operation?.spanContext().traceId).toBe(TRACE);
    expect(operation?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(operation?.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'IssuesOfAnHour' });
  });

  test('of database commands are children of the operation’s, and hold no value of a filter', async () => {
    const found = await traced(QUERY);
    const operation = found.find(({ name }) => name.startsWith('query'));
    const commands = found.filter(({ attributes }) => attributes['db.system.name'] === 'mongodb');
    expect(commands.map(({ name }) => name)).toContain('find performanceIssues');
    for (const command of commands) {
      expect(command.parentSpanContext?.spanId).toBe(operation?.spanContext().spanId);
      expect(Object.keys(command.attributes).toSorted()).toEqual([
        'db.collection.name',
        'db.namespace',
        'db.operation.name',
        'db.system.name',
      ]);
    }
  });

  test('of an operation that is refused say its code, and no text', async () => {
    const [operation] = await traced('query Refused { nothingOfThatName }');
    expect(operation?.attributes['error.type']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(operation?.status.message).toBeUndefined();
  });

  test('of a caller that does not record are not recorded', async () => {
    spans.reset();
    await product.post({ query: QUERY }, await product.token('operator'), { ...json, traceparent: TRACEPARENT.replace(/01$/, '00') });
    await tracing.flush();
    expect(spans.getFinishedSpans()).toEqual([]);
  });
});

describe('the access line of an operation', () => {
  const lines = () => product.logged.filter(({ msg }) => msg === 'Operation') as unknown as readonly Readonly<Record<string, unknown>>[];

  test('says who did what, how long it took and how it ended', async () => {
    await traced(QUERY);
    expect(lines().at(-1)).toMatchObject({
      type: 'query',
      name: 'IssuesOfAnHour',
      outcome: 'OK',
      principal: expect.stringMatching(/^STAFF:[\da-f]{16}$/) as unknown,
      tookMs: expect.any(Number) as unknown,
      requestId: 'request-7',
      traceId: TRACE,
    });
  });

  test('names the refusal that an answer holds as data', async () => {
    await product.mutate('supplierA', 'registerParty', { name: 'Refused', externalIdentifiers: [{ scheme: 'TEST', value: 'refused' }] });
    expect(lines().at(-1)).toMatchObject({ type: 'mutation', outcome: 'OK', refusals: ['NOT_PERMITTED'] });
    expect(lines().at(-1)?.['principal']).toMatch(new RegExp(`^PARTY:${product.partyA}:[\\da-f]{16}$`));
  });

  test('holds neither token nor variables nor the id of a person', async () => {
    const token = await product.token('supplierA');
    await product.post({ query: 'query ByName($id: ID!) { party(id: $id) { name } }', variables: { id: 'a@example.com' } }, token);
    const line = JSON.stringify(lines().at(-1));
    for (const secret of [token, 'a@example.com', 'agent-a']) expect(line).not.toContain(secret);
  });

  test('has an id of its own where the caller’s could write lines of its own', async () => {
    await product.post({ query: QUERY }, await product.token('operator'), { ...json, 'x-request-id': 'a b{"msg":"forged"}' });
    expect(lines().at(-1)?.['requestId']).toMatch(/^[\da-f-]{36}$/);
  });
});
