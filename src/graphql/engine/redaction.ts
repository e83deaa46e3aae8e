/** What a party does not read of others, in what it may read otherwise. */
import { responsiblePartyAt } from '../../domain/issue/clocks.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { IssueLink, PerformanceIssue } from '../../domain/issue/model.js';
import type { Conflict, PlanOption } from '../../domain/plan/model.js';
import { issues } from '../../store/issue/collection.js';
import type { GraphQLContext } from '../context.js';

type Reader = Pick<Principal, 'partyId'> & Partial<Pick<Principal, 'kind'>>;

/** Whether a reader may know which plan is in the way: a party knows of another's only where and when. */
export const mayNameConflict = ({ partyId }: Reader, conflict: Pick<Conflict, 'partyId'>): boolean =>
  partyId === undefined || partyId === conflict.partyId;

/** The templates of a search that a reader may know of: a party its own, as in the library. */
export const visibleSearch = ({ partyId }: Reader, search: readonly PlanOption[]): readonly PlanOption[] =>
  partyId === undefined ? search : search.filter(({ owner }) => owner === 'PARTY');

/** Something that was recorded of an issue, and when. */
type Entry = { readonly at: Date } | { readonly from: Date };

/** What a reader may know of what was recorded of an issue: a party what was recorded while the issue was with it. */
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
 * What an event says, as far as its reader may know: a party neither whom an issue goes to from it, why, on what terms, nor what that
 * party lacks, nor which issue was linked (`links` tells of its own), nor another party's plan, nor the service provider's library;
 * another subgraph not where access leads.
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

/** Who acts by a grant, and where it leads, is for both sides of it, and for no other subgraph. */
const withoutAccessDetails = ({ clientIds: _, endpoint: __, contact: ___, ...rest }: Details): object => rest;

const withoutName = ({ entity, window }: Conflict): Pick<Conflict, 'entity' | 'window'> => ({ entity, window });
