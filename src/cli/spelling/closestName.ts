/** Suggests the closest known name for a misspelt one. */

/** Among shorter names two letters make another word: HOST and HOME. */
const SHORT_NAME_LENGTH = 6;

/**
 * The known name within an edit distance of two (one for a short name), or null.
 * @param known in the order in which equally near ones are preferred
 */
export const closestName = (input: string, known: readonly string[]): string | null => {
  const candidates = known
    .map((name) => ({ name, letters: editDistance(input, name) }))
    .filter(({ name, letters: distance }) => distance <= (name.length < SHORT_NAME_LENGTH ? 1 : 2));
  return candidates.toSorted((one, other) => one.letters - other.letters)[0]?.name ?? null;
};

/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour to make one word of the other: the distance of
 * F. J. Damerau (A technique for computer detection and correction of spelling errors, Communications of the ACM 7, 1964).
 */
export const editDistance = (one: string, other: string): number => {
  const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      const isExchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const exchanged = isExchanged ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(rows, i - 1, j) + 1, at(rows, i, j - 1) + 1, at(rows, i - 1, j - 1) + differs, exchanged));
    }
  }
  return at(rows, one.length, other.length);
};
