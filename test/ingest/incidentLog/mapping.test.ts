import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type JsonIssue } from '../../../src/ingest/jsonChecks.js';
import { MappingError, readMapping } from '../../../src/ingest/incidentLog/mapping.js';
import { probes, servicenow } from './logs.js';

type Json = Record<string, unknown>;
const example = (): Json => JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/servicenow.mapping.json'), 'utf8')) as Json;

const findingsFor = (json: string): readonly JsonIssue[] => {
  try {
    readMapping(json);
  } catch (error) {
    if (error instanceof MappingError) return error.issues;
    throw error;
  }
  return [];
};

/** The example with one value put at a path. */
const withAt = (path: string, value: unknown): string => {
  const mapping = example();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = mapping;
  for (const key of keys) place = place[key] as Json;
  place[last] = value;
  return JSON.stringify(mapping);
};

describe('a mapping file', () => {
  test('that says little gets defaults for the rest', () => {
    expect(servicenow.file).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      columns: null,
      records: null,
      each: null,
    });
    expect(servicenow.texts.answer).toEqual({ value: 'As recorded in the log' });
    expect(servicenow.party.arrangement).toMatchObject({ atRiskShares: [0.5, 0.75], reopenWindowMs: 30 * 86_400_000 });
  });

  test('writes a due table with what is usual left out', () => {
    const target = { due: { bands: [{ startBefore: '13:00', addDays: 1 }, { addDays: 2 }] } };
    const json = withAt('party.arrangement.targets', [{ severity: 'MAJOR', clock: 'RESTORE', target }]);
    const band = { startBefore: '24:00', count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null };
    const outOfHours = 'NEXT_OPENING';
    expect(findingsFor(json)).toMatchObject([{ path: expect.stringContaining('outOfHours') }]);
    const received = withAt('party.arrangement.targets', [
      { severity: 'MAJOR', clock: 'RESTORE', target: { due: { ...target.due, outOfHours } } },
    ]);
    expect(readMapping(received).party.arrangement.targets).toMatchObject([
      {
        target: {
          kind: 'DUE_TABLE',
          outOfHours,
          bands: [
            { ...band, startBefore: '13:00', addDays: 1 },
            { ...band, addDays: 2 },
          ],
        },
      },
    ]);
  });

  test('gives each severity of a target a target of its own', () => {
    const { targets } = probes.party.arrangement;
    expect(targets.map(({ severity, target }) => [severity, target])).toEqual([
      ['CRITICAL', { kind: 'DURATION', durationMs: 28_800_000 }],
      ['MAJOR', { kind: 'DURATION', durationMs: 28_800_000 }],
      ['MINOR', { kind: 'END_OF_WORKING_DAY', days: 2, cutOff: '15:00' }],
      ['WARNING', { kind: 'END_OF_WORKING_DAY', days: 2, cutOff: '15:00' }],
    ]);
  });

  test.each([
    ['system', undefined, 'system', 'is missing: must be a non-blank string'],
    ['system', ' ', 'system', 'must be a non-blank string'],
    ['sytem', 'x', 'sytem', 'is unknown here; known are system,'],
    ['case', [], 'case', 'must have at least 1'],
    ['order', 'descending', 'order', 'must be one of file, oldestFirst, newestFirst, byTime'],
    ['time', { column: 'at', format: 'ISO' }, 'time.zone', 'is missing: must be a non-blank string'],
    ['time', { column: 'at', format: 'ISO', zone: 'Mars/Base' }, 'time.zone', 'must be an IANA zone'],
    [
      'time',
      [
        { column: 'at', format: 'ISO', zone: 'UTC' },
        { column: 7, format: 'ISO', zone: 'UTC' },
      ],
      'time[1].column',
      'must be a',
    ],
    ['status', { column: 'state', map: { New: 'ACKNOWLEGED' } }, 'status.map.New', 'must be one of ACKNOWLEDGED,'],
    ['status', { column: 'state', map: { 'On Hold': 1 } }, 'status.map."On Hold"', 'must be one of ACKNOWLEDGED,'],
    ['status', {}, 'status', 'must be an object with one of column, rules'],
    ['status', { rules: [{ when: {}, status: 'HELD' }] }, 'status.rules[0].when', 'must have at least one column'],
    ['status', { rules: [{ when: { a: { nott: 'x' } }, status: 'HELD' }] }, 'status.rules[0].when.a.not', 'is missing: must be a'],
    ['stopReason', { value: 'FORCE_MAJEURE' }, 'stopReason', 'must be one of party.arrangement.stopReasons'],
    [
      'moves',
      [{ status: 'CLOSED', time: { column: 'closed_at', format: 'ISO', zone: 'UTC' } }],
      'status',
      'is said by "moves": leave it out',
    ],
    ['file', { delimiter: ';;' }, 'file.delimiter', 'must be one character'],
    ['file', { encoding: 'utf-99' }, 'file.encoding', 'must be an encoding such as utf-8'],
    ['issue.name', { column: 'title' }, 'issue.name.default', 'is missing: must be a non-blank string'],
    ['issue.severity', { value: 'URGENT' }, 'issue.severity.value', 'must be one of CRITICAL, MAJOR, MINOR, WARNING'],
    ['issue.affectedEntities', [], 'issue.affectedEntities', 'must have at least 1'],
    ['party.arrangement.scope', [], 'party.arrangement.scope', 'must have at least 1'],
    ['party.arrangement.reopenWindow', 'P1M', 'party.arrangement.reopenWindow', 'must not count years or months'],
    ['party.arrangement.reopenWindow', '4 hours', 'party.arrangement.reopenWindow', 'must be an ISO 8601 duration'],
    ['party.arrangement.validFrom', '2016-13-01', 'party.arrangement.validFrom', 'must be an ISO 8601 instant'],
    ['party.arrangement.validTo', '2015-01-01', 'party.arrangement.validTo', 'must be after validFrom'],
    ['party.arrangement.atRiskShares', [0.75, 0.5], 'party.arrangement.atRiskShares.1', 'must be between 0 and 1, ascending'],
    [
      'party.arrangement.calendar',
      { timeZone: 'UTC', hours: [{ days: [8], from: '08:00', to: '17:00' }] },
      'party.arrangement.calendar.hours[0].days[0]',
      'must be a weekday from 1 (Monday) to 7',
    ],
  ])('with %s set to %j is reported at %s', (path, value, at, message) => {
    expect(findingsFor(withAt(path, value))).toContainEqual({ path: at, message: expect.stringContaining(message) });
  });

  test('gets everything at once', () => {
    const mapping = { ...example(), system: '', extra: 1, rowsOfACase: 'sorted', time: 'now' };
    expect(findingsFor(JSON.stringify(mapping)).map(({ path }) => path)).toEqual(['system', 'rowsOfACase', 'time', 'extra']);
  });

  test('that is not JSON, or not an object, is reported', () => {
    expect(findingsFor('{')).toEqual([{ path: '', message: expect.stringMatching(/^is not JSON: /) }]);
    expect(findingsFor('[]')).toEqual([{ path: '', message: 'must be an object' }]);
  });
});
