/** `party-performance agreement`: the schedules of the guide say what the contracts say, and what is wrong is named by its path. */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checkAgreement, checkedAgreement } from '../../src/cli/agreement.js';
import { agreementJsonSchema, readAgreement } from '../../src/graphql/party/agreementFile.js';
import { recordedOutput } from '../support/recordedOutput.js';

const FOLDER = 'examples/agreements';
const FILES = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
/** The lines of a check under the heading that begins with a path. */
const examplesOf = (file: string, path: string, ...at: readonly string[]): readonly string[] => {
  const lines = checkedAgreement(file, textOf(file), at);
  const heading = lines.findIndex((line) => line.startsWith(`${path}  `));
  const end = lines.indexOf('', heading);
  return lines.slice(heading + 1, end === -1 ? undefined : end).map((line) => line.trim());
};

describe('a check of the access lines', () => {
  test('computes two full working days from a Tuesday and from a Saturday', () => {
    expect(examplesOf('access-lines.yaml', 'targets.0', '2026-06-02T10:00+01:00', '2026-06-06T10:00+01:00')).toEqual([
      'started Tuesday 2026-06-02 10:00: due Thursday 2026-06-04 24:00',
      'started Saturday 2026-06-06 10:00: due Tuesday 2026-06-09 24:00',
    ]);
  });

  test('computes the higher level of care, before and after 13:00', () => {
    expect(examplesOf('access-lines.yaml', 'targets.1', '2026-06-02T12:00+01:00', '2026-06-02T13:30+01:00')).toEqual([
      'started Tuesday 2026-06-02 12:00: due Tuesday 2026-06-02 24:00',
      'started Tuesday 2026-06-02 13:30: due Wednesday 2026-06-03 13:00',
    ]);
  });

  test('says its objectives in sentences, and which severities have no target', () => {
    const lines = checkedAgreement('access-lines.yaml', textOf('access-lines.yaml'), []);
    expect(lines).toContain(
      'objectives.0  IN_TWO_DAYS: the share of RESTORE by the end of the 2nd working day after the day of the start is at least 77 % in each month',
    );
    expect(lines.at(-1)).toMatch(/^Note: \S.*: RESTORE has no target of the party for CRITICAL, WARNING/);
  });
});

test('a check of enterprise access computes its three bands', () => {
  const at = ['11:00', '15:00', '20:00'].map((time) => `2026-06-02T${time}+12:00`);
  expect(examplesOf('enterprise-access.yaml', 'targets.4', ...at)).toEqual([
    'started Tuesday 2026-06-02 11:00: due Tuesday 2026-06-02 19:00',
    'started Tuesday 2026-06-02 15:00: due Wednesday 2026-06-03 12:00',
    'started Tuesday 2026-06-02 20:00: due Wednesday 2026-06-03 19:00',
  ]);
});

test('a check of dedicated lines computes hours by the cause, and credits by the started hour', () => {
  const file = 'dedicated-internet.yaml';
  expect(examplesOf(file, 'targets.2', '2026-06-02T09:00Z')).toEqual(['started Tuesday 2026-06-02 09:00: due Tuesday 2026-06-02 14:00']);
  expect(examplesOf(file, 'targets.3', '2026-06-02T09:00Z')).toEqual(['started Tuesday 2026-06-02 09:00: due Tuesday 2026-06-02 24:00']);
  expect(examplesOf(file, 'credits.0')).toEqual(['1 minute: 1 days of the charge', '91 minutes: 2 days of the charge']);
  expect(checkedAgreement(file, textOf(file), [])).toContain(
    'chronic.0  CHRONIC: chronic after 4 outages, or more than 24 hours of outage in 720 hours. The line may be given up without a charge, for 720 hours',
  );
});

test('without instants a check computes a report in hours, one after hours on a Friday and one on a Saturday', () => {
  expect(examplesOf('access-lines.yaml', 'targets.0').map((line) => line.split(':')[0])).toEqual([
    'started Tuesday 2026-01-06 10',
    'started Friday 2026-01-09 18',
    'started Saturday 2026-01-10 10',
  ]);
});

