/** Words that people type: whether they are the same, however they are written. */

/** A text without what tells spellings of it apart: case, blanks, hyphens, underscores and forms of characters. */
export const wordsKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();

/** Whether two texts are the same words. */
export const sameWords = (one: string, other: string): boolean => one === other || wordsKey(one) === wordsKey(other);
