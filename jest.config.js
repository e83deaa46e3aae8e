import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

// Compiled by the first suite that starts it, for all. Below node_modules, so that the packages are found from there.
process.env.SHARED_PROGRAM = fileURLToPath(new URL(`node_modules/.cache/program-${process.pid}`, import.meta.url));

/** Node loads the sources itself (`scripts/jest`); tsc checks their types separately. */
export default {
  testEnvironment: '<rootDir>/scripts/jest/environment.cjs',
  runtime: '<rootDir>/scripts/jest/runtime.cjs',
  globalTeardown: '<rootDir>/scripts/jest/removeProgram.js',
  testSequencer: '<rootDir>/scripts/jest/sequencer.cjs',
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  transform: {},
  // Ends what hangs, and decides nothing else: a slow machine is no reason to fail.
  testTimeout: process.env.TEST_SIZE === 'full' ? 3_600_000 : 600_000,
  // Many suites wait for the disk or for another process: half as many workers again as cores keep these at work.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'packages/*/src/**/*.ts', '!packages/console/**', '!src/graphql/generated/**'],
  coverageReporters: ['text-summary', 'lcov'],
};
