/** Starts the suites that take longest first, so that none of them runs alone at the end. Jest itself knows how long they take after a first run. */
const { relative } = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');

/** By the time they took, most first. */
const LONGEST = [
  'test/delivery.test.ts',
  'test/ingest/incidentLog/realLog.test.ts',
  'test/cli/program.test.ts',
  'test/demonstration/demonstration.test.ts',
  'test/readme.test.ts',
  'test/store/feed/feed.test.ts',
  'test/scenarios/improveServiceQuality.test.ts',
  'test/federation/gateways.test.ts',
  'test/federation/composition.test.ts',
  'test/badInput/badInput.test.ts',
  'test/store/address.test.ts',
  'test/durability.test.ts',
  'packages/mongod-embedded/test/storage/backup.test.ts',
  'packages/mongod-embedded/test/storage/directory.test.ts',
];

const rank = ({ path, context }) => {
  const index = LONGEST.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
  return index < 0 ? LONGEST.length : index;
};

module.exports = class LongestFirst extends TestSequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
};
