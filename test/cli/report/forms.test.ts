/** A report as a table, as CSV and as a chart. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../../src/cli/report/csv.js';
import { renderSvg } from '../../../src/cli/report/chart.js';
import { type ReportData, unitLabel } from '../../../src/cli/report/rows.js';
import { largestSeries, OTHER_SERIES, pointsOf, axisScale } from '../../../src/cli/report/series.js';
import { renderTable } from '../../../src/cli/report/table.js';
import type { Measure, MeasuredRow, MeasuredValue, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { HOUR_MS } from '../../support/domain/samples.js';

const utc = (text: string): Date => new Date(`${text}T00:00:00Z`);
const JANUARY = { from: utc('2026-01-01'), to: utc('2026-02-01') };
const FEBRUARY = { from: utc('2026-02-01'), to: utc('2026-03-01') };

const time = (hours: number | null, n = 12): MeasuredValue => ({
  measure: 'RESTORE_TIME',
  n,
  value: hours === null ? null : hours * HOUR_MS,
  p50: hours === null ? null : hours * HOUR_MS,
  p90: hours === null ? null : 2 * hours * HOUR_MS,
  p95: hours === null ? null : Math.round(3 * hours * HOUR_MS),
});
const plain = (measure: Measure, value: number | null, n: number): MeasuredValue => ({
  measure,
  n,
  value,
  p50: null,
  p90: null,
  p95: null,
});

const question: MeasureQuestion = {
  period: { from: JANUARY.from, to: FEBRUARY.to },
  by: ['PARTY', 'CAUSE'],
  measures: ['RESTORE_TIME', 'ON_TIME_SHARE'],
  bucket: 'MONTH',
  timeZone: 'UTC',
  filter: {},
};
const row = (party: string, cause: string | null, bucket: MeasuredRow['bucket'], hours: number | null): MeasuredRow => ({
  key: [party, cause],
  bucket,
  values: [time(hours), plain('ON_TIME_SHARE', hours === null ? null : 0.875, hours === null ? 0 : 8)],
});
const report: ReportData = {
  measured: {
    question,
    asOf: FEBRUARY.to,
    issues: 1234,
    rows: [row('p1', 'Hardware', JANUARY, 4.2), row('p1', 'Hardware', FEBRUARY, 9), row('p2', null, JANUARY, null)],
  },
  comparison: null,
  findings: ['restore time p90 of Example A rose from 8 h to 18 h (n = 12 → 12)'],
  names: new Map([
    ['p1', 'Example A'],
    ['p2', 'Example, "B"'],
  ]),
};
const without = (rows: readonly MeasuredRow[], fields: Partial<MeasureQuestion> = {}): ReportData => ({
  ...report,
  findings: [],
  measured: { ...report.measured, rows, question: { ...question, ...fields } },
});

describe('the table', () => {
  test('is aligned, with readable durations and shares, and every sample size', () => {
    expect(renderTable(report).split('\n')).toEqual([
      'Performance from 2026-01-01 to 2026-02-28 (UTC), by party and cause: 1,234 issues, as of 2026-03-01T00:00:00.000Z',
      '',
      'party         cause     month    measure         n       value         p50         p90          p95',
      '────────────  ────────  ───────  ─────────────  ──  ──────────  ──────────  ──────────  ───────────',
      'Example A     Hardware  2026-01  restore time   12  4 h 12 min  4 h 12 min  8 h 24 min  12 h 36 min',
      '                                 on-time share   8      87.5 %',
      'Example A     Hardware  2026-02  restore time   12         9 h         9 h        18 h         27 h',
      '                                 on-time share   8      87.5 %',
      'Example, "B"  –         2026-01  restore time   12           –           –           –            –',
      '                                 on-time share   0           –',
      '',
      'Findings',
      '  • restore time p90 of Example A rose from 8 h to 18 h (n = 12 → 12)',
      '',
    ]);
  });

  test('is in the order of its labels, and leaves out rows without any observation', () => {
    const empty = { ...row('p1', 'Hardware', JANUARY, null), values: [time(null, 0), plain('ON_TIME_SHARE', null, 0)] };
    const rows = [row('p2', null, FEBRUARY, 1), row('p2', 'Power', FEBRUARY, 1), empty, row('p1', 'Hardware', FEBRUARY, 2)];
    const lines = renderTable(without(rows)).split('\n');
    expect(lines.filter((line) => line.includes('restore time')).map((line) => line.slice(0, 31).trimEnd())).toEqual([
      'Example A     Hardware  2026-02',
      'Example, "B"  Power     2026-02',
      'Example, "B"  –         2026-02',
    ]);
    expect(lines.at(-2)).toBe('1 row without observations omitted');
  });

  test('says so where there is nothing to show', () => {
    expect(renderTable(without([]))).toMatch(/\n\nNothing to show: no issue in this period fits the question\.\n$/);
  });
});

/** The lines of a CSV file by their columns. */
const linesIn = (csv: string): readonly Record<string, string>[] => parse<Record<string, string>>(csv, { columns: true });

