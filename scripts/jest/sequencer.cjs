/** Starts the suites that take longest first, so that none of them runs alone at the end. Jest itself knows how long they take after a first run. */
const { relative } = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');

/** First those that wait for most of their time, beside which others run; then by the time they took, most first. */
const LONGEST = [
  'test/delivery.test.ts',
  'test/cli/import/noticeFiles.test.ts',
  'test/store/address.test.ts',
  'test/cli/program.test.ts',
  'test/demonstration/demonstration.test.ts',
  'test/store/feed/feed.test.ts',
  'test/cli/backup.test.ts',
  'test/federation/gateways.test.ts',
  'test/examples/routers.test.ts',
  'test/readme.test.ts',
  'packages/mongod-embedded/test/storage/damage.test.ts',
  'test/federation/composition.test.ts',
  'test/ingest/incidentLog/realLog.test.ts',
  'test/store/faults.test.ts',
  'packages/mongod-embedded/test/operation.test.ts',
  'test/examples/clients.test.ts',
  'test/durability.test.ts',
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
