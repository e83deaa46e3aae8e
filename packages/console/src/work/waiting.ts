/** What waits for the caller: of everything that is open, that with an act which only the caller's side can do next. Pure. */
import { shownName } from '../lib/shownNames.js';
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
  ['Questions to answer', ['providePerformanceIssueInformation']],
  ['Decisions about work on your services', ['decideImprovementPlanAuthorization', 'decideEmergencyAuthorization']],
  ['Resolutions to verify and accept', ['verifyRestoration', 'acceptPerformanceIssueResolution']],
  ['Issues to start', ['startPerformanceIssue']],
  ['Late, and yours to report on', ['reportPerformanceIssueProgress']],
  [
    'Plans to carry on',
    [
      'confirmPartyPlan',
      'declareImprovementPlanImpact',
      'notifyImprovementPlanProposal',
      'scheduleImprovementPlan',
      'commenceImprovementPlan',
      'closeImprovementPlanReview',
    ],
  ],
  ['Recommendations to answer', ['acceptPerformanceRecommendation']],
  ['Access to approve or provision', ['approveAccessGrant', 'provisionAccessGrant']],
];

type Candidate = Omit<Waiting, 'act'> & { readonly allowed: readonly string[] };

interface Work {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly party?: { readonly id: string; readonly name: string } | null;
}

const candidate = ({ id, status, party, allowedActions }: Work, title: string, href: string): Candidate => ({
  id,
  title,
  about: [party?.name, shownName(status)].filter((text) => text !== undefined).join(' · '),
  href,
  allowed: allowedActions,
});

const candidatesOf = ({
  toAct,
  late,
  plans,
  performanceRecommendations: recommendations,
  accessGrants,
}: MyWorkQuery): readonly Candidate[] => {
  const partyPage = ({ party }: Work): string => (party == null ? '/parties' : `/parties/${party.id}`);
  return [
    ...[...toAct.nodes, ...late.nodes].map((issue) => candidate(issue, issue.name, `/issues/${issue.id}`)),
    ...plans.nodes.map((plan) => candidate(plan, plan.name, `/plans/${plan.id}`)),
    ...recommendations.nodes.map((one) => candidate(one, one.text, partyPage(one))),
    ...accessGrants.nodes.map((grant) => candidate(grant, grant.purpose, partyPage(grant))),
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
