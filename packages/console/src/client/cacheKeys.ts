/** Which types of the contract are things of their own, and which are parts of one. */
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

export type CacheSchema = NonNullable<CacheExchangeOpts['schema']>;

/** Entities of other subgraphs, known by their id. */
const REFERENCED: readonly string[] = ['Service', 'Product', 'Resource'];

/**
 * The cache keeps aggregates by their id, and everything else inside what it belongs to: ids of parts (a task, a clock) are unique only
 * there. Aggregates are the types that say what the caller may do with them.
 */
export const embeddedKeys = ({ __schema }: CacheSchema): Record<string, () => null> => {
  const isEntity = (type: { readonly name: string; readonly fields?: readonly { readonly name: string }[] }): boolean =>
    REFERENCED.includes(type.name) || type.fields?.some(({ name }) => name === 'allowedActions') === true;
  return Object.fromEntries(
    (__schema.types as readonly { readonly kind: string; readonly name: string; readonly fields?: readonly { readonly name: string }[] }[])
      .filter((type) => type.kind === 'OBJECT' && !isEntity(type))
      .map(({ name }) => [name, () => null] as const),
  );
};
