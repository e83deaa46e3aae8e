/** What a principal may see. Every read takes a `Scoped` filter, and only this file makes one: an unscoped filter does not compile. */
import type { Filter } from 'mongodb';
import type { Principal } from '../domain/kernel/principal.js';
import type { CollectionName, Documents } from './documents.js';

declare const scoped: unique symbol;
/** A filter that already carries its principal's limits. */
export type Scoped<N extends CollectionName> = Filter<Documents[N]> & { readonly [scoped]: N };

/** Where the party of a document stands; null where every document is the service provider's. A party sees what is its own, and nothing else. */
const PARTY_FIELD = {
  parties: '_id',
  performanceIssues: 'partyId',
  improvementPlans: 'partyId',
  planTemplates: 'ownerPartyId',
  listeners: 'partyId',
  noticeDeliveries: 'partyId',
  performanceSnapshots: 'partyId',
  performanceReports: null,
  performanceReviews: 'partyId',
  recommendations: 'partyId',
  reviewRules: null,
  readinessAssessments: 'partyId',
  accessGrants: 'partyId',
  events: 'partyIds',
} as const satisfies Partial<Record<CollectionName, string | null>>;
export type ScopedCollection = keyof typeof PARTY_FIELD;

/** What else holds of the documents that a party sees: of recommendations it sees what was put to it. */
const ALSO: Partial<Record<ScopedCollection, object>> = { recommendations: { putAt: { $ne: null } } };

const NOTHING = { _id: { $in: [] } };

/** The part of a filter that a principal cannot leave. Equal strings mean equal visibility. */
export const visibility = ({ kind, permissions, partyId }: Principal): string =>
  !permissions.has('read') || (kind === 'PARTY' && partyId === undefined) ? 'none' : (partyId ?? 'all');

/** Narrows a filter to what a principal may see. */
export const scope = <N extends ScopedCollection>(principal: Principal, collection: N, filter: Filter<Documents[N]>): Scoped<N> => {
  const seen = visibility(principal);
  if (seen === 'all') return filter as Scoped<N>;
  if (seen === 'none') return NOTHING as unknown as Scoped<N>;
  const field = PARTY_FIELD[collection];
  if (field === null) return NOTHING as unknown as Scoped<N>;
  const wanted = (filter as Record<string, unknown>)[field];
  const rest = wanted === undefined ? [] : [{ [field]: wanted }];
  const and = (filter as { $and?: readonly object[] }).$and ?? [];
  const all = [...and, ...rest];
  return { ...filter, [field]: seen, ...ALSO[collection], ...(all.length > 0 ? { $and: all } : {}) } as unknown as Scoped<N>;
};

/** Whether a principal may see one event of the log. */
export const seesEvent = (principal: Principal, { partyIds }: Pick<Documents['events'], 'partyIds'>): boolean => {
  const seen = visibility(principal);
  return seen === 'all' || (seen !== 'none' && partyIds.includes(seen));
};
