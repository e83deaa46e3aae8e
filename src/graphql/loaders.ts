/** Batched reads by key: one database command per kind of key, however many fields and references ask for it. */
import DataLoader from 'dataloader';
import type { Principal } from '../domain/kernel/principal.js';
import type { AccessGrant } from '../domain/access/model.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import type { Listener } from '../domain/listener/model.js';
import type { ExternalIdentifier, Party } from '../domain/party/model.js';
import type { ImprovementPlan } from '../domain/plan/model.js';
import type { Recommendation } from '../domain/recommendation/model.js';
import type { PerformanceReport } from '../domain/report/model.js';
import type { PerformanceSnapshot } from '../domain/snapshot/model.js';
import type { PerformanceReview } from '../domain/review/model.js';
import type { ReviewRule } from '../domain/reviewRule/model.js';
import type { ReadinessAssessment } from '../domain/readiness/model.js';
import type { Documents } from '../store/documents.js';
import { type Projection, readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { type PartyLoaders, partyLoaders } from './party/loaders.js';

/** Loads one document by key: as much of it as the projection says. Missing and hidden documents answer alike: null. */
type Load<K, T> = (key: K, projection: Projection) => Promise<T | null>;

export interface Loaders extends PartyLoaders {
  readonly party: Load<string, Party>;
  readonly partyByIdentifier: Load<ExternalIdentifier, Party>;
  readonly issue: Load<string, PerformanceIssue>;
  readonly plan: Load<string, ImprovementPlan>;
  readonly listener: Load<string, Listener>;
  readonly delivery: Load<string, NoticeDelivery>;
  readonly snapshot: Load<string, PerformanceSnapshot>;
  readonly report: Load<string, PerformanceReport>;
  /** The published snapshot of all that a party does whose month ended last; null for none. */
  readonly latestSnapshot: Load<string, PerformanceSnapshot>;
  readonly review: Load<string, PerformanceReview>;
  readonly recommendation: Load<string, Recommendation>;
  readonly reviewRule: Load<string, ReviewRule>;
  readonly accessGrant: Load<string, AccessGrant>;
  readonly assessment: Load<string, ReadinessAssessment>;
  /**
   * Answers a field for all its parents together.
   * @param question what is asked, beside the key: equal questions are answered by one read
   * @param read answers distinct keys, in their order
   */
  readonly together: <T>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly T[]>) => Promise<T>;
}

interface Wanted<K> {
  readonly key: K;
  readonly projection: Projection;
}

/** Nearly always all are one and the same, because an operation's projections are worked out once. */
const together = (wanted: readonly Wanted<unknown>[]): Projection =>
  Object.assign({}, ...new Set(wanted.map(({ projection }) => projection))) as Projection;

const marks = new WeakMap<Projection, string>();
/** The fields of a projection as text, which is part of the key of everything that is loaded with it. */
const markOf = (projection: Projection): string => {
  const known = marks.get(projection) ?? Object.keys(projection).join();
  marks.set(projection, known);
  return known;
};

const cacheKey = ({ key, projection }: Wanted<unknown>): string =>
  `${typeof key === 'string' ? key : JSON.stringify(key)} ${markOf(projection)}`;

const loader = <K, T>(read: (keys: readonly K[], projection: Projection) => Promise<(T | null)[]>): Load<K, T> => {
  const batch = new DataLoader(
    (wanted: readonly Wanted<K>[]) =>
      read(
        wanted.map(({ key }) => key),
        together(wanted),
      ),
    { cacheKeyFn: cacheKey },
  );
  return (key, projection) => batch.load({ key, projection });
};

/** What is found by its id alone. */
type ById =
  | 'parties'
  | 'performanceIssues'
  | 'improvementPlans'
  | 'listeners'
  | 'noticeDeliveries'
  | 'performanceSnapshots'
  | 'performanceReports'
  | 'accessGrants'
  | 'readinessAssessments'
  | 'performanceReviews'
  | 'recommendations'
  | 'reviewRules';

const byId = <N extends ById>(store: Store, principal: Principal, name: N): Load<string, Documents[N]> =>
  loader(async (ids, projection) => {
    const found = await readMany(store, name, scope(principal, name, { _id: { $in: [...new Set(ids)] } } as never), { projection });
    const documents = new Map(found.map((one) => [one._id, one]));
    return ids.map((id) => documents.get(id) ?? null);
  });

const identifierKey = ({ scheme, value }: ExternalIdentifier): string => JSON.stringify([scheme, value]);

const byIdentifier = (store: Store, principal: Principal): Load<ExternalIdentifier, Party> =>
  loader(async (keys, projection) => {
    const filter = {
      'externalIdentifiers.scheme': { $in: [...new Set(keys.map(({ scheme }) => scheme))] },
      'externalIdentifiers.value': { $in: [...new Set(keys.map(({ value }) => value))] },
    };
    const found = await readMany(store, 'parties', scope(principal, 'parties', filter), {
      projection: { ...projection, externalIdentifiers: 1 },
    });
    const parties = new Map(found.flatMap((party) => party.externalIdentifiers.map((identifier) => [identifierKey(identifier), party])));
    return keys.map((key) => parties.get(identifierKey(key)) ?? null);
  });

/** Keys in one command. */
const LARGEST_BATCH = 1_000;

/** Nothing is remembered between batches: what a later mutation of the same request changed is read again. */
const questions = (): Loaders['together'] => {
  const asked = new Map<string, DataLoader<string, unknown>>();
  return async <T>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly T[]>): Promise<T> => {
    const known = asked.get(question) ?? new DataLoader(distinct(read), { cache: false, maxBatchSize: LARGEST_BATCH });
    asked.set(question, known);
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
const latestOf = (store: Store, principal: Principal): Load<string, PerformanceSnapshot> =>
  loader(async (partyIds, projection) => {
    const published = { partyId: { $in: [...new Set(partyIds)] }, subject: null, published: true, status: 'TAKEN' } as const;
    const standing = scope(principal, 'performanceSnapshots', published);
    const all = await readMany(store, 'performanceSnapshots', standing, { sort: { periodEnd: 1, _id: 1 }, projection: { partyId: 1 } });
    const latest = new Map(all.map(({ _id, partyId }) => [partyId, _id]));
    const wanted = scope(principal, 'performanceSnapshots', { _id: { $in: [...latest.values()] } });
    const found = await readMany(store, 'performanceSnapshots', wanted, { projection });
    const snapshots = new Map(found.map((one) => [one._id, one]));
    return partyIds.map((partyId) => snapshots.get(latest.get(partyId) ?? '') ?? null);
  });

/** Loaders that see what their principal may see. */
export const makeLoaders = (store: Store, principal: Principal): Loaders => ({
  party: byId(store, principal, 'parties'),
  partyByIdentifier: byIdentifier(store, principal),
  issue: byId(store, principal, 'performanceIssues'),
  plan: byId(store, principal, 'improvementPlans'),
  listener: byId(store, principal, 'listeners'),
  delivery: byId(store, principal, 'noticeDeliveries'),
  snapshot: byId(store, principal, 'performanceSnapshots'),
  report: byId(store, principal, 'performanceReports'),
  latestSnapshot: latestOf(store, principal),
  review: byId(store, principal, 'performanceReviews'),
  recommendation: byId(store, principal, 'recommendations'),
  reviewRule: byId(store, principal, 'reviewRules'),
  accessGrant: byId(store, principal, 'accessGrants'),
  assessment: byId(store, principal, 'readinessAssessments'),
  ...partyLoaders(store, principal),
  together: questions(),
});
