/** Batched reads by key: one database command per kind of key, however many fields and references ask for it. */
import DataLoader from 'dataloader';
import type { PerformanceIssue } from '../domain/issue.js';
import type { ExternalIdentifier, Party } from '../domain/party.js';
import type { Principal } from '../domain/principal.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';

export interface Loaders {
  readonly party: DataLoader<string, Party | null>;
  readonly partyByIdentifier: DataLoader<ExternalIdentifier, Party | null, string>;
  readonly issue: DataLoader<string, PerformanceIssue | null>;
}

const identifierKey = ({ scheme, value }: ExternalIdentifier): string => JSON.stringify([scheme, value]);

const inOrder = <T extends { readonly _id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] => {
  const byId = new Map(found.map((one) => [one._id, one]));
  return ids.map((id) => byId.get(id) ?? null);
};

const partiesByIdentifier = async (store: Store, principal: Principal, keys: readonly ExternalIdentifier[]): Promise<(Party | null)[]> => {
  const wanted = keys.map(({ scheme, value }) => ({ externalIdentifiers: { $elemMatch: { scheme, value } } }));
  const found = await readMany(
    store,
    'parties',
    scope(principal, 'parties', {
      'externalIdentifiers.value': { $in: keys.map(({ value }) => value) },
      'externalIdentifiers.scheme': { $in: keys.map(({ scheme }) => scheme) },
      $or: wanted,
    }),
  );
  const byKey = new Map(found.flatMap((party) => party.externalIdentifiers.map((identifier) => [identifierKey(identifier), party])));
  return keys.map((key) => byKey.get(identifierKey(key)) ?? null);
};

/** Loaders that see what their principal may see. A missing and a hidden document answer alike: null. */
export const makeLoaders = (store: Store, principal: Principal): Loaders => ({
  party: new DataLoader(async (ids) =>
    inOrder(ids, await readMany(store, 'parties', scope(principal, 'parties', { _id: { $in: [...ids] } }))),
  ),
  partyByIdentifier: new DataLoader((keys: readonly ExternalIdentifier[]) => partiesByIdentifier(store, principal, keys), {
    cacheKeyFn: identifierKey,
  }),
  issue: new DataLoader(async (ids) =>
    inOrder(ids, await readMany(store, 'performanceIssues', scope(principal, 'performanceIssues', { _id: { $in: [...ids] } }))),
  ),
});
