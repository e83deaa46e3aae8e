/** Resolvers of performance issues and their clocks: one line a field. */
import type { GraphQLResolveInfo } from 'graphql';
import { calendarOf, targetChanges, termsOfClock } from '../../domain/time/clock.js';
import { explainClock } from '../../domain/time/segments.js';
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { entityKey, type EntityRef } from '../../domain/kernel/entityRef.js';
import { basisOfClock, basisOfIssue } from '../../domain/issue/basis.js';
import { expectationAt } from '../../domain/issue/progress.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { SEVERITIES } from '../../domain/time/serviceLevelTerms.js';
import { issues } from '../../store/issue/collection.js';
import { parties } from '../../store/party/collection.js';
import { type ConnectionArguments, accessRequest, connectionFields, connectionTo } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { childrenBy, childConnection } from '../engine/childConnections.js';
import { appointmentViews } from '../../domain/issue/appointments/outcome.js';
import { visibleEntries } from '../engine/redaction.js';
import type { PerformanceIssueFilter, PerformanceIssueOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { outcomeMember } from '../outcomes.js';
import type { Connection } from '../mappers.js';
import { refersTo } from '../references.js';
import { CLOCK_FIELDS, clockViews } from './clockViews.js';
import { issueMutations, manyIssues } from './commands.js';
import { disputeFormerClock, formerClocksOf } from './formerClocks.js';
import { linkViews } from './links.js';
import { issueListing, issuesAbout } from './listing.js';
import { notesOf, noteOf } from './notes.js';

const entityProblems = (
  entity: EntityRef,
  args: ConnectionArguments<PerformanceIssueFilter, PerformanceIssueOrder>,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<PerformanceIssue>> =>
  childConnection(context, issuesAbout(entity.type), entityKey(entity), accessRequest(issueListing, args, info));

export const issueResolvers = {
  Query: { performanceIssues: connectionTo(issueListing) },

  Mutation: {
    ...issueMutations,
    ...manyIssues,
    disputeFormerClock: (_, { input }, context) => disputeFormerClock(input, context),
  },
  DisputeFormerClockOutcome: { __resolveType: outcomeMember('DisputeFormerClockPayload') },
  DisputeFormerClockPayload: {
    // What there is to warn of in the issue is not a former party's to read.
    warnings: () => [],
    cursor: ({ eventId }, _, { store }) => store.feed.cursorAfter(eventId),
  },

  PerformanceIssueNoteConnection: connectionFields<RecordedEvent>(),
  PerformanceIssueNote: {
    id: ({ _id }) => _id,
    by: ({ actor }) => actor.id,
    text: ({ data }) => noteOf(data).text,
    private: ({ data }) => noteOf(data).private === true,
    attachments: ({ data }) => noteOf(data).attachments ?? [],
  },

  Party: {
    performanceIssues: childrenBy(issueListing, 'partyId'),
    formerClocks: looking(['_id'], ({ _id }, { issueId }, context) => formerClocksOf(context, _id, issueId)),
  },
  Service: { performanceIssues: entityProblems },
  Product: { performanceIssues: entityProblems },
  Resource: { performanceIssues: entityProblems },

  PerformanceIssue: {
    priority: looking(['severity'], ({ severity }) => SEVERITIES.indexOf(severity) + 1),
    party: refersTo(parties, 'partyId'),
    clocks: looking(CLOCK_FIELDS, (issue, { kind }, context) => clockViews(issue, kind, context)),
    statusChanges: looking(['statusChanges', 'assignments'], (issue, _, { principal }) =>
      visibleEntries(principal, issue, issue.statusChanges),
    ),
    assignments: looking(['assignments'], (issue, _, { principal }) => visibleEntries(principal, issue, issue.assignments)),
    clockStops: looking(['stops', 'assignments'], (issue, _, { principal }) => visibleEntries(principal, issue, issue.stops)),
    question: looking(
      ['question', 'assignments'],
      (issue, _, { principal }) => issue.question && visibleEntries(principal, issue, [issue.question])[0],
    ),
    progress: looking(['progress', 'assignments'], (issue, _, { principal }) => visibleEntries(principal, issue, issue.progress)),
    expectedRestorationAt: looking(['progress', 'assignments', 'statusChanges'], (issue, _, { now }) => expectationAt(issue, now)),
    verifications: looking(['verifications', 'assignments'], (issue, _, { principal }) =>
      visibleEntries(principal, issue, issue.verifications),
    ),
    milestones: looking(['milestones', 'assignments'], (issue, _, { principal }) => visibleEntries(principal, issue, issue.milestones)),
    recordedRestorations: looking(['recordedRestorations', 'assignments'], (issue, _, { principal }) =>
      visibleEntries(principal, issue, issue.recordedRestorations),
    ),
    appointments: looking(['appointments', 'assignments', 'terms'], (issue, _, { principal, now }) =>
      visibleEntries(principal, issue, appointmentViews(issue, now)),
    ),
    links: looking(['_id', 'links'], ({ _id, links }, _, context) => linkViews(context, _id, links)),
    proposedChanges: looking(['proposedChanges', 'assignments'], (issue, _, { principal }) =>
      visibleEntries(principal, issue, issue.proposedChanges),
    ),
    basisHistory: looking(
      [
        'raisedAt',
        'raisedBy',
        'occurredAt',
        'confirmedOccurrence',
        'severityChanges',
        'findings',
        'assignments',
        'terms',
        'stops',
        'clocks',
        'analysis',
        'statusChanges',
        'confirmedRejection',
        'recordedRestorations',
        'verifications',
      ],
      (issue, _, { principal }) => visibleEntries(principal, issue, basisOfIssue(issue)),
    ),
    notes: looking(['_id', 'version'], (issue, args, context) => notesOf(context, issue, args)),
    qualityAnalysis: looking(['analysis'], ({ analysis }) => analysis),
  },
  PerformanceIssueAssignment: { party: refersTo(parties, 'partyId') },
  PerformanceIssueProgressReport: { slippage: ({ slippageMs }) => slippageMs },
  PerformanceIssueLink: { performanceIssue: refersTo(issues, 'issueId') },

  ServiceLevelClock: {
    id: ({ clock }) => clock.id,
    kind: ({ clock }) => clock.kind,
    milestone: ({ clock }) => clock.milestone,
    obligor: ({ clock }) => clock.obligor,
    basis: ({ clock }) => clock.basis,
    partyId: ({ clock }) => clock.partyId,
    agreement: ({ clock, issue }) => termsOfClock(clock, issue),
    calendar: ({ clock, issue, now }) => calendarOf(clock, issue, now),
    startedAt: ({ clock }) => clock.start,
    continues: ({ clock }) => clock.continues?.issueId,
    endedAt: ({ clock }) => clock.end,
    provisional: ({ clock }) => clock.provisional,
    dispute: ({ clock }) => clock.dispute,
    earlierDispute: ({ clock }) => clock.earlierDispute,
    state: ({ reading }) => reading.state,
    target: ({ reading }) => reading.targetMs,
    gross: ({ reading }) => reading.grossMs,
    elapsed: ({ reading }) => reading.elapsedMs,
    stopped: ({ reading }) => reading.stoppedMs,
    consumed: ({ reading }) => reading.consumed,
    deadline: ({ reading }) => reading.deadline,
    remaining: ({ reading }) => reading.remainingMs,
    breached: ({ reading }) => reading.breached,
    targetChanges: ({ clock, issue, now }) => targetChanges(clock, issue, now),
    explain: ({ clock, issue, now }) => explainClock(clock, issue, now),
    basisHistory: ({ clock, issue }) => basisOfClock(clock, issue),
  },
  ServiceLevelClockSegment: {
    elapsed: ({ elapsedMs }) => elapsedMs,
    status: ({ status }) => status as never,
  },
  ServiceLevelClockStop: {
    proposed: ({ proposed }) => proposed === true,
    voidedAt: ({ voided }) => voided?.at,
    voidedBy: ({ voided }) => voided?.by,
    voidedReason: ({ voided }) => voided?.reason,
  },
} satisfies ModuleResolvers;
