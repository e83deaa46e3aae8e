/** Loads suites by Node's own `import`, and counts coverage by Node's own profiler: over the whole life of a worker, since modules are loaded once. */
const asyncHooks = require('node:async_hooks');
const { Session } = require('node:inspector/promises');
const { dirname, join } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const CIRCUS = join(dirname(require.resolve('jest-circus/runner')), 'jestAdapterInit.js');
/** Where the test framework keeps what hears of a test, over the life of a process. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

const { AsyncLocalStorage } = asyncHooks;
/** Which test runs. Tests run one after another; Node's own storage would follow every promise, at a cost that grows with every suite. */
class SequentialStorage {
  #current;

  getStore() {
    return this.#current;
  }

  async run(context, callback) {
    const outer = this.#current;
    this.#current = context;
    try {
      return await callback();
    } finally {
      this.#current = outer;
    }
  }
}

let profiler;
const startProfiler = async () => {
  profiler = new Session();
  profiler.connect();
  await profiler.post('Profiler.enable');
  await profiler.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
};

module.exports = class NativeRuntime extends Runtime {
  #counted = [];
  #globals = {};

  /** A suite has a test framework of its own, whose handlers hear nothing of the next suite: those of all would slow every test. */
  requireInternalModule(path) {
    delete require.cache[CIRCUS];
    delete globalThis[HANDLERS];
    asyncHooks.AsyncLocalStorage = SequentialStorage;
    try {
      return require(path);
    } finally {
      asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  setGlobalsForRuntime(globals) {
    this.#globals = { ...globals, jest: this._environment.moduleMocker };
  }

  async unstable_importModule(path) {
    const { enter } = await import('./globals.js');
    enter(this.#globals);
    return import(pathToFileURL(path).href);
  }

  async collectV8Coverage() {
    if (profiler === undefined) await startProfiler();
  }

  async stopCollectingV8Coverage() {
    const { result } = await profiler.post('Profiler.takePreciseCoverage');
    this.#counted = result;
  }

  getAllV8CoverageInfoCopy() {
    return this.#counted
      .filter(({ url }) => url.endsWith('.ts'))
      .map((script) => ({ result: { ...script, url: fileURLToPath(script.url) } }))
      .filter(({ result }) => Runtime.shouldInstrument(result.url, this._coverageOptions, this._config));
  }
};
