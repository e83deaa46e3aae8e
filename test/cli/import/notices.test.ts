import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importNoticeFiles } from '../../../src/cli/import/notices.js';
import type { NoticeImportReport } from '../../../src/ingest/maintenance/importFiles.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { calendar } from '../../ingest/maintenance/notices.js';
import { admin, hour } from '../../support/domain/samples.js';
import { recordedOutput } from '../../support/recordedOutput.js';
import { describeWithWorld, stateOf } from '../../support/storeFixtures.js';

type Flags = Parameters<typeof importNoticeFiles>[1];

describeWithWorld('The import of notices', (world) => {
  let folder = '';
  let good = '';
  let bad = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'party-performance-cli-'));
    [good, bad] = [join(folder, 'good.ics'), join(folder, 'bad.ics')];
    await writeFile(good, calendar({ 'X-MAINTNOTE-STATUS': 'COMPLETED' }));
    await writeFile(bad, calendar({ DTEND: null }));
    const externalIdentifiers = [{ scheme: 'CRM', value: 'CUST-7' }];
    stateOf(
      await executeOnParty(world().store, admin, {
        commands: [{ type: 'RegisterParty', name: 'North', externalIdentifiers }],
        now: hour(0),
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (
    files: readonly string[],
    flags: Flags,
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const { output, written } = recordedOutput();
    const database = () => ({ mongodb: { uri: world().uri, database: world().databaseName }, dataDir: folder });
    return { code: await importNoticeFiles(files, flags, database, output), ...written };
  };
  const MAP = ['carrier-a=CUST-7'];

  test('says what it would do, and then what it did, with the reason for each refused file', async () => {
    const dry = await run([good, bad], { map: MAP, dryRun: true });
    expect(dry).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Would import 1 of 2 files\n/) });
    const { code, out } = await run([good, bad], { map: MAP });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Imported 1 of 2 files',
      '  notices                       1',
      '  plans created                 1',
      '  plans updated                 0',
      '  unchanged                     0  already imported',
      '  out of date                   0  a newer notice was already imported',
      '  refused                       0',
      '  synthetic steps               1  without a notice',
      'Warning: 1 files refused, wholly or in part:',
      `  ${bad}: DTEND is missing`,
      '',
    ]);
  });

  test('prints one JSON object, and exits with 1 for a refused file when it is to be strict', async () => {
    const { code, out } = await run([good, bad], { map: MAP, json: true, strict: true });
    const report: Partial<NoticeImportReport> = {
      files: 2,
      unchanged: 1,
      refused: [{ file: bad, notice: null, reason: 'DTEND is missing' }],
    };
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject(report);
  });

  test('refuses the notices of an unknown carrier', async () => {
    const { out } = await run([good], {});
    expect(out).toContain(`${good}, notice 1: no party is mapped to the carrier "carrier-a"`);
  });

  test.each(['carrier-a', '=CUST-7', 'carrier-a='])('names a map that is none: %s', async (pair) => {
    const { code, err } = await run([good], { map: [pair] });
    expect({ code, err }).toEqual({
      code: 1,
      err: `The notices could not be imported: --map ${pair} is not of the form CARRIER=EXTERNAL_IDENTIFIER\n`,
    });
  });
});
