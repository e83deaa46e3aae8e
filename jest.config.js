import { availableParallelism } from 'node:os';

/** Sources are ES modules in TypeScript; swc strips the types, tsc checks them separately. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testTimeout: 30_000,
  // Many suites wait for the disk or for another process: half as many workers again as cores keep these at work.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Counts in our sources alone: the engine's own coverage slows every dependency down as well, by a fifth of the whole run.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts', '!src/graphql/generated/**'],
  coverageReporters: ['text-summary', 'lcov'],
};
