/** The rule of our own: `domain` reaches no clock, no randomness, no promise and nothing else outside the code. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FORBIDDEN = [
  'export const wait = async () => 1;',
  'export async function read() {}',
  'export const both = { async read() {} };',
  'for await (const one of []) f(one);',
  'await f();',
  'f().then(g);',
  'f().catch(g);',
  "f()['then'](g);",
  'Promise.resolve(1);',
  'new Promise(f);',
  "import('./other.js');",
  'Date();',
  'new Date();',
  'Date.now();',
  "Date['now']();",
  'f(Date);',
  'const Clock = Date;',
  'const { now } = Date;',
  'new globalThis.Date();',
  'performance.now();',
  'process.hrtime();',
  'DateTime.now();',
  'Math.random();',
  "Math['random']();",
  'const { random } = Math;',
  'crypto.randomUUID();',
  "import { randomUUID } from 'node:crypto';",
  "import * as everything from 'node:crypto';",
  "import hashing from 'node:crypto';",
  "export { randomBytes } from 'node:crypto';",
  "export * from 'node:crypto';",
  'setTimeout(f, 1);',
  'queueMicrotask(f);',
  'process.env.HOME;',
  "fetch('https://example.org');",
  "console.log('x');",
  "eval('1');",
];

const ALLOWED = [
  "import { createHash } from 'node:crypto';",
  "import { f } from './other.js';",
  'export const at = new Date(0);',
  'export const isDate = at instanceof Date;',
  'export const monday = Date.UTC(2026, 2, 2);',
  'export const most = Math.max(1, 2);',
  'export const later = (context: { readonly now: Date; readonly performance: number }): Date => context.now;',
  "export const digest = createHash('sha256');",
  'export type Reader = () => Promise<number>;',
];

/** The numbers of the lines that the rule refuses, from 1. */
const refusedLines = (lines: readonly string[]): readonly number[] => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  try {
    const config = { jsPlugins: [resolve('scripts/lintRules.js')], categories: { correctness: 'off' }, rules: { 'house/pure': 'error' } };
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'lines.ts'), lines.join('\n'));
    const args = ['node_modules/oxlint/bin/oxlint', '-c', join(folder, 'config.json'), '--format', 'json', join(folder, 'lines.ts')];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly code: string; readonly labels: readonly { readonly span: { readonly line: number } }[] }[];
    };
    expect(diagnostics.filter(({ code }) => code !== 'house(pure)')).toEqual([]);
    return diagnostics.flatMap(({ labels }) => labels.map(({ span }) => span.line));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('domain', () => {
  test('may not reach outside the code', () => {
    const refused = new Set(refusedLines(FORBIDDEN));
    expect(FORBIDDEN.filter((_, index) => !refused.has(index + 1))).toEqual([]);
  });

  test('may use what answers alike each time', () => {
    expect(refusedLines(ALLOWED).map((line) => ALLOWED[line - 1])).toEqual([]);
  });
});
