/** How Node finds and reads what tests import. See `register.js`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/wasm-typescript';

const GLOBALS = new URL('globals.js', import.meta.url).href;

/** A source imports `./other.js`, as it is called once compiled. */
const inSource = (specifier, parent) =>
  specifier.startsWith('.') && parent?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier;

export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(inSource(specifier, context.parentURL), context);

export const load = (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'strip-only' });
  return { format: 'module', source: code, shortCircuit: true };
};