describe('the CSV', () => {
  test('is read back as it was written, numbers in the unit that stands beside them', () => {
    const lines = linesIn(toCsv(report));
    expect(toCsv(report).split('\r\n')).toHaveLength(8);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toEqual({
      party: 'p1',
      party_name: 'Example A',
      cause: 'Hardware',
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-02-01T00:00:00.000Z',
      measure: 'RESTORE_TIME',
      unit: 'MILLISECONDS',
      n: '12',
      value: '15120000',
      p50: '15120000',
      p90: '30240000',
      p95: '45360000',
    });
    expect(lines[5]).toMatchObject({ party_name: 'Example, "B"', cause: '', measure: 'ON_TIME_SHARE', unit: 'SHARE', n: '0', value: '' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('makes text of %j, which a spreadsheet would carry out', (cause) => {
    const [line] = linesIn(toCsv(without([row('p1', cause, null, 1)])));
    expect(line?.['cause']).toBe(`'${cause}`);
  });

  test('leaves negative numbers alone', () => {
    const slipped = without([{ key: [], bucket: null, values: [plain('SLIPPAGE', -5, 1)] }], { by: [], measures: ['SLIPPAGE'] });
    expect(linesIn(toCsv(slipped))[0]).toMatchObject({ value: '-5' });
  });
});

describe('the chart', () => {
  test('is the same text every time, names itself, and is whole', async () => {
    const svg = await renderSvg(report, 'Restoration by <party> & cause');
    expect(await renderSvg(report, 'Restoration by <party> & cause')).toBe(svg);
    expect(svg).toMatch(/^<svg [^>]*role="graphics-document[^>]*><title>Restoration by &lt;party&gt; &amp; cause<\/title>/);
    expect(svg).toMatch(/aria-label="Restoration by &lt;party&gt; &amp; cause"/);
    expect(svg.match(/<g\b/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
    expect(svg).toMatch(/restore time, mean \(hours\).*on-time share.*<\/svg>\n$/s);
  });

  test('of nothing is a chart without lines', async () => {
    expect(await renderSvg(without([]), 'Nothing')).toMatch(/^<svg [^>]*><title>Nothing<\/title>.*<\/svg>\n$/s);
    expect(await renderSvg(without([], { bucket: null, by: [] }), 'Nothing')).toMatch(/<\/svg>\n$/);
  });

  test('dashes and names a unit that is not over, and no other', async () => {
    const whole = await renderSvg(report, 'Whole');
    expect(whole).not.toMatch(/stroke-dasharray="5,4"|\(part\)/);
    const cut = { ...FEBRUARY, to: new Date('2026-02-10T00:00:00Z') };
    const rows = [row('p1', 'Hardware', JANUARY, 4), row('p1', 'Hardware', cut, 9)];
    const svg = await renderSvg(without(rows, { period: { from: JANUARY.from, to: cut.to } }), 'Cut');
    expect(svg).toMatch(/stroke-dasharray="5,4"/);
    expect(svg).toMatch(/>2026-02 \(part\)</);
    expect(svg).not.toMatch(/2026-01 \(part\)/);
  });

  test('says how many observations each point has, and draws lines of equal values in different widths', async () => {
    const rows = [
      row('p1', 'Hardware', JANUARY, 4),
      row('p2', 'Power', JANUARY, 4),
      row('p1', 'Hardware', FEBRUARY, 4),
      row('p2', 'Power', FEBRUARY, 4),
    ];
    const svg = await renderSvg(without(rows), 'Equal');
    expect(svg).toMatch(/>12<\/text>/);
    const widths = new Set([...svg.matchAll(/aria-roledescription="line mark"[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => width));
    expect(widths.size).toBeGreaterThan(1);
  });

  test('draws bars where the period is a whole', async () => {
    const svg = await renderSvg(without([row('p1', 'Hardware', null, 4)], { bucket: null }), 'One bar');
    expect(svg).toMatch(/aria-roledescription="rect mark container"|aria-roledescription="bar"/);
  });

  test('shows the largest series, and the others as one whose value is exact', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`party-${String(index)}`, null, JANUARY, index + 1));
    const small = rows.map((one, index) => ({ ...one, values: [time(index + 1, 10 - index), plain('ON_TIME_SHARE', 0.5, 10 - index)] }));
    const shown = largestSeries(without(small));
    const points = pointsOf(without(small), 'RESTORE_TIME', shown);
    expect(shown).toHaveLength(8);
    expect(points).toHaveLength(9);
    // The ninth and the tenth: 9 h of two observations and 10 h of one.
    expect(points.at(-1)).toEqual({ series: OTHER_SERIES, unit: '2026-01', isPartial: false, n: 3, value: (28 / 3) * HOUR_MS });
    expect(pointsOf(without(small), 'ON_TIME_SHARE', shown).at(-1)).toMatchObject({ n: 3, value: 0.5 });
  });

  test.each([
    ['RESTORE_TIME', 4 * 24 * HOUR_MS, 'restore time, mean (days)'],
    ['RESTORE_TIME', 4 * HOUR_MS, 'restore time, mean (hours)'],
    ['DELAY', 240_000, 'time held (minutes)'],
    ['RESTORE_TIME', 0, 'restore time, mean (seconds)'],
    ['ON_TIME_SHARE', 1, 'on-time share'],
    ['OPEN', 1000, 'open issues'],
  ] as const)('counts %s of %d in what suits it', (measure, value, title) => {
    expect(axisScale([{ value }], measure).title).toBe(title);
  });
});

test('calendar units are called as in their zone', () => {
  const midnight = new Date('2025-12-31T23:00:00Z');
  const called = (['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const).map((bucket) =>
    unitLabel({ from: midnight }, bucket, 'Europe/Berlin'),
  );
  expect(called).toEqual(['2026-01-01', '2026-01-01', '2026-01', '2026-Q1', '2026']);
});
