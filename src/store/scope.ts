/**
 * Scopes: what a principal may see. Every read takes a `Scoped` query, and only this file makes one: an unscoped query does not compile.
 */
import type { Filter } from 'mongodb';
import type { RecordedEvent } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import type { ScopedCollection, Stored } from './collection.js';

declare const scoped: unique symbol;
/** A collection with a filter restricted to its principal. */
export interface Scoped<D extends Stored> {
  readonly collection: ScopedCollection<D>;
  readonly filter: Filter<D>;
  readonly [scoped]: true;
}

const scopedBy = <D extends Stored>(collection: ScopedCollection<D>, filter: object): Scoped<D> => ({ collection, filter }) as Scoped<D>;

const MATCH_NONE = { _id: { $in: [] } };

/** The restriction of a principal. Equal strings mean equal visibility. */
export const visibility = ({ kind, permissions, partyId }: Principal): string =>
  !permissions.has('read') || (kind === 'PARTY' && partyId === undefined) ? 'none' : (partyId ?? 'all');

const conditionsOf = (filter: object): readonly object[] => (filter as { $and?: readonly object[] }).$and ?? [];

/** Restricts a filter to what a principal may see of a collection. */
export const scope = <D extends Stored>(principal: Principal, collection: ScopedCollection<D>, filter: Filter<D>): Scoped<D> => {
  const seen = visibility(principal);
  if (seen === 'all') return scopedBy(collection, filter);
  const { partyField, visible } = collection;
  if (seen === 'none' || partyField === null) return scopedBy(collection, MATCH_NONE);
  const wanted = (filter as Record<string, unknown>)[partyField];
  const all = [...conditionsOf(filter), ...(wanted === undefined ? [] : [{ [partyField]: wanted }])];
  return scopedBy(collection, { ...filter, [partyField]: seen, ...visible, ...(all.length > 0 ? { $and: all } : {}) });
};

/** Restricts ids of a collection to those that a principal may see. */
export const scopeIds = <D extends Stored>(principal: Principal, collection: ScopedCollection<D>, ids: readonly string[]): Scoped<D> =>
  scope(principal, collection, { _id: ids.length === 1 ? ids[0] : { $in: [...ids] } } as Filter<D>);

/** A scoped query with further conditions. */
export const narrowed = <D extends Stored>({ collection, filter }: Scoped<D>, conditions: readonly object[]): Scoped<D> =>
  scopedBy(collection, conditions.length === 0 ? filter : { ...filter, $and: [...conditionsOf(filter), ...conditions] });

/** Whether a principal may see one event of the log. */
export const canSeeEvent = (principal: Principal, { partyIds }: Pick<RecordedEvent, 'partyIds'>): boolean => {
  const seen = visibility(principal);
  return seen === 'all' || (seen !== 'none' && partyIds.includes(seen));
};
