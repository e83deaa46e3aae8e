/** What events change of the changes that a second person decides. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import { withFinding } from './milestones/milestones.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import type { PerformanceIssue } from './model.js';

/** The decision on a proposed change. */
export const decidedChange = (
  { at, actor, data }: RecordedEvent<MessageOf<IssueEvent, 'IssueChangeApproved' | 'IssueChangeDeclined' | 'SeverityLowered'>>,
  { proposedChanges }: PerformanceIssue,
  approved: boolean,
): Pick<PerformanceIssue, 'proposedChanges'> => ({
  proposedChanges: proposedChanges.map((one) =>
    one.id === data.changeId ? { ...one, decision: { approved, by: actor.id, at, reason: data.reason } } : one,
  ),
});

type ChangeEvent = 'IssueChangeProposed' | 'IssueChangeApproved' | 'IssueChangeDeclined';

export const proposedChanges: Pick<Aggregate<IssueTypes>['changes'], ChangeEvent> = {
  IssueChangeProposed: ({ at, actor, version, data }, { proposedChanges }) => ({
    proposedChanges: [
      ...proposedChanges,
      { id: `change-${String(version)}`, kind: 'RELAX_ANALYSIS', ...data, by: actor.id, at, decision: null },
    ],
  }),

  IssueChangeApproved: (event, issue) => ({
    ...decidedChange(event, issue, true),
    analysis: { version: event.version, at: event.at, by: event.actor.id, ...event.data.analysis },
    ...withFinding(event, issue, { impact: event.data.analysis.degradationCode }),
  }),

  IssueChangeDeclined: (event, issue) => decidedChange(event, issue, false),
};
