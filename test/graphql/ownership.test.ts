/** Ownership of entities through the graph and from CSV files. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOwnersFile } from '../../src/cli/import/owners.js';
import { service, staff } from '../../src/domain/kernel/principal.js';
import { importOwnerships } from '../../src/ingest/ownership/importOwnerships.js';
import { type GraphClient, graphClient } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const MANAGER = staff('access-manager', ['ACCESS_MANAGER']);
const SERVICE = (id: string) => ({ type: 'SERVICE', id });
const INVENTORY = service('inventory', ['inventory']);

let world: World;
let graph: GraphClient;
beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store);
});
afterAll(() => world.close());

const find = async (filter: object) =>
  (
    await graph.data(
      MANAGER,
      'query($filter: EntityOwnershipFilter) { entityOwnerships(filter: $filter) { totalCount nodes { entity { ... on Service { id } } owners deputies ownerGroup status } } }',
      { filter },
    )
  )['entityOwnerships'];

describe('a record of ownership', () => {
  test('is kept by an access manager, and there is one an entity', async () => {
    const made = await graph.mutate(MANAGER, 'recordEntityOwnership', { entity: SERVICE('vpn-1'), owners: ['owner-1'] });
    expect(made).toMatchObject({
      __typename: 'EntityOwnership',
      status: 'ACTIVE',
      allowedActions: ['changeEntityOwnership', 'confirmEntityOwnership', 'endEntityOwnership'],
    });
    expect(await graph.mutate(MANAGER, 'recordEntityOwnership', { entity: SERVICE('vpn-1'), owners: ['owner-2'] })).toMatchObject({
      code: 'OWNERSHIP_EXISTS',
    });
    const { id } = made;
    const changed = { id, reason: 'Hand-over', owners: ['owner-2'], deputies: ['deputy-1'] };
    expect(await graph.mutate(MANAGER, 'changeEntityOwnership', changed)).toMatchObject({ version: 2 });
    expect(await find({ owner: 'owner-2' })).toMatchObject({ totalCount: 1, nodes: [{ owners: ['owner-2'], deputies: ['deputy-1'] }] });
    expect(await graph.mutate(MANAGER, 'endEntityOwnership', { id, reason: 'Ceased' })).toMatchObject({ status: 'ENDED' });
    expect(await graph.mutate(MANAGER, 'recordEntityOwnership', { entity: SERVICE('vpn-1'), owners: ['owner-3'] })).toMatchObject({
      status: 'ACTIVE',
    });
    expect(await find({ entity: SERVICE('vpn-1'), status: ['ACTIVE'] })).toMatchObject({ nodes: [{ owners: ['owner-3'] }] });
  });

  test('is not kept by a planner, and not by its owner', async () => {
    const planner = staff('planner', ['PLANNER']);
    const input = { entity: SERVICE('vpn-2'), owners: ['planner'] };
    expect(await graph.mutate(planner, 'recordEntityOwnership', input)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
    const both = staff('planner', ['PLANNER', 'ACCESS_MANAGER']);
    expect(await graph.mutate(both, 'recordEntityOwnership', input)).toMatchObject({ code: 'OWN_CAUSE' });
  });

  test('is kept in bulk by the inventory, row by row', async () => {
    const source = `mutation($input: RecordEntityOwnershipsInput!) { recordEntityOwnerships(input: $input) {
      __typename ... on EntityOwnershipPayload { entityOwnership { version } } ... on PerformanceRefusal { code } } }`;
    const rows = [
      { entity: SERVICE('bulk-1'), owners: ['owner-1'] },
      { entity: SERVICE('bulk-2'), owners: [] },
      { entity: SERVICE('bulk-1'), owners: ['owner-1', 'owner-2'] },
      { entity: SERVICE('bulk-1'), owners: ['owner-1', 'owner-2'] },
    ];
    const data = await graph.data(INVENTORY, source, { input: { reason: 'Nightly', rows } });
    expect(data['recordEntityOwnerships']).toMatchObject([
      { entityOwnership: { version: 1 } },
      { code: 'INVALID_INPUT' },
      { entityOwnership: { version: 2 } },
      { entityOwnership: { version: 2 } },
    ]);
    const refused = await graph.data(staff('planner', ['PLANNER']), source, { input: { reason: 'Mine', rows: rows.slice(0, 1) } });
    expect(refused['recordEntityOwnerships']).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });
});

describe('a CSV file', () => {
  const CSV = [
    'type,id,owners,group,deputies,valid_from,valid_to',
    'service,csv-1,owner-1; owner-2,,deputy-1,2026-01-01,',
    'RESOURCE,csv-2,,core-team,,,2030-01-01',
    'circuit,csv-3,owner-1,,,,',
    'Service,csv-4,,,,,',
    'Service,csv-5,owner-1,,,soon,',
  ].join('\n');

  test('is taken row by row, and the same file again changes nothing', async () => {
    const now = new Date('2026-03-02T09:00:00Z');
    const report = await importOwnerships(world.store, CSV, 'Imported', now);
    expect(report).toMatchObject({ rows: 5, created: 2, changed: 0, unchanged: 0, refused: [{ line: 4 }, { line: 5 }, { line: 6 }] });
    expect(await find({ entity: SERVICE('csv-1') })).toMatchObject({ nodes: [{ owners: ['owner-1', 'owner-2'], deputies: ['deputy-1'] }] });
    expect(await importOwnerships(world.store, CSV, 'Imported', now)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await importOwnerships(world.store, CSV.replace('owner-2', 'owner-3'), 'Imported', now)).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
  });

  test('is imported by the command, which says what it did', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'party-performance-owners-'));
    const file = join(folder, 'owners.csv');
    const output = { out: '', err: '' };
    const run = (flags: object): Promise<number> =>
      importOwnersFile(file, flags, () => ({ mongodb: { uri: world.uri, database: world.databaseName }, dataDir: folder }), {
        out: (text) => void (output.out += text),
        err: (text) => void (output.err += text),
        isInteractive: false,
      });
    await writeFile(file, 'type,id,owners\nService,file-1,owner-1\nService,,owner-1\n');
    expect(await run({ strict: true })).toBe(1);
    expect(output.out).toMatch(/^Read 2 rows: 1 recorded, 0 changed, 0 unchanged, 1 refused\n {2}line 3: /);
    await writeFile(file, 'type,owner\nService,owner-1\n');
    expect(await run({})).toBe(1);
    expect(output.err).toMatch(/unknown columns/);
    await rm(folder, { recursive: true });
  });
});
