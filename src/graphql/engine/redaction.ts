/** Redaction of fields inside documents a party may read. */
import { responsiblePartyAt } from '../../domain/issue/clocks.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { IssueLink, PerformanceIssue } from '../../domain/issue/model.js';
import type { Conflict } from '../../domain/plan/model.js';
import type { PlanOption } from '../../domain/plan/proposal/planOption.js';
import { issues } from '../../store/issue/collection.js';
import type { GraphQLContext } from '../context.js';

type Reader = Pick<Principal, 'partyId'> & Partial<Pick<Principal, 'kind'>>;

/** Whether a reader may see which plan conflicts: of another party's plan a party sees only place and time. */
export const mayNameConflict = ({ partyId }: Reader, conflict: Pick<Conflict, 'partyId'>): boolean =>
  partyId === undefined || partyId === conflict.partyId;

/** The templates of a search that a reader may know of: a party its own, as in the library. */
export const visibleSearch = ({ partyId }: Reader, search: readonly PlanOption[]): readonly PlanOption[] =>
  partyId === undefined ? search : search.filter(({ owner }) => owner === 'PARTY');

/** Something that was recorded of an issue, and when. */
type Entry = { readonly at: Date } | { readonly from: Date };

/** The records of an issue a reader may see: a party only those from its own assignment. */
export const visibleEntries = <E extends Entry>(
  { partyId }: Reader,
  issue: Pick<PerformanceIssue, 'assignments'>,
  entries: readonly E[],
): readonly E[] =>
  partyId === undefined ? entries : entries.filter((one) => responsiblePartyAt(issue, 'at' in one ? one.at : one.from) === partyId);

/** The links that a reader may know of: a party those to issues that it may see. */
export const visibleLinks = async (
  { principal, loaders }: Pick<GraphQLContext, 'principal' | 'loaders'>,
  links: readonly IssueLink[],
): Promise<readonly IssueLink[]> => {
  if (principal.partyId === undefined) return links;
  const linked = await Promise.all(links.map(({ issueId }) => loaders.load(issues, issueId, { _id: 1 })));
  return links.filter((_, index) => linked[index] !== null);
};

interface Details {
  readonly terms?: unknown;
  readonly warnings?: unknown;
  readonly partyId?: unknown;
  readonly reason?: unknown;
  readonly relation?: unknown;
  readonly issueId?: unknown;
  readonly conflicts?: readonly Conflict[];
  readonly search?: readonly PlanOption[] | null;
  /** Of a snapshot: some of the issues it names are of other parties. */
  readonly inputs?: unknown;
  readonly clientIds?: unknown;
  readonly endpoint?: unknown;
  readonly contact?: unknown;
}

/**
 * The data of an event as its reader may see it. Hidden from a party: to whom, why and on what terms an issue is reassigned away from it,
 * that party's readiness gaps, linked issues (`links` shows its own), other parties' plans, the service provider's library. Hidden from
 * another subgraph: the endpoints of access.
 */
export const visibleDetails = (reader: Reader, data: Details): object => {
  if (reader.kind === 'SERVICE') return withoutAccessDetails(data);
  if (reader.partyId === undefined) return data;
  const { terms, warnings, partyId, reason, issueId, conflicts, search, inputs: _, ...rest } = data;
  const ofAnother = partyId !== undefined && partyId !== reader.partyId;
  return {
    ...rest,
    ...(ofAnother ? {} : definedFields({ terms, warnings, partyId, reason })),
    ...(rest.relation === undefined ? definedFields({ issueId }) : {}),
    ...(conflicts && { conflicts: conflicts.map((one) => (mayNameConflict(reader, one) ? one : withoutName(one))) }),
    ...(search === undefined ? {} : { search: search && visibleSearch(reader, search) }),
  };
};

const definedFields = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Clients and endpoint of a grant are visible to its two sides, not to other subgraphs. */
const withoutAccessDetails = ({ clientIds: _, endpoint: __, contact: ___, ...rest }: Details): object => rest;

const withoutName = ({ entity, window }: Conflict): Pick<Conflict, 'entity' | 'window'> => ({ entity, window });
