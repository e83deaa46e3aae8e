import { describe, expect, test } from '@jest/globals';
import { type CaseRows, groupRows, sortRows } from '../../../src/ingest/incidentLog/groupRows.js';
import { type LogRow, compileMapping } from '../../../src/ingest/incidentLog/extract.js';
import type { RejectedRow } from '../../../src/ingest/incidentLog/readers.js';
import type { Mapping } from '../../../src/ingest/incidentLog/mapping.js';
import { LogFileError } from '../../../src/ingest/incidentLog/logFile.js';
import { openLogFile } from '../../../src/ingest/incidentLog/records.js';
import { bytes, collect, minute, probes, probesLog, rowsOf, servicenow, statuses } from './logs.js';

const read = async (chunks: AsyncIterable<Uint8Array>, mapping: Mapping): Promise<readonly (LogRow | RejectedRow | null)[]> => {
  const log = await openLogFile(chunks, mapping.file);
  const extract = compileMapping(mapping, log.column);
  return (await collect(log.rows)).flatMap((row): readonly (LogRow | RejectedRow | null)[] => {
    const extracted = 'reason' in row ? row : extract(row.line, row.record);
    return extracted === null || 'reason' in extracted ? [extracted] : extracted;
  });
};

const csv: Mapping['file'] = { format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', columns: null, records: null, each: null };
const rows = async (text: string | Uint8Array, file: Mapping['file'] = csv) => collect((await openLogFile(bytes(text), file)).rows);

describe('a CSV log', () => {
  test('may quote delimiters, line breaks and quotes, and lines keep their numbers', async () => {
    expect(await rows('id,text\n1,"a, b"\n2,"two\nlines"\n\n3,"say ""x"""\n')).toEqual([
      { line: 2, record: ['1', 'a, b'] },
      { line: 3, record: ['2', 'two\nlines'] },
      { line: 6, record: ['3', 'say "x"'] },
    ]);
  });

  test('loses no row behind one with a stray quote', async () => {
    expect((await rows('id,text\n1,5" disk\n2,"a"b\n3,c\n')).map((row) => row.line)).toEqual([2, 3, 4]);
  });

  test('names the line of a row with too few or too many columns', async () => {
    expect(await rows('id,text\n1\n2,a,b\n3,c\n')).toEqual([
      { line: 2, reason: 'has 1 columns where the header has 2' },
      { line: 3, reason: 'has 3 columns where the header has 2' },
      { line: 4, record: ['3', 'c'] },
    ]);
  });

  test('that ends inside quotes says so after the rows before', async () => {
    expect(await rows('id,text\n1,a\n2,"b\n3,c\n')).toEqual([
      { line: 2, record: ['1', 'a'] },
      { line: 3, reason: 'opens a quote that is never closed: this row and the rest of the file cannot be read' },
    ]);
  });

  test('may have another delimiter, quote and encoding, a byte order mark, and no header', async () => {
    const windows = Uint8Array.from([0x31, 0x3b, 0x27, 0xe4, 0x3b, 0x27, 0x0a]);
    const file = { ...csv, delimiter: ';', quote: "'", encoding: 'windows-1252', columns: ['id', 'text'] };
    expect(await rows(windows, file)).toEqual([{ line: 1, record: ['1', 'ä;'] }]);
    const marked = await openLogFile(bytes('\uFEFFid,text\r\n1,ü\r\n'), csv);
    expect(marked.column('id')(['1', 'ü'])).toBe('1');
  });

  test('without a header, or without a column the mapping names, is refused as a whole', async () => {
    await expect(openLogFile(bytes(''), csv)).rejects.toThrow(new LogFileError('The file is empty'));
    const log = await openLogFile(bytes('id,text\n'), csv);
    expect(() => compileMapping(servicenow, log.column)).toThrow(new LogFileError('The file has no column "number"; it has id, text'));
  });
});

describe('a log in another encoding than the mapping says', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
  const line = (site: string, note: string): string =>
    `${JSON.stringify({ site, alarm: { id: '1' }, changed_ms: 1_700_000_000_000, note })}\n`;

  test('has the rows listed whose columns cannot be read, by line and column', async () => {
    const answers = await read(bytes(latin1(line('S1', '') + line('Süd', '') + line('S3', ''))), probes);
    expect(answers).toMatchObject([{ key: 'S1/1' }, { line: 2, reason: 'site has bytes that are not utf-8: "S\uFFFDd"' }, { key: 'S3/1' }]);
  });

  test('is read where the bytes stand in a column that the mapping does not use, or the mapping says the encoding', async () => {
    expect(await read(bytes(latin1(line('S1', 'Süd'))), probes)).toMatchObject([{ key: 'S1/1' }]);
    const mapping: Mapping = { ...probes, file: { ...probes.file, encoding: 'windows-1252' } };
    expect(await read(bytes(latin1(line('Süd', ''))), mapping)).toMatchObject([{ key: 'Süd/1' }]);
  });

  test('has the rows listed that have a field whose name cannot be read: it may be one that the mapping uses', async () => {
    const named = (name: string): string =>
      `${JSON.stringify({ site: 'S1', alarm: { id: '1', [name]: 1 }, changed_ms: 1_700_000_000_000 })}\n`;
    const answers = await read(bytes(latin1(named('size') + named('Größe'))), probes);
    expect(answers).toMatchObject([
      { key: 'S1/1' },
      { line: 2, reason: 'has a field whose name has bytes that are not utf-8: "Gr\uFFFD\uFFFDe"' },
    ]);
  });

  test.each([
    ['a sequence that is cut', [0xe2, 0x82]],
    ['a byte that begins nothing', [0xff]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['the replacement of what another program could not read', [0xef, 0xbf, 0xbd]],
  ])('gives no row with %s, however the file is cut into pieces', async (_, sequence) => {
    const [before = '', after = ''] = line('|', '').split('|');
    const file = Buffer.concat([Buffer.from(before), Buffer.from(sequence), Buffer.from(after)]);
    expect(await read(bytes(Uint8Array.from(file), 1), probes)).toEqual([
      { line: 1, reason: expect.stringMatching(/^site has bytes that are not utf-8: "\uFFFD+"$/) },
    ]);
  });

  test('is refused as a whole where its header cannot be read', async () => {
    await expect(openLogFile(bytes(latin1('id,Größe\n1,2\n')), csv)).rejects.toThrow(
      new LogFileError('The header has bytes that are not utf-8: set "file.encoding" in the mapping. It reads id, Gr\uFFFD\uFFFDe'),
    );
  });
});

describe('a JSON lines log', () => {
  test('is read by paths, its rows of no use are listed with line and reason, and ignored ones are not', async () => {
    const answers = await read(probesLog(), probes);
    expect(answers.filter((answer) => answer !== null && 'reason' in answer)).toEqual([
      { line: 7, reason: 'unreadable time "31.02.2024 12:00" in changed.date, changed.time' },
      { line: 8, reason: expect.stringMatching(/^is not JSON: /) },
      { line: 10, reason: 'no case key in site' },
    ]);
    expect(answers.flatMap((answer, index) => (answer === null ? [index + 1] : []))).toEqual([4]);
  });

  test('takes its status from several columns, the first rule that matches', async () => {
    const answers = await read(probesLog(), probes);
    const statuses = answers.flatMap((row) => (row !== null && 'statuses' in row ? [[row.line, row.key, row.statuses[0]?.status]] : []));
    expect(statuses).toEqual([
      [1, 'S1/1', 'ACKNOWLEDGED'],
      [2, 'S1/1', 'IN_PROGRESS'],
      [3, 'S2/7', 'ACKNOWLEDGED'],
      [5, 'S1/1', 'HELD'],
      [6, 'S1/1', 'PENDING'],
      [9, 'S2/7', 'RESOLVED'],
      [11, 'S4/10', 'ACKNOWLEDGED'],
      [12, 'S2/7', 'IGNORE'],
      [13, 'S2/7', 'CLOSED'],
      [14, 'S1/1', 'RESOLVED'],
    ]);
  });

  test('has times in several columns, formats and zones, across a change of the clocks', async () => {
    const answers = await read(probesLog(), probes);
    const at = (line: number) => answers.find((row): row is LogRow => row !== null && 'statuses' in row && row.line === line);
    // 09:00 in Berlin, still on winter time; 03:30 in New York, on summer time already.
    expect(at(1)?.at).toEqual(new Date('2024-03-29T08:00:00Z'));
    expect(at(1)?.opening.raisedAt).toEqual(new Date('2024-03-29T07:30:00Z'));
    expect(at(2)?.at).toEqual(new Date('2024-03-29T08:20:30Z'));
    expect(at(9)?.at).toEqual(new Date(1_711_848_600_000));
  });

  test('takes a time that comes twice as the first of the two, at all times of the year', async () => {
    const line = JSON.stringify({ site: 'S1', alarm: { id: '1' }, changed: { date: '27.10.2024', time: '02:30' } });
    expect(await read(bytes(line), probes)).toMatchObject([{ at: new Date('2024-10-27T00:30:00Z') }]);
  });

  test('keeps an offset that a time names itself, on the hour that comes twice, too', async () => {
    const line = (seen: string): string =>
      `${JSON.stringify({ site: 'S1', alarm: { id: '1' }, changed_ms: 1_700_000_000_000, first_seen: seen })}\n`;
    const seen = await read(bytes(['2024-11-03T01:30', '2024-11-03T01:30-05:00', '2024-11-03T06:30Z'].map(line).join('')), probes);
    expect(seen).toMatchObject(
      ['2024-11-03T05:30Z', '2024-11-03T06:30Z', '2024-11-03T06:30Z'].map((at) => ({ opening: { raisedAt: new Date(at) } })),
    );
  });

  test('fills texts from templates, maps and defaults', async () => {
    const [first, , third] = await read(probesLog(), probes);
    expect(first).toMatchObject({
      party: 'north',
      partyName: 'Network operator N',
      severity: 'MAJOR',
      opening: { name: 'Signal degraded at S1', category: 'optical', affectedEntities: [{ type: 'Service', id: 'ring-1' }] },
    });
    expect(third).toMatchObject({
      party: 'south',
      severity: 'CRITICAL',
      opening: {
        category: 'unclassified',
        affectedEntities: [
          { type: 'Service', id: 'link-9' },
          { type: 'Product', id: 'transit' },
        ],
      },
    });
  });

  test('may hold the words that objects inherit', async () => {
    const line = '{"site":"S1","alarm":{"id":"1","severity":"constructor"},"changed_ms":1700000000000,"operator":"toString"}';
    expect(await read(bytes(line), probes)).toMatchObject([{ party: 'toString', severity: 'WARNING' }]);
  });
});

describe('the rows of a case', () => {
  const apart = [rowsOf(...statuses('ACKNOWLEDGED', 'IN_PROGRESS')), rowsOf(...statuses('ACKNOWLEDGED'))] as const;
  async function* interleaved(): AsyncGenerator<LogRow> {
    const [[first, second], [other]] = apart;
    for (const row of [first, { ...other, key: 'case-2', line: 7 }, second]) if (row !== undefined) yield await Promise.resolve(row);
  }

  test('may stand anywhere in the file', async () => {
    const cases = await collect(groupRows(interleaved(), 'anywhere', () => undefined));
    expect(cases.map((all) => all.map((row) => [row.key, row.statuses[0]?.status]))).toEqual([
      [
        ['case-1', 'ACKNOWLEDGED'],
        ['case-1', 'IN_PROGRESS'],
      ],
      [['case-2', 'ACKNOWLEDGED']],
    ]);
  });

  test('must stand together where the mapping says so, and one that does not is listed', async () => {
    const late: RejectedRow[] = [];
    const cases = await collect(groupRows(interleaved(), 'together', (row) => late.push(row)));
    expect(cases.map((all) => all.length)).toEqual([1, 1]);
    expect(late).toEqual([{ line: 2, reason: 'case case-1 ended above: its rows are not consecutive' }]);
  });
});

describe('the order of the rows of a case', () => {
  const HINT = 'in the mapping to "newestFirst", or to "file" if the order of the rows counts and not their times';
  const at = (...minutes: readonly number[]): CaseRows => rowsOf(...minutes.map((one) => ({ status: 'HELD', at: minute(one) }) as const));
  async function* each(cases: readonly CaseRows[]): AsyncGenerator<CaseRows, void> {
    for (const rows of cases) yield await Promise.resolve(rows);
  }
  const ordered = async (order: Mapping['order'], ...cases: readonly CaseRows[]): Promise<readonly (readonly number[])[]> =>
    (await collect(sortRows(each(cases), order))).map((rows) => rows.map(({ line }) => line));

  test.each<readonly [Mapping['order'], readonly number[]]>([
    ['file', [1, 2, 3, 4]],
    ['newestFirst', [4, 3, 2, 1]],
    ['byTime', [4, 2, 3, 1]],
  ])('is that of the file, its opposite, or that of the times, of which equal ones stay as they are: %s', async (order, lines) => {
    expect(await ordered(order, at(30, 20, 20, 10))).toEqual([lines]);
  });

  test('is from oldest to newest where the mapping says nothing', () => {
    expect(probes.order).toBe('oldestFirst');
  });

  test('is refused where the times of most cases run the other way, before the first case', async () => {
    const cases = sortRows(each([at(10, 20), at(30, 20, 10), at(0), at(20, 10)]), 'oldestFirst');
    await expect(cases.next()).rejects.toThrow(
      new LogFileError(`The times of 2 of 4 cases run from newest to oldest: set "order" ${HINT}`),
    );
    await expect(ordered('newestFirst', at(10, 20))).rejects.toThrow(
      'run from oldest to newest: set "order" in the mapping to "oldestFirst"',
    );
  });

  test('is taken as it is where as many cases run one way as the other', async () => {
    expect(await ordered('oldestFirst', at(10, 20), at(20, 10), at(0, 0))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  test('is known from the first thousand cases, and the rest is not held', async () => {
    const read = { cases: 0 };
    async function* endless(): AsyncGenerator<CaseRows, void> {
      for (;;) {
        read.cases += 1;
        yield await Promise.resolve(at(10, 20));
      }
    }
    const cases = sortRows(endless(), 'oldestFirst');
    await cases.next();
    expect(read.cases).toBe(1_001);
    await cases.return();
  });
});
