/** Limits of a document: data alone, as each command of the program reads them and few need what measures a document. */

export interface Limits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields, each fragment counted where it is spread. */
  readonly fields: number;
  /** Fields under a name of their own, or repeated in the same selection. */
  readonly aliases: number;
  /**
   * What fields weigh, times the page sizes and batch sizes around them: roughly the values an answer may hold, or that are looked at for
   * it.
   */
  readonly cost: number;
}

/** Generous for people and gateways (the standard introspection query: 16 levels, about 150 fields), far below what hurts. */
export const DEFAULT_LIMITS: Limits = { tokens: 4_000, depth: 18, fields: 1_000, aliases: 100, cost: 60_000 };