describe('what cannot be agreed is named by its path', () => {
  const wrong = (change: (agreement: Record<string, unknown>) => void): string => {
    const agreement = parse(textOf('dedicated-internet.yaml')) as Record<string, unknown>;
    change(agreement);
    try {
      return checkedAgreement('it.json', JSON.stringify(agreement), []).join('\n');
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  test.each<readonly [string, (agreement: Record<string, unknown>) => void, RegExp]>([
    [
      'a field that is none',
      (one) => (one['objectivs'] = []),
      /^it.json cannot be agreed:\n {2}objectivs: is no field: did you mean "objectives"/,
    ],
    ['a field that is missing', (one) => delete one['targets'], / {2}targets: is missing/],
    ['a value of another kind', (one) => (one['atRiskShares'] = ['half']), / {2}atRiskShares.0: Float cannot represent/],
    ['a duration that is none', (one) => (one['reopenWindow'] = '30 days'), / {2}reopenWindow: .*ISO 8601 duration/],
    [
      'the bound of a credit that is given twice',
      (one) =>
        (one['credits'] = [
          { code: 'C', input: 'OUTAGE_TIME', unit: 'PERCENT_OF_CHARGE', bands: [{ from: 1, fromTime: 'PT1M', amount: 1 }] },
        ]),
      / {2}credits.0.bands.0.from: must be a finite number/,
    ],
    [
      'a target that is given twice',
      (one) => (one['targets'] = [{ severity: 'MAJOR', clock: 'RESTORE', duration: 'PT4H', workingDays: 1 }]),
      / {2}targets.0.duration: .*exactly one of duration, workingDays and due/,
    ],
    ['a rule of the domain', (one) => (one['atRiskShares'] = [2]), / {2}atRiskShares.0: must be between 0 and 1, ascending/],
    ['a shared calendar', (one) => (one['calendarId'] = 'office'), / {2}calendarId: no such calendar/],
  ])('%s', (_, change, expected) => {
    expect(wrong(change)).toMatch(expected);
  });

  test('all at once: fields that are none, at any depth, beside what the rules of the domain find', () => {
    const text = wrong((one) => {
      one['objectivs'] = [];
      one['atRiskShares'] = [2];
      one['plannedWork'] = { leastNotice: 'PT1H', windowss: null };
    });
    expect(
      text
        .split('\n')
        .slice(1)
        .map((line) => line.split(': ')[0]?.trim()),
    ).toEqual(['plannedWork.windowss', 'objectivs', 'atRiskShares.0']);
  });

  test('a file that is neither JSON nor YAML, and an example that is no instant', () => {
    expect(() => checkedAgreement('it.yaml', 'targets: [', [])).toThrow(/it.yaml is neither JSON nor YAML/);
    expect(() => checkedAgreement('it.yaml', textOf('access-lines.yaml'), ['2026-06-02T10:00'])).toThrow(
      /--at 2026-06-02T10:00 is no instant/,
    );
  });
});

describe('the schema', () => {
  interface Part {
    readonly properties: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>;
    readonly required: readonly string[];
  }
  const schema = agreementJsonSchema() as Part & { readonly $defs: Readonly<Record<string, Part>> };

  test('is of what the mutation takes, without its envelope, and describes every field', () => {
    expect(schema.required).toEqual(['kind', 'agreementReference', 'scope', 'validFrom', 'targets']);
    expect(schema.properties['reopenWindow']).toMatchObject({ type: 'string', format: 'duration', default: 'PT720H' });
    expect(schema.properties['severityUpgrade']).toMatchObject({ enum: ['NO_MORE_THAN_LEFT', 'KEEP_START', 'RESTART'] });
    for (const part of [schema, ...Object.values(schema.$defs)])
      for (const field of Object.values(part.properties)) expect(field.description).toMatch(/\w/);
  });

  test.each(FILES)('knows every field of %s', (file) => {
    const unknown = (value: unknown, part: Part): readonly string[] =>
      Object.entries(value as object).flatMap(([name, inner]): readonly string[] => {
        const field = part.properties[name] as { readonly $ref?: string; readonly items?: { readonly $ref?: string } } | undefined;
        if (field === undefined) return [name];
        const ref = (field.$ref ?? field.items?.$ref)?.replace('#/$defs/', '');
        const next = ref === undefined ? undefined : schema.$defs[ref];
        return next === undefined ? [] : [inner].flat().flatMap((each) => unknown(each, next));
      });
    expect(unknown(parse(textOf(file)), schema)).toEqual([]);
    expect(readAgreement(parse(textOf(file)))).toHaveProperty('agreementReference');
  });
});

test('says what is wrong with a file in words alone, with exit code 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'party-performance-agreement-'));
  const file = join(folder, 'wrong.json');
  await writeFile(file, '{ "kind": "X" }');
  const { output, written } = recordedOutput();
  expect(await checkAgreement(file, [], output)).toBe(1);
  expect(written.out).toBe('');
  expect(written.err).toMatch(/^\S+ cannot be agreed:\n( {2}\S.*\n)+$/);
  expect(await checkAgreement(join(folder, 'nowhere.json'), [], output)).toBe(1);
  expect(written.err).toMatch(/nowhere\.json/);
  await rm(folder, { recursive: true, force: true });
});
