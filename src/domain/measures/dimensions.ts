/** The dimensions of an observation: its value in each. */
import type { Dimension } from './measures.js';
import type { MeasuredIssue, Observation } from './observation.js';
import type { Restoration } from '../issue/restorations/restorationModel.js';
import type { EntityType } from '../kernel/entityRef.js';

/** A value for each requested dimension; null for none. */
export type RowKey = readonly (string | null)[];

/** The party of an observation, if not the restoration's. */
export type ObservationOwner = Pick<Observation, 'partyId' | 'holder' | 'reason' | 'cancelled'>;

type Values<K extends keyof MeasuredIssue> = (issue: Pick<MeasuredIssue, K>, restoration: Restoration, owner: ObservationOwner) => RowKey;
interface DimensionRow {
  /** The issue fields it reads, besides the restorations. */
  readonly fields: readonly (keyof MeasuredIssue)[];
  readonly values: Values<keyof MeasuredIssue>;
}
const dimensionRow = <K extends keyof MeasuredIssue>(at: readonly K[], values: Values<K>): DimensionRow => ({ fields: at, values });

const ofEntities = (type: EntityType): DimensionRow =>
  dimensionRow(['resource', 'affectedEntities'], ({ resource, affectedEntities }) => {
    const ids = new Set([resource, ...affectedEntities].filter((entity) => entity.type === type).map(({ id }) => id));
    return ids.size === 0 ? [null] : [...ids];
  });

/** The values an observation has in a dimension: one, or as many as there are entities. */
const VALUES: { readonly [D in Dimension]: DimensionRow } = {
  PARTY: dimensionRow([], (_, restoration, { partyId }) => [partyId ?? restoration.partyId]),
  CATEGORY: dimensionRow(['category'], ({ category }) => [category]),
  SEVERITY: dimensionRow([], (_, { severity }) => [severity]),
  INITIATING_LAYER: dimensionRow(['initiatingLayer'], ({ initiatingLayer }) => [initiatingLayer]),
  INITIATING_PROCESS: dimensionRow(['initiatingProcess'], ({ initiatingProcess }) => [initiatingProcess]),
  RESOURCE: ofEntities('Resource'),
  SERVICE: ofEntities('Service'),
  PRODUCT: ofEntities('Product'),
  // The code that the service provider has identified; an import brings no more than the word that came with the claim.
  CAUSE: dimensionRow(['findings', 'resolution'], ({ findings, resolution }, { imported }) => [
    findings.at(-1)?.cause ?? (imported ? (resolution?.cause ?? null) : null),
  ]),
  HOLDER: dimensionRow([], (_, __, { holder }) => [holder ?? null]),
  STOP_REASON: dimensionRow([], (_, __, { reason }) => [reason ?? null]),
  CANCELLATION_CODE: dimensionRow([], (_, __, { cancelled }) => [cancelled ?? null]),
};

/** The fields of an issue, beside its restorations, that some dimensions look at. */
export const dimensionFields = (by: readonly Dimension[]): readonly (keyof MeasuredIssue)[] => [
  ...new Set(by.flatMap((dimension) => VALUES[dimension].fields)),
];

/** The rows that an observation on a restoration counts in: one, or as many as there are combinations of entities. */
export const rowKeys = (
  by: readonly Dimension[],
  issue: MeasuredIssue,
  restoration: Restoration,
  owner: ObservationOwner,
): readonly RowKey[] => {
  let keys: readonly RowKey[] = [[]];
  for (const dimension of by) {
    const [first = null, ...more] = VALUES[dimension].values(issue, restoration, owner);
    const extended = (value: string | null): readonly RowKey[] => keys.map((key) => [...key, value]);
    keys = more.length === 0 ? extended(first) : [first, ...more].flatMap(extended);
  }
  return keys;
};

/** The order of rows: by the key's values in turn, compared by code units; null last. */
export const compareKeys = (one: RowKey, other: RowKey): number => {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? null;
    if (value === against) continue;
    if (value === null || against === null) return value === null ? 1 : -1;
    return value < against ? -1 : 1;
  }
  return 0;
};
