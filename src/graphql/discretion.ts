/** What a party does not read of others, in what it may read otherwise. */
import type { Conflict } from '../domain/plan.js';
import type { Principal } from '../domain/principal.js';
import type { PlanOption } from '../domain/selection.js';

type Reader = Pick<Principal, 'partyId'> & Partial<Pick<Principal, 'kind'>>;

/** Whether a reader may know which plan is in the way: a party knows of another's only where and when. */
export const mayName = ({ partyId }: Reader, conflict: Pick<Conflict, 'partyId'>): boolean =>
  partyId === undefined || partyId === conflict.partyId;

/** The templates of a search that a reader may know of: a party its own, as in the library. */
export const searchSeenBy = ({ partyId }: Reader, search: readonly PlanOption[]): readonly PlanOption[] =>
  partyId === undefined ? search : search.filter(({ owner }) => owner === 'PARTY');

interface Details {
  readonly terms?: unknown;
  readonly warnings?: unknown;
  readonly partyId?: unknown;
  readonly conflicts?: readonly Conflict[];
  readonly search?: readonly PlanOption[] | null;
  /** Of a snapshot: some of the issues it names are of other parties. */
  readonly inputs?: unknown;
  readonly clientIds?: unknown;
  readonly endpoint?: unknown;
  readonly contact?: unknown;
}

/**
 * What an event says, as far as its reader may know: a party neither the terms of another nor what that lacks, nor another party's plan, nor the service
 * provider's library; another subgraph not where access leads.
 */
export const detailsSeenBy = (reader: Reader, data: Details): object => {
  if (reader.kind === 'SERVICE') return withoutAccess(data);
  if (reader.partyId === undefined) return data;
  const { terms, warnings, conflicts, search, inputs: _, ...rest } = data;
  return {
    ...rest,
    ...(terms !== undefined && rest.partyId === reader.partyId ? { terms } : {}),
    ...(warnings !== undefined && (rest.partyId ?? reader.partyId) === reader.partyId ? { warnings } : {}),
    ...(conflicts && { conflicts: conflicts.map((one) => (mayName(reader, one) ? one : unnamed(one))) }),
    ...(search === undefined ? {} : { search: search && searchSeenBy(reader, search) }),
  };
};

/** Who acts by a grant, and where it leads, is for both sides of it, and for no other subgraph. */
const withoutAccess = ({ clientIds: _, endpoint: __, contact: ___, ...rest }: Details): object => rest;

const unnamed = ({ entity, window }: Conflict): Pick<Conflict, 'entity' | 'window'> => ({ entity, window });
