/** Tests run in Node's own context: what they import is loaded once a worker, and not again for every suite. */
const { ModuleMocker } = require('jest-mock');

module.exports = class NativeEnvironment {
  fakeTimers = null;
  fakeTimersModern = null;
  moduleMocker = new ModuleMocker(globalThis);
  // Jest writes to these two: its own view of them is enough.
  global = Object.assign(Object.create(globalThis), { process: Object.create(process) });

  async setup() {}
  async teardown() {}
  exportConditions() {
    return ['node', 'node-addons'];
  }
  getVmContext() {
    return null;
  }
};
