/** Escapes text from foreign files in messages: it must neither flood a report nor control the terminal. */

/** Maximum characters quoted. */
const MAX_LENGTH = 80;
/** Maximum names listed. */
const MAX_NAMES = 30;

/** Control characters except the line break, and characters without width or with direction. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The text with invisible characters escaped as `\u001b`; line breaks stay. */
export const escapeInvisible = (text: string): string =>
  text.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

const truncate = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** A quotation. */
export const quoted = (text: string): string => escapeInvisible(JSON.stringify(truncate(text)));

/** Names one after another, without quotes. */
export const listNames = (names: readonly string[]): string => {
  const more = names.length > MAX_NAMES ? ` and ${(names.length - MAX_NAMES).toLocaleString('en')} more` : '';
  const shown = names.slice(0, MAX_NAMES).map((name) => escapeInvisible(truncate(name).replaceAll('\n', ' ')));
  return `${shown.join(', ')}${more}`;
};
