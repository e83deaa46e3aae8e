/**
 * Detects text that looks like a secret: a key, a password, a token. Access records hold endpoints and owners; secrets belong in a vault,
 * because an append-only log cannot remove them again.
 */
import type { InputProblem } from '../kernel/refusal.js';

interface Pattern {
  /** The kind of secret, without repeating any of it. */
  readonly looksLike: string;
  readonly isIn: (text: string) => boolean;
}

const matches =
  (expression: RegExp) =>
  (text: string): boolean =>
    expression.test(text);

const SECRET_NAMES = String.raw`pass(?:word|wd|phrase|code)?|pwd|secret|token|api[-_ ]?key|access[-_ ]?key|credentials?|authorization`;

/**
 * Secrets with a known format; patterns that may match anywhere are bounded, so that scanning stays fast. Sources: RFC 7468 (PEM), RFC 7519
 * (JWT), RFC 6750 and 7617 (schemes), RFC 3986 (userinfo), the issuers' own prefixes.
 */
const KNOWN_FORMATS: readonly Pattern[] = [
  { looksLike: 'a private key', isIn: matches(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File/) },
  { looksLike: 'a JSON Web Token', isIn: matches(/\beyJ[\w-]{6,1000}\.[\w-]{6,}\./) },
  { looksLike: 'a password, key or token with its name', isIn: matches(new RegExp(`(?:${SECRET_NAMES})["']?\\s*[=:]\\s*\\S`, 'i')) },
  { looksLike: 'a bearer or basic credential', isIn: matches(/\b(?:[Bb]earer|[Bb]asic) +(?=\S*\d|\S*[a-z][A-Z])[\w.~+/=-]{8,}/) },
  { looksLike: 'a key of a cloud provider', isIn: matches(/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{30,}/) },
  {
    looksLike: 'a token of a code, chat or payment service',
    isIn: matches(/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abeoprs]-[\w-]{10,}|\b[rs]k_(?:live|test)_\w{16,}/),
  },
  { looksLike: 'an address with a password', isIn: matches(/\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/@:]*:[^\s/@]+@/i) },
];

const CLASSES: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /[0-9]/];

/** How many kinds of characters there are, and how often they change: where chance wrote, every second time; where people did, rarely. */
const characterMix = (run: string): { readonly classes: number; readonly changes: number } => {
  const kinds = Array.from(run, (character) => CLASSES.findIndex((one) => one.test(character)));
  return {
    classes: CLASSES.filter((one) => one.test(run)).length,
    changes: kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / run.length,
  };
};

const isRandom = (run: string): boolean => {
  const { classes, changes } = characterMix(run);
  return run.length >= 24 && classes === 3 && changes >= 0.35;
};

/** Base32 and hexadecimal have two kinds of characters; a UUID with its dashes falls into pieces that are too short. */
const isRandomTwoClass = (run: string): boolean => {
  const { classes, changes } = characterMix(run);
  return run.length >= 32 && classes === 2 && /[0-9]/.test(run) && changes >= 0.2;
};

const RANDOM_TEXT: Pattern = {
  looksLike: 'a long random text',
  isIn: (text) =>
    (text.match(/[A-Za-z0-9+/=_-]{24,}/g) ?? []).some(isRandom) || (text.match(/[A-Za-z0-9]{32,}/g) ?? []).some(isRandomTwoClass),
};

/** Identifiers are random by their nature: only a form gives a secret away there. */
const IDENTIFIERS = ['id', 'partyId', 'arrangementId', 'clientIds'];

const matchingPattern = (text: string, patterns: readonly Pattern[]): string | undefined =>
  patterns.find(({ isIn }) => isIn(text))?.looksLike;

/**
 * What looks like a secret anywhere in a value.
 * @param value a command or a part of one
 * @param path where in the command it is
 * @returns an issue per text, which names its field and never repeats it
 */
export const secretProblems = (value: unknown, path: readonly string[] = []): readonly InputProblem[] => {
  if (typeof value === 'string') {
    const found = matchingPattern(
      value,
      path.some((field) => IDENTIFIERS.includes(field)) ? KNOWN_FORMATS : [...KNOWN_FORMATS, RANDOM_TEXT],
    );
    return found === undefined ? [] : [{ path, message: `looks like ${found}: keep secrets in a vault, and give its address here` }];
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => secretProblems(item, [...path, key]));
};
