/** Which database servers the product starts on. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startMongod } from 'mongod-embedded';
import { MongoClient } from 'mongodb';
import { openStore } from '../../src/store/openStore.js';
import { unsupportedServer } from '../../src/store/serverVersion.js';
import { quiet } from '../support/world.js';

const REPLICA_SET = { setName: 'rs0' };

test.each([
  [REPLICA_SET, '7.0.0', null],
  [REPLICA_SET, '8.0.4', null],
  [REPLICA_SET, '10.1.0', null],
  [{ msg: 'isdbgrid' }, '7.0.14', null],
  [REPLICA_SET, '6.0.19', 'it is MongoDB 6.0.19, and 7.0 or newer is needed: upgrade it'],
  [{ msg: 'isdbgrid' }, '5.0.0', 'it is MongoDB 5.0.0, and 7.0 or newer is needed: upgrade it'],
  [{}, '8.0.0', 'it is a single server without transactions and change streams: start it with --replSet rs0 and run rs.initiate()'],
])('of %j with version %s the fault is %j', (hello, version, fault) => {
  expect(unsupportedServer(hello, version)).toBe(fault);
});

test('a store does not open before the server has named its version', async () => {
  const path = await mkdtemp(join(tmpdir(), 'party-performance-'));
  const server = await startMongod({ path, testCommands: true });
  const client = await MongoClient.connect(server.uri);
  const data = { failCommands: ['buildInfo'], errorCode: 13 };
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });
  await expect(openStore({ uri: server.uri, databaseName: 'versions', log: quiet })).rejects.toMatchObject({ code: 13 });
  expect(await client.db('versions').collections()).toEqual([]);
  await client.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
});
