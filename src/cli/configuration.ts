/** The configuration of a command: the environment, and a `.env` file where there is one. */
import { existsSync } from 'node:fs';
import { type Config, type ConfigOutcome, readConfig } from '../config.js';

/** Reads the environment, which overrides the `.env` file of the working directory. */
export const readConfiguration = (): ConfigOutcome => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
};

/** The configuration; exits with 1 and one line per invalid variable. */
export const configuration = (): Config => {
  const outcome = readConfiguration();
  if (outcome.ok) return outcome.config;
  process.stderr.write(`${problemText(outcome.problems)}\n`);
  process.exit(1);
};

const problemText = (problems: readonly string[]): string =>
  problems.length === 1 ? (problems[0] ?? '') : ['The configuration is invalid:', ...problems.map((problem) => `  ${problem}`)].join('\n');
