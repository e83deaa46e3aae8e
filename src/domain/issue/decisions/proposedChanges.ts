/** What events change of the changes that a second person decides. */
import type { Aggregate, MessageOf, RecordedEvent } from '../../kernel/decider.js';
import { type Proposed, withDecision } from '../../kernel/proposedChange.js';
import { withFinding } from '../milestones/findings.js';
import type { IssueEvent, IssueTypes } from '../messages.js';
import type { AnalysisContent, PerformanceIssue, ProposedChange } from '../model.js';

type ProposedContent = ProposedChange extends infer One ? (One extends unknown ? Omit<One, keyof Proposed> : never) : never;

/** A change that waits for the decision of a second person; its id is made from the version that the event leads to. */
export const withProposedChange = (
  { at, actor, version }: Pick<RecordedEvent, 'at' | 'actor' | 'version'>,
  { proposedChanges }: PerformanceIssue,
  change: ProposedContent,
): Pick<PerformanceIssue, 'proposedChanges'> => ({
  proposedChanges: [...proposedChanges, { ...change, id: `change-${String(version)}`, by: actor.id, at, decision: null }],
});

type DecidingEvent =
  | 'IssueChangeApproved'
  | 'IssueChangeDeclined'
  | 'SeverityLowered'
  | 'ClockStopVoided'
  | 'ClockStopApproved'
  | 'CauseIdentified'
  | 'IssuesLinked';

/** The decision on a proposed change. */
export const decidedChange = (
  event: RecordedEvent<MessageOf<IssueEvent, DecidingEvent>>,
  { proposedChanges }: PerformanceIssue,
  approved: boolean,
): Pick<PerformanceIssue, 'proposedChanges'> => ({ proposedChanges: withDecision(proposedChanges, event, approved) });

/** The analysis in force, and what it found out. */
export const analyzed = (
  event: RecordedEvent,
  issue: PerformanceIssue,
  content: AnalysisContent,
): Pick<PerformanceIssue, 'analysis' | 'findings'> => ({
  analysis: { version: event.version, at: event.at, by: event.actor.id, ...content },
  ...withFinding(event, issue, { impact: content.degradationCode, evidence: content.natureOfDegradation }),
});

type ChangeEvent = 'IssueChangeProposed' | 'IssueChangeApproved' | 'IssueChangeDeclined';

export const proposedChanges: Pick<Aggregate<IssueTypes>['changes'], ChangeEvent> = {
  IssueChangeProposed: (event, issue) => withProposedChange(event, issue, { kind: 'RELAX_ANALYSIS', ...event.data }),

  IssueChangeApproved: (event, issue) => ({
    ...decidedChange(event, issue, true),
    ...analyzed(event, issue, event.data.analysis),
  }),

  IssueChangeDeclined: (event, issue) => decidedChange(event, issue, false),
};
