import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { auditDatabase } from '../../src/cli/audit.js';
import type { DatabaseConfig } from '../../src/cli/database.js';
import type { Output } from '../../src/cli/output.js';
import { printAuditLog } from '../../src/cli/operators/auditLog.js';
import { seed } from '../../src/cli/seed.js';
import type { AggregateState } from '../../src/domain/kernel/decider.js';
import { executeOnParty } from '../../src/store/party/index.js';
import { admin, hour } from '../support/domain/samples.js';
import { recordedOutput } from '../support/recordedOutput.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await executeOnParty(world.store, admin, { commands: [{ type: 'RegisterParty', name: 'Example Networks' }], now: hour(0) });
});
afterAll(async () => world.close());

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command on the world's database. */
const run = async (command: (database: () => DatabaseConfig, output: Output) => Promise<number>): Promise<Run> => {
  const { output, written } = recordedOutput();
  const database = (): DatabaseConfig => ({ mongodb: { uri: world.uri, database: world.databaseName }, dataDir: 'nowhere' });
  return { code: await command(database, output), ...written };
};

describe('the seed command', () => {
  test('leaves a database alone that holds a party, and says so', async () => {
    expect(await run(seed)).toEqual({ code: 0, out: 'The database already has data: nothing was written.\n', err: '' });
  });

  test('says in one line why it could not begin', async () => {
    const { code, out, err } = await run((_, output) =>
      seed(() => {
        throw new Error('no configuration');
      }, output),
    );
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'The demonstration data could not be written: no configuration\n' });
  });
});

describe('the audit log', () => {
  const printed = (flags: Parameters<typeof printAuditLog>[0]) =>
    run((database, output) => printAuditLog(flags, database, output, hour(24)));

  test('has a CloudEvent for every change, with who made it', async () => {
    const { code, out, err } = await printed({});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line = '', ...others] = out.trimEnd().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[\da-f]{24}:1$/) as unknown,
      source: '/party-performance/events',
      type: 'OrganizationCreateEvent',
      subject: expect.any(String) as unknown,
      time: hour(0).toISOString(),
      datacontenttype: 'application/json',
      data: expect.objectContaining({ type: 'PartyRegistered', version: 1, actor: { kind: 'STAFF', id: admin.id }, from: null }) as unknown,
    });
  });

  test('ends before its end, and begins with its beginning', async () => {
    const at = hour(0).toISOString();
    expect((await printed({ from: at })).out).not.toBe('');
    expect((await printed({ to: at })).out).toBe('');
  });

  test.each(['yesterday', '2026-02-30', '2026-03-01T12:00', '1'])('says how %s should be written', async (from) => {
    const { code, out, err } = await printed({ from });
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining(`--from ${from}: give a date`) as unknown });
  });
});

describe('the audit command', () => {
  test('prints what it looked at, and ends with 0 when nothing is wrong', async () => {
    const { code, out, err } = await run((database, output) => auditDatabase(database, {}, output));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Audited 1 parties, .*, 0 performance issues, .*, 1 events and \d+ indexes\n✓ /);
  });

  test('prints one JSON object when asked to', async () => {
    const { code, out } = await run((database, output) => auditDatabase(database, { json: true }, output));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ parties: 1, performanceIssues: 0, events: 1, deviations: 0, found: [] });
  });

  test('prints every deviation, and ends with 1', async () => {
    const client = await MongoClient.connect(world.uri);
    const parties = client.db(world.databaseName).collection<AggregateState>('parties');
    const { modifiedCount } = await parties.updateOne({}, { $set: { name: 'Renamed' } });
    expect(modifiedCount).toBe(1);
    const shown = await run((database, output) => auditDatabase(database, {}, output));
    const parsed = await run((database, output) => auditDatabase(database, { json: true }, output));
    await parties.updateOne({}, { $set: { name: 'Example Networks' } });
    await client.close();
    expect(shown.code).toBe(1);
    expect(shown.out).toMatch(/^✗ parties [0-9a-f]{24}: The document is not the fold of its events \(name\)\nAudited .*\n✗ 1 deviation\n$/);
    expect(parsed.code).toBe(1);
    expect(JSON.parse(parsed.out)).toMatchObject({ deviations: 1, found: [{ problem: 'DOCUMENT_DIFFERS', detail: 'name' }] });
  });

  test('says in one line why it could not be carried out', async () => {
    const { code, err } = await run((_, output) =>
      auditDatabase(
        () => {
          throw new Error('no configuration');
        },
        {},
        output,
      ),
    );
    expect({ code, err }).toEqual({ code: 1, err: 'The audit could not be carried out: no configuration\n' });
  });
});
