/** Parties are found by external identifier through an index, for every principal. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findPartyIds } from '../../src/cli/report/command.js';
import { applyNotice, type CarrierMapping } from '../../src/ingest/maintenance/applyNotice.js';
import { partyDirectory } from '../../src/ingest/incidentLog/parties.js';
import { seedDemonstration } from '../../src/demonstration/seed.js';
import { executeOnParty } from '../../src/store/party/index.js';
import type { Store } from '../../src/store/store.js';
import { notice } from '../ingest/maintenance/notices.js';
import { admin, arrangement, hour, planner } from '../support/domain/samples.js';
import { describeWithWorld, stateOf } from '../support/storeFixtures.js';
import { monitorStore, type MonitoredStore } from '../support/driverMonitor.js';

describeWithWorld('A party with an external identifier is found by its index', (world) => {
  let watched: MonitoredStore;
  beforeAll(async () => {
    watched = await monitorStore(world());
    for (const [scheme, value] of [
      ['MAINTNOTE', 'carrier-a'],
      ['LEI', '7'],
      ['LEI', '8'],
    ] as const)
      stateOf(
        await executeOnParty(world().store, admin, {
          commands: [{ type: 'RegisterParty', name: value, externalIdentifiers: [{ scheme, value }] }],
          now: hour(0),
        }),
      );
  });
  afterAll(() => watched.close());

  const kept = (carriers: CarrierMapping) => (store: Store) =>
    applyNotice({ store, principal: planner, now: () => hour(2), useStampTime: false, dryRunPlans: new Map() }, notice(), carriers);

  test.each<readonly [string, (store: Store) => Promise<unknown>]>([
    ['by an import', (store) => partyDirectory({ store, actor: admin, scheme: 'LEI', arrangement, now: () => hour(1) }).idOf('7', 'Seven')],
    ['by a notice of its own', kept({})],
    ['by a notice whose carrier has another name', kept({ identifierByCarrier: new Map([['carrier-a', '8']]) })],
    // It looks for its first party, and leaves a database with other parties alone.
    ['by the demonstration', (store) => seedDemonstration(store, hour(0))],
    ['by a report', (store) => findPartyIds(store, ['7'])],
  ])('%s', async (_, lookUp) => {
    const { reads } = await watched.recordReads(() => lookUp(watched.store));
    const lookUps = reads.filter(({ command }) => JSON.stringify(command['filter'] ?? {}).includes('externalIdentifiers'));
    expect(lookUps).not.toEqual([]);
    for (const read of lookUps) {
      expect(JSON.stringify(read.command['filter'])).toContain('"externalIdentifiers.scheme":{"$exists":true}');
      expect(await watched.stagesOf(read)).not.toContain('COLLSCAN');
      expect(await watched.indexesOf(read)).toContain('byExternalIdentifier');
    }
  });
});
