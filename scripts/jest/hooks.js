/** How Node finds and reads what tests import. See `register.js`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/wasm-typescript';

const GLOBALS = new URL('globals.js', import.meta.url).href;

/** A source imports `./other.js`, as it is called once compiled. */
const inSource = (specifier, parent) =>
  specifier.startsWith('.') && parent?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier;

/** A package of the workspace is read from its sources too. */
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: GLOBALS, shortCircuit: true }
    : next(inSource(specifier, context.parentURL), { ...context, conditions: [...context.conditions, 'workspace-source'] });

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = transformSync(await readFile(fileURLToPath(url), 'utf8'), { mode: 'strip-only' });
  return { format: 'module', source: code, shortCircuit: true };
};
