/** How the values of environment variables are read. A parser returns a string to report an error. */
import { isIP } from 'node:net';

/** A variable: description, default, and parser. A parser returns a string to report an error. */
export interface Variable<T> {
  readonly about: string;
  readonly fallback: T;
  readonly read: (text: string) => { readonly value: T } | string;
}

/** Any text. */
export const text = (about: string, fallback: string): Variable<string> => ({ about, fallback, read: (value) => ({ value }) });

/** A text of a form. */
export const pattern = <F extends string | null>(about: string, fallback: F, pattern: RegExp, expected: string): Variable<string | F> => ({
  about,
  fallback,
  read: (value) => (pattern.test(value) ? { value } : `must be ${expected}`),
});

/** A whole number in a range. */
export const integer = (about: string, fallback: number, min: number, max: number): Variable<number> => ({
  about,
  fallback,
  read: (value) => {
    const number = Number(value);
    const fits = /^\d+$/.test(value) && number >= min && number <= max;
    return fits ? { value: number } : `must be a whole number from ${min} to ${max}`;
  },
});

/** One of several words. */
export const oneOf = <T extends string>(about: string, fallback: T, choices: readonly T[]): Variable<T> => ({
  about,
  fallback,
  read: (value) => {
    const choice = choices.find((each) => each === value);
    return choice === undefined ? `must be one of ${choices.join(', ')}` : { value: choice };
  },
});

/** One or more of several words. */
export const someOf = <T extends string>(about: string, fallback: readonly T[], choices: readonly T[]): Variable<readonly T[]> => ({
  about,
  fallback,
  read: (value) => {
    const names = value.split(/[\s,]+/).filter((each) => each !== '');
    const known = choices.filter((each) => names.includes(each));
    const unknown = names.filter((each) => !(choices as readonly string[]).includes(each));
    if (unknown.length > 0) return `cannot include ${unknown.join(', ')}; choose from ${choices.join(', ')}`;
    return known.length > 0 ? { value: known } : `must contain at least one of ${choices.join(', ')}`;
  },
});

/** Where keys are published. */
export const jwksUrl = (about: string): Variable<URL | null> => ({
  about,
  fallback: null,
  read: (value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return { value: url };
    return 'must be an https:// address (http:// on this machine only)';
  },
});

/** Words with spaces or commas between. */
export const list = (about: string): Variable<readonly string[]> => ({
  about,
  fallback: [],
  read: (value) => ({ value: value.split(/[\s,]+/).filter((each) => each !== '') }),
});

/** Origins of web pages. */
export const origins = (about: string): Variable<readonly string[]> => ({
  about,
  fallback: [],
  read: (value) => {
    const names = value.split(/[\s,]+/).filter((each) => each !== '');
    const wrong = names.filter((each) => !isOrigin(each));
    return wrong.length > 0
      ? `must be origins like https://host.example:4000, not ${wrong.join(', ')}`
      : { value: names.map((each) => new URL(each).origin) };
  },
});

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
};

/** `yes` or `no`. */
export const yesOrNo = (about: string, fallback = false): Variable<boolean> => ({
  about,
  fallback,
  read: (value) => (value === 'yes' || value === 'no' ? { value: value === 'yes' } : 'must be yes or no'),
});

/** A whole number in a range, or nothing. */
export const optionalInteger = (about: string, min: number, max: number): Variable<number | null> => ({
  ...integer(about, min, min, max),
  fallback: null,
});

/** A share from 0 to 1. */
export const share = (about: string, fallback: number): Variable<number> => ({
  about,
  fallback,
  read: (value) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(value) ? { value: Number(value) } : 'must be a number from 0 to 1'),
});

/** @returns whether a host can be reached from this machine only */
export const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
};
