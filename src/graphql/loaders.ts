/** Batched reads by key: one database command per kind of key, for any number of fields and references. */
import DataLoader from 'dataloader';
import type { ScopedCollection, Stored } from '../store/collection.js';
import type { Principal } from '../domain/kernel/principal.js';
import type { ExternalIdentifier, Party } from '../domain/party/model.js';
import type { PerformanceSnapshot } from '../domain/snapshot/model.js';
import { parties } from '../store/party/collection.js';
import { type Projection, readMany } from '../store/reading/read.js';
import { scope, scopeIds } from '../store/scope.js';
import { snapshots } from '../store/snapshot/collection.js';
import type { Store } from '../store/store.js';
import { type PartyLoaders, partyLoaders } from './party/loaders.js';

/** Loads one document by key with a projection. Missing and hidden documents are both null. */
type Load<K, T> = (key: K, projection: Projection) => Promise<T | null>;

export interface Loaders extends PartyLoaders {
  /** One document of a collection by its id. */
  readonly load: <D extends Stored>(collection: ScopedCollection<D>, id: string, projection: Projection) => Promise<D | null>;
  readonly partyByIdentifier: Load<ExternalIdentifier, Party>;
  /** A party's latest published snapshot without a subject; null for none. */
  readonly latestSnapshot: Load<string, PerformanceSnapshot>;
  /**
   * Answers a field for all its parents together.
   * @param question everything besides the key: equal questions share one read
   * @param read answers distinct keys, in their order
   */
  readonly batch: <T>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly T[]>) => Promise<T>;
}

interface LoadRequest<K> {
  readonly key: K;
  readonly projection: Projection;
}

/** Nearly always all are one and the same, because an operation's projections are worked out once. */
const mergedProjection = (requests: readonly LoadRequest<unknown>[]): Projection =>
  Object.assign({}, ...new Set(requests.map(({ projection }) => projection))) as Projection;

const projectionKeys = new WeakMap<Projection, string>();
/** A projection as text, part of the cache key. */
const projectionKey = (projection: Projection): string => {
  const known = projectionKeys.get(projection) ?? Object.keys(projection).join();
  projectionKeys.set(projection, known);
  return known;
};

const cacheKey = ({ key, projection }: LoadRequest<unknown>): string =>
  `${typeof key === 'string' ? key : JSON.stringify(key)} ${projectionKey(projection)}`;

const loader = <K, T>(read: (keys: readonly K[], projection: Projection) => Promise<(T | null)[]>): Load<K, T> => {
  const batch = new DataLoader(
    (requests: readonly LoadRequest<K>[]) =>
      read(
        requests.map(({ key }) => key),
        mergedProjection(requests),
      ),
    { cacheKeyFn: cacheKey },
  );
  return (key, projection) => batch.load({ key, projection });
};

/** A loader for each collection that something is loaded from. */
const byId = (store: Store, principal: Principal): Loaders['load'] => {
  const loaders = new Map<string, Load<string, Stored>>();
  const loaderOf = <D extends Stored>(collection: ScopedCollection<D>): Load<string, D> =>
    loader(async (ids, projection) => {
      const found = await readMany(store, scopeIds(principal, collection, [...new Set(ids)]), { projection });
      const documents = new Map(found.map((one) => [one._id, one]));
      return ids.map((id) => documents.get(id) ?? null);
    });
  return <D extends Stored>(collection: ScopedCollection<D>, id: string, projection: Projection) => {
    const known = loaders.get(collection.name) ?? loaderOf(collection);
    loaders.set(collection.name, known);
    return known(id, projection) as Promise<D | null>;
  };
};

const identifierKey = ({ scheme, value }: ExternalIdentifier): string => JSON.stringify([scheme, value]);

const byIdentifier = (store: Store, principal: Principal): Load<ExternalIdentifier, Party> =>
  loader(async (keys, projection) => {
    const filter = {
      'externalIdentifiers.scheme': { $in: [...new Set(keys.map(({ scheme }) => scheme))] },
      'externalIdentifiers.value': { $in: [...new Set(keys.map(({ value }) => value))] },
    };
    const found = await readMany(store, scope(principal, parties, filter), {
      projection: { ...projection, externalIdentifiers: 1 },
    });
    const known = new Map(found.flatMap((party) => party.externalIdentifiers.map((identifier) => [identifierKey(identifier), party])));
    return keys.map((key) => known.get(identifierKey(key)) ?? null);
  });

/** Keys in one command. */
const MAX_BATCH = 1_000;

/** Nothing is remembered between batches: what a later mutation of the same request changed is read again. */
const batchedReads = (): Loaders['batch'] => {
  const loadersByQuestion = new Map<string, DataLoader<string, unknown>>();
  return async <T>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly T[]>): Promise<T> => {
    const known = loadersByQuestion.get(question) ?? new DataLoader(distinct(read), { cache: false, maxBatchSize: MAX_BATCH });
    loadersByQuestion.set(question, known);
    return (await known.load(key)) as T;
  };
};

const distinct =
  <T>(read: (keys: readonly string[]) => Promise<readonly T[]>) =>
  async (keys: readonly string[]): Promise<readonly T[]> => {
    const once = [...new Set(keys)];
    const answers = await read(once);
    const byKey = new Map(once.map((key, n) => [key, answers[n] as T]));
    return keys.map((key) => byKey.get(key) as T);
  };
/** Two reads for any number of parties: which of their published snapshots is the latest, and these. */
const latestSnapshots = (store: Store, principal: Principal): Load<string, PerformanceSnapshot> =>
  loader(async (partyIds, projection) => {
    const published = { partyId: { $in: [...new Set(partyIds)] }, subject: null, published: true, status: 'TAKEN' } as const;
    const current = scope(principal, snapshots, published);
    const all = await readMany(store, current, { sort: { periodEnd: 1, _id: 1 }, projection: { partyId: 1 } });
    const latest = new Map(all.map(({ _id, partyId }) => [partyId, _id]));
    const requests = scope(principal, snapshots, { _id: { $in: [...latest.values()] } });
    const found = await readMany(store, requests, { projection });
    const documents = new Map(found.map((one) => [one._id, one]));
    return partyIds.map((partyId) => documents.get(latest.get(partyId) ?? '') ?? null);
  });

/** Loaders that see what their principal may see. */
export const makeLoaders = (store: Store, principal: Principal): Loaders => ({
  load: byId(store, principal),
  partyByIdentifier: byIdentifier(store, principal),
  latestSnapshot: latestSnapshots(store, principal),
  ...partyLoaders(store, principal),
  batch: batchedReads(),
});
