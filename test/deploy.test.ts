/** The files of `deploy/` agree with the product: variables, ports, paths, and values that there are. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { VARIABLES } from '../src/config.js';

const CHART = 'deploy/helm/party-performance';
const templates = readdirSync(`${CHART}/templates`).map((name) => ({ name, text: readFileSync(`${CHART}/templates/${name}`, 'utf8') }));
const all = templates.map(({ text }) => text).join('\n');
const values = parse(readFileSync(`${CHART}/values.yaml`, 'utf8')) as Readonly<Record<string, unknown>>;

const at = (path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], values);

describe('the chart', () => {
  test('uses values that there are, each with its default', () => {
    const used = [...all.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path = '']) => path.slice(1));
    expect(used.length).toBeGreaterThan(30);
    expect([...new Set(used)].filter((path) => at(path.split('.')) === undefined)).toEqual([]);
  });

  test('has no value that nothing uses', () => {
    expect(Object.keys(values).filter((name) => !all.includes(`.Values.${name}`))).toEqual([]);
  });

  test('sets variables that there are', () => {
    const set = [...all.matchAll(/- \{ name: ([A-Z_]+), value|- name: ([A-Z_]+)\n/g)].map(([, one, other]) => one ?? other ?? '');
    expect(set).toContain('MONGODB_URI');
    expect(set.filter((name) => !Object.hasOwn(VARIABLES, name))).toEqual([]);
  });

  test('defines every template that it includes', () => {
    const defined = [...all.matchAll(/define "([^"]+)"/g)].map(([, name]) => name);
    const included = [...all.matchAll(/include "([^"]+)"/g)].map(([, name]) => name);
    expect(included.filter((name) => !defined.includes(name))).toEqual([]);
  });

  test('closes every block that it opens', () => {
    for (const { name, text } of templates) {
      const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
      expect([name, count(/\{\{-? *(?:if|with|range|define)\b/g)]).toEqual([name, count(/\{\{-? *end *-?\}\}/g)]);
    }
  });

  test('probes paths that the address for operators serves', () => {
    const probed = [...all.matchAll(/httpGet: \{ path: (\S+), port: (\w+) \}/g)].map(([, path, port]) => `${port ?? ''} ${path ?? ''}`);
    expect(probed.toSorted()).toEqual(['operations /livez', 'operations /livez', 'operations /readyz']);
  });

  test('holds no secret, and takes the address of the database by reference', () => {
    expect(all).toMatch(/name: MONGODB_URI\n\s+valueFrom:\n\s+secretKeyRef:/);
    expect(JSON.stringify(values)).not.toMatch(/mongodb(\+srv)?:\/\//);
  });

  test('has the version of the product', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(parse(readFileSync(`${CHART}/Chart.yaml`, 'utf8'))).toMatchObject({ version, appVersion: version });
  });
});

describe('the unit of systemd', () => {
  const unit = readFileSync('deploy/systemd/party-performance.service', 'utf8');

  test('sets variables that there are', () => {
    const [, set = ''] = /^Environment=(.*)$/m.exec(unit) ?? [];
    expect(set.split(' ').map((pair) => pair.split('=')[0])).toEqual(['NODE_ENV', 'DATA_DIR']);
    expect(VARIABLES).toHaveProperty('DATA_DIR');
  });

  test('waits longer for a stop than a stop takes', () => {
    const [, seconds = '0'] = /^TimeoutStopSec=(\d+)$/m.exec(unit) ?? [];
    expect(Number(seconds)).toBeGreaterThan(20);
  });
});

describe('the compose file', () => {
  test('sets variables that there are, and publishes to this machine alone', () => {
    const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as {
      readonly services: Readonly<Record<string, { readonly environment?: object; readonly ports?: readonly string[] }>>;
    };
    expect(Object.keys(services['party-performance']?.environment ?? {}).filter((name) => !Object.hasOwn(VARIABLES, name))).toEqual([]);
    expect(
      Object.values(services)
        .flatMap(({ ports = [] }) => ports)
        .filter((port) => !port.startsWith('127.0.0.1:')),
    ).toEqual([]);
  });
});

test('the alert rules are YAML of one group, each with a summary and what to look at', () => {
  const [document] = parseAllDocuments(readFileSync('deploy/prometheus/alerts.yaml', 'utf8'));
  const { groups } = document?.toJS() as { readonly groups: readonly { readonly rules: readonly object[] }[] };
  for (const rule of groups.flatMap(({ rules }) => rules))
    expect(rule).toMatchObject({
      alert: expect.stringMatching(/^PartyPerformance/) as unknown,
      expr: expect.any(String) as unknown,
      labels: { severity: expect.stringMatching(/^(critical|warning|info)$/) as unknown },
      annotations: { summary: expect.any(String) as unknown, description: expect.any(String) as unknown },
    });
});
