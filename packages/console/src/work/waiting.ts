/** What waits for the caller: of everything that is open, that with an act which only the caller's side can do next. Pure. */
import { shownName } from '../lib/words.js';
import type { MyWorkQuery } from './MyWork.generated';

/** One thing that waits. */
export interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly href: string;
  /** The mutation that is waited for. */
  readonly act: string;
}

export interface Pile {
  readonly title: string;
  readonly items: readonly Waiting[];
}

/** Piles by the acts that are waited for, the most urgent first. The first act of a row that is allowed counts. */
const PILES: readonly (readonly [title: string, acts: readonly string[]])[] = [
  ['Questions to answer', ['provideInformation']],
  ['Decisions about work on your services', ['decideAuthorization', 'decideEmergencyAuthorization']],
  ['Resolutions to verify and accept', ['verifyRestoration', 'acceptResolution']],
  ['Issues to start', ['startPerformanceIssue']],
  ['Late, and yours to report on', ['reportProgress']],
  ['Plans to carry on', ['confirmPartyPlan', 'declareImpact', 'notifyProposal', 'schedulePlan', 'commencePlan', 'closePlanReview']],
  ['Recommendations to answer', ['acceptRecommendation']],
  ['Access to approve or provision', ['approveAccess', 'provisionAccess']],
];

type Candidate = Omit<Waiting, 'act'> & { readonly allowed: readonly string[] };

const candidatesOf = ({ toAct, late, plans, recommendations, accessGrants }: MyWorkQuery): readonly Candidate[] => {
  const about = (party: { readonly name: string } | null | undefined, status: string): string =>
    [party?.name, shownName(status)].filter((text) => text !== undefined).join(' · ');
  const partyPage = (party: { readonly id: string } | null | undefined): string => (party == null ? '/parties' : `/parties/${party.id}`);
  return [
    ...[...toAct.nodes, ...late.nodes].map(({ id, name, status, party, allowedActions }) => ({
      id,
      title: name,
      about: about(party, status),
      href: `/issues/${id}`,
      allowed: allowedActions,
    })),
    ...plans.nodes.map(({ id, name, status, party, allowedActions }) => ({
      id,
      title: name,
      about: about(party, status),
      href: `/plans/${id}`,
      allowed: allowedActions,
    })),
    ...recommendations.nodes.map(({ id, text, status, party, allowedActions }) => ({
      id,
      title: text,
      about: about(party, status),
      href: partyPage(party),
      allowed: allowedActions,
    })),
    ...accessGrants.nodes.map(({ id, purpose, status, party, allowedActions }) => ({
      id,
      title: purpose,
      about: about(party, status),
      href: partyPage(party),
      allowed: allowedActions,
    })),
  ];
};

/** The piles that are not empty; each thing is on the first that it belongs to. */
export const pilesOf = (work: MyWorkQuery): readonly Pile[] => {
  const taken = new Set<string>();
  const candidates = candidatesOf(work);
  return PILES.flatMap(([title, acts]) => {
    const items = candidates.flatMap(({ allowed, ...item }) => {
      const act = acts.find((each) => allowed.includes(each));
      if (act === undefined || taken.has(item.id)) return [];
      taken.add(item.id);
      return [{ ...item, act }];
    });
    return items.length === 0 ? [] : [{ title, items }];
  });
};
