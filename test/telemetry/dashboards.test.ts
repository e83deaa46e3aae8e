/** The dashboard and the alert rules name metrics, labels and codes that there are. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { METRICS } from '../../src/telemetry/metrics.js';
import { type MetricsEndpoint, startMetrics } from '../../src/telemetry/prometheus.js';

const FILES = ['deploy/grafana/party-performance.json', 'deploy/prometheus/alerts.yaml'];

let metrics: MetricsEndpoint;
beforeAll(() => {
  metrics = startMetrics(() => undefined);
});
afterAll(() => metrics.stop());

/** Every expression of a file, without the JSON or YAML around it. */
const expressionsIn = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json'))
    return [...text.matchAll(/"expr": ("(?:[^"\\]|\\.)*")/g)].map(([, quoted = '']) => JSON.parse(quoted) as string);
  return [...text.matchAll(/^ {8}expr: (?:\|\n((?: {10}.*\n)+)|(.*)\n)/gm)].map(([, block, line]) => block ?? line ?? '');
};

/** Words of an expression that name a metric: not a function, not a label, not a value. */
const metricsIn = (expression: string): readonly string[] =>
  [
    ...expression
      .replaceAll(/"[^"]*"|\{[^}]*\}|\b(?:by|without) \([^)]*\)|\[[^\]]*\]/g, '')
      .matchAll(/\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b(?!\s*\()/g),
  ].map(([, name = '']) => name);

const withoutSuffix = (name: string): string => {
  const base = name.replace(/_(?:bucket|sum|count)$/, '');
  return Object.hasOwn(METRICS, base) ? base : name;
};

describe.each(FILES)('%s', (file) => {
  const expressions = expressionsIn(file);

  test('names metrics that are served', () => {
    expect(expressions.length).toBeGreaterThan(10);
    const named = expressions.flatMap(metricsIn);
    expect(named.length).toBeGreaterThanOrEqual(expressions.length);
    expect(named.filter((name) => !metrics.names().includes(withoutSuffix(name)))).toEqual([]);
  });

  test('names labels that the metric has', () => {
    const labels = new Set<string>([...Object.values(METRICS).flatMap((metric) => [...metric.labels]), 'job', 'instance', 'le']);
    const used = expressions.flatMap((expression) => [
      ...[...expression.matchAll(/\{([^}]*)\}/g)].flatMap(([, inner = '']) =>
        [...inner.matchAll(/(\w+)\s*(?:=~|!=|=)/g)].map(([, label = '']) => label),
      ),
      ...[...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, inner = '']) => inner.split(',').map((label) => label.trim())),
    ]);
    expect(used.filter((label) => !labels.has(label))).toEqual([]);
  });
});

test('every metric of the table is shown or watched somewhere', () => {
  const named = new Set(FILES.flatMap(expressionsIn).flatMap(metricsIn).map(withoutSuffix));
  expect(Object.keys(METRICS).filter((name) => !named.has(name))).toEqual([]);
});
