import type { BSONRegExp } from 'bson';
import { fail } from './errors.js';

/** Escapes, classes and the signs whose meaning differs between PCRE and JavaScript. */
const tokens = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|[.^$]|\s+|#[^\n]*/g;

/**
 * A stored regular expression as one of JavaScript's ("$regex").
 * What JavaScript cannot express is refused (51091) rather than matched otherwise: POSIX classes, possessive quantifiers, inline options
 * elsewhere than at the start.
 * @param options of `i` `m` `s` `x` `u`; others fail with BadValue
 */
export function compileRegex(pattern: string, options = ''): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const flags = options + (inline?.[1] ?? '');
  const unknown = /[^imsxu]/.exec(options);
  if (unknown) fail(51108, `invalid flag in regex options: ${unknown[0]}`);
  const source = pattern.slice(inline?.[0].length ?? 0);
  if (/\[:\w+:\]|\\[AzZGQEKRXhHvV]/.test(source)) fail(51091, `Regular expression is not supported by this server: ${pattern}`);
  try {
    return new RegExp(
      source.replace(tokens, (token) => translate(token, flags)),
      flags.includes('i') ? 'iu' : 'u',
    );
  } catch (error) {
    return fail(51091, `Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`);
  }
}

/** PCRE knows only the newline as the end of a line, and `$` also stands before a last one; `x` ignores blanks and comments. */
function translate(token: string, flags: string): string {
  const lines = flags.includes('m');
  if (token === '.') return flags.includes('s') ? '[\\s\\S]' : '[^\\n]';
  if (token === '^') return lines ? '(?<![^\\n])' : '^';
  if (token === '$') return lines ? '(?![^\\n])' : '(?=\\n?(?![\\s\\S]))';
  if (/^[\s#]/.test(token)) return flags.includes('x') ? '' : token;
  return token.replace(/\\([\s\S])/g, (escaped, sign: string) => (/[a-zA-Z0-9^$\\.*+?()[\]{}|/]/.test(sign) ? escaped : literal(sign)));
}

/** A needlessly escaped sign, which JavaScript would refuse. */
function literal(sign: string): string {
  return sign === '-' ? '\\x2d' : sign;
}

/** Whether a value is a stored regular expression. */
export function isRegex(value: unknown): value is BSONRegExp {
  return typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === 'BSONRegExp';
}
