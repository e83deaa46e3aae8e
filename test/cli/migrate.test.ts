import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrateConfigured } from '../../src/cli/migrate.js';
import { schemaStates } from '../../src/store/migrations/collection.js';
import { SCHEMA, versionOf } from '../../src/store/migrations/schema.js';
import { documents } from '../../src/store/store.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const run = async (uri = world.uri): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const written = { out: '', err: '' };
  const output = { out: (text: string) => void (written.out += text), err: (text: string) => void (written.err += text) };
  const database = () => ({ mongodb: { uri, database: world.databaseName }, dataDir: 'nowhere' });
  return { code: await migrateConfigured(database, { ...output, isInteractive: false }), ...written };
};
const own = versionOf(SCHEMA);

test('the migrate command says which version a database has', async () => {
  expect(await run()).toEqual({ code: 0, out: `The database is at schema version ${own}\n`, err: '' });
});

test('the migrate command names each step', async () => {
  await documents(world.store, schemaStates).deleteOne({ _id: 'schema' });
  const titles = SCHEMA.migrations.map(({ title }) => `Migrating the database: ${title}\n`);
  expect(await run()).toEqual({ code: 0, out: `The database went from schema version 0 to ${own}\n`, err: titles.join('') });
});

test('the migrate command says that the database has gone on without this version', async () => {
  const newer = { version: own + 2, oldest: own + 1, at: new Date() };
  await documents(world.store, schemaStates).replaceOne({ _id: 'schema' }, newer);
  const { code, err } = await run();
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('start a newer release') });
});
