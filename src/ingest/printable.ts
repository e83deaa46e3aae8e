/** Texts of foreign files in messages for people: they must neither flood a report nor steer the terminal that shows it. */

/** Characters of a text that are repeated. */
const LONGEST = 80;
/** Names of a list that are repeated. */
const MOST = 30;

/** Control characters but the line break, and what has no width or a direction of its own. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The text with what cannot be seen written as `\u001b`; line breaks stay. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A quotation. */
export const shortened = (text: string): string => visible(JSON.stringify(cut(text)));

/** Names one after another, without quotes. */
export const enumerated = (names: readonly string[]): string => {
  const more = names.length > MOST ? ` and ${(names.length - MOST).toLocaleString('en')} more` : '';
  const told = names.slice(0, MOST).map((name) => visible(cut(name).replaceAll('\n', ' ')));
  return `${told.join(', ')}${more}`;
};
