/** What tests import from `@jest/globals`. Modules are loaded once for many suites, and each suite has a `test` and an `expect` of its own. */
let suite = {};

/** Says whose functions these are from now on. */
export const enter = (globals) => {
  suite = globals;
};

const ofSuite = (name) =>
  new Proxy(() => undefined, {
    get: (_, key) => suite[name][key],
    apply: (_, self, args) => suite[name].apply(self, args),
  });

export const afterAll = ofSuite('afterAll');
export const afterEach = ofSuite('afterEach');
export const beforeAll = ofSuite('beforeAll');
export const beforeEach = ofSuite('beforeEach');
export const describe = ofSuite('describe');
export const expect = ofSuite('expect');
export const jest = ofSuite('jest');
export const test = ofSuite('test');
