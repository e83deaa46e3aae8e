/** One line a field. What needs an `if` is a rule, and rules live in `domain`. Fields that a document holds by their own name need no line. */
import { explainClock } from '../domain/time/segments.js';
import { allowed } from '../domain/kernel/decider.js';
import { issue as issueAggregate } from '../domain/issue/index.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import { party as partyAggregate } from '../domain/party/index.js';
import { expectationAt } from '../domain/issue/progress.js';
import { SEVERITIES } from '../domain/time/serviceLevelTerms.js';
import { follow, issueChanges, partyChanges } from './changes.js';
import { clockViews } from './issue/clockViews.js';
import { issueMutation, partyMutation } from './commands.js';
import { connectionFields, issueConnection, partyConnection } from './connections.js';
import { entriesSeenBy, linksSeenBy } from './engine/redaction.js';
import { asIs, eventFields } from './events.js';
import { historyOf } from './history.js';
import { memberOf, mutationOf } from './outcomes.js';
import { projectionFor } from './engine/projection.js';
import { entityIssues, entityPlans, partyIssues } from './childConnections.js';
import { DateTime, Duration, JSONValue } from './engine/scalars.js';
import { tmfEventName } from '../domain/kernel/tmfEvents.js';
import type { Party } from '../domain/party/model.js';
import { issues } from '../store/issue/collection.js';
import { parties } from '../store/party/collection.js';
import type { Resolvers } from './generated/types.js';

export const resolvers = {
  DateTime,
  Duration,
  JSON: JSONValue,
  EntityType: { SERVICE: 'Service', PRODUCT: 'Product', RESOURCE: 'Resource' },

  Query: {
    party: (_, { id }, { loaders }, info) => loaders.load(parties, id, projectionFor('Party', info)),
    partyByExternalIdentifier: (_, { identifier }, { loaders }, info) =>
      loaders.partyByIdentifier(identifier, projectionFor('Party', info)),
    parties: (_, args, context, info) => partyConnection(context, args, info),
    performanceIssue: (_, { id }, { loaders }, info) => loaders.load(issues, id, projectionFor('PerformanceIssue', info)),
    performanceIssues: (_, args, context, info) => issueConnection(context, args, info),
    me: (_, __, { principal }) => principal,
  },

  Mutation: {
    registerParty: partyMutation('RegisterParty'),
    validateParty: partyMutation('ValidateParty'),
    closeParty: partyMutation('CloseParty'),
    updateParty: partyMutation('UpdateParty'),
    agreeArrangement: partyMutation('AgreeArrangement'),
    amendArrangement: partyMutation('AmendArrangement'),
    endArrangement: partyMutation('EndArrangement'),
    raisePerformanceIssue: issueMutation('RaisePerformanceIssue'),
    startPerformanceIssue: issueMutation('StartPerformanceIssue'),
    rejectPerformanceIssue: issueMutation('RejectPerformanceIssue'),
    cancelPerformanceIssue: issueMutation('CancelPerformanceIssue'),
    requestInformation: issueMutation('RequestInformation'),
    provideInformation: issueMutation('ProvideInformation'),
    holdPerformanceIssue: issueMutation('HoldPerformanceIssue'),
    resumePerformanceIssue: issueMutation('ResumePerformanceIssue'),
    claimResolution: issueMutation('ClaimResolution'),
    acceptResolution: issueMutation('AcceptResolution'),
    rejectResolution: issueMutation('RejectResolution'),
    reopenPerformanceIssue: issueMutation('ReopenPerformanceIssue'),
    reportProgress: issueMutation('ReportProgress'),
    analyzeServiceQuality: issueMutation('AnalyzeServiceQuality'),
    recordMeasurement: issueMutation('RecordMeasurement'),
    verifyRestoration: issueMutation('VerifyRestoration'),
    changePriority: issueMutation('ChangePriority'),
    assignParty: issueMutation('AssignParty'),
    stopClock: issueMutation('StopClock'),
    resumeClock: issueMutation('ResumeClock'),
    voidClockStop: issueMutation('VoidClockStop'),
    disputeClock: issueMutation('DisputeClock'),
    settleClockDispute: issueMutation('SettleClockDispute'),
    addNote: issueMutation('AddNote'),
    linkIssues: issueMutation('LinkIssues'),
  },

  Subscription: {
    performanceIssueChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, issueChanges(filter ?? {}), after),
      resolve: asIs,
    },
    partyChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, partyChanges(filter ?? {}), after),
      resolve: asIs,
    },
  },

  Caller: {
    party: ({ partyId }, _, { loaders }, info) =>
      partyId === undefined ? null : loaders.load(parties, partyId, projectionFor('Party', info)),
    permissions: ({ permissions }) => [...permissions],
  },

  Party: {
    id: ({ _id }) => _id,
    externalIdentifier: ({ externalIdentifiers }) => externalIdentifiers[0] ?? null,
    allowedActions: ({ status }, _, { principal }) => allowed(partyAggregate, status, principal).map(mutationOf),
    performanceIssues: ({ _id }, args, context, info) => partyIssues(_id, args, context, info),
  },
  PartyConnection: connectionFields<Party>(),
  OutsourcingArrangement: {
    reopenWindow: ({ reopenWindowMs }) => reopenWindowMs,
    acceptancePeriod: ({ acceptancePeriodMs }) => acceptancePeriodMs,
  },
  ServiceLevelTarget: {
    duration: ({ target }) => (target.kind === 'DURATION' ? target.durationMs : null),
    workingDays: ({ target }) => (target.kind === 'WORKING_DAYS' ? target.days : null),
    cutOff: ({ target }) => (target.kind === 'WORKING_DAYS' ? target.cutOff : null),
  },

  PerformanceIssue: {
    id: ({ _id }) => _id,
    priority: ({ severity }) => SEVERITIES.indexOf(severity) + 1,
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    clocks: (issue, { kind }, context) => clockViews(issue, kind, context),
    statusChanges: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.statusChanges),
    assignments: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.assignments),
    clockStops: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.stops),
    question: (issue, _, { principal }) => issue.question && entriesSeenBy(principal, issue, [issue.question])[0],
    progress: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.progress),
    expectedRestorationAt: (issue, _, { now }) => expectationAt(issue, now),
    verifications: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.verifications),
    links: ({ links }, _, context) => linksSeenBy(context, links),
    notes: (issue, _, { principal }) => entriesSeenBy(principal, issue, issue.notes),
    qualityAnalysis: ({ analysis }) => analysis,
    allowedActions: ({ status }, _, { principal }) => allowed(issueAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  PerformanceIssueConnection: connectionFields<PerformanceIssue>(),
  Entity: { __resolveType: ({ type }) => type },
  Service: { performanceIssues: entityIssues, improvementPlans: entityPlans },
  Product: { performanceIssues: entityIssues, improvementPlans: entityPlans },
  Resource: { performanceIssues: entityIssues, improvementPlans: entityPlans },
  Assignment: { party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)) },
  ProgressReport: { slippage: ({ slippageMs }) => slippageMs },
  IssueLink: {
    performanceIssue: ({ issueId }, _, { loaders }, info) => loaders.load(issues, issueId, projectionFor('PerformanceIssue', info)),
  },

  ServiceLevelClock: {
    id: ({ clock }) => clock.id,
    kind: ({ clock }) => clock.kind,
    obligor: ({ clock }) => clock.obligor,
    basis: ({ clock }) => clock.basis,
    partyId: ({ clock }) => clock.partyId,
    startedAt: ({ clock }) => clock.start,
    endedAt: ({ clock }) => clock.end,
    provisional: ({ clock }) => clock.provisional,
    dispute: ({ clock }) => clock.dispute,
    state: ({ reading }) => reading.state,
    target: ({ reading }) => reading.targetMs,
    gross: ({ reading }) => reading.grossMs,
    elapsed: ({ reading }) => reading.elapsedMs,
    stopped: ({ reading }) => reading.stoppedMs,
    consumed: ({ reading }) => reading.consumed,
    deadline: ({ reading }) => reading.deadline,
    remaining: ({ reading }) => reading.remainingMs,
    breached: ({ reading }) => reading.breached,
    explain: ({ clock, issue, now }) => explainClock(clock, issue, now),
  },
  ClockSegment: {
    elapsed: ({ elapsedMs }) => elapsedMs,
    status: ({ status }) => status as never,
  },
  ClockStop: {
    voidedAt: ({ voided }) => voided?.at,
    voidedBy: ({ voided }) => voided?.by,
    voidedReason: ({ voided }) => voided?.reason,
  },

  Change: {
    id: ({ _id }) => _id,
    tmfType: tmfEventName,
    previousStatus: ({ from }) => from,
    status: ({ to }) => to,
    details: ({ data }) => data,
  },
  PerformanceIssueChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    performanceIssueId: ({ event }) => event.aggregateId,
    performanceIssue: ({ event }, _, { loaders }, info) => loaders.load(issues, event.aggregateId, projectionFor('PerformanceIssue', info)),
  },
  PartyChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    partyId: ({ event }) => event.aggregateId,
    party: ({ event }, _, { loaders }, info) => loaders.load(parties, event.aggregateId, projectionFor('Party', info)),
  },

  PartyOutcome: { __resolveType: memberOf('Party') },
  PerformanceIssueOutcome: { __resolveType: memberOf('PerformanceIssue') },
  Refusal: { __resolveType: ({ kind }) => kind },
  NotFound: { code: () => 'NOT_FOUND' },
  NotPermitted: { code: () => 'NOT_PERMITTED' },
  IllegalTransition: { code: () => 'ILLEGAL_TRANSITION', allowed: (refusal) => refusal.allowed.map(mutationOf) },
  RuleBroken: { code: ({ rule }) => rule },
  VersionConflict: { code: () => 'VERSION_CONFLICT' },
  MutationIdReused: { code: () => 'MUTATION_ID_REUSED' },
  InvalidInput: { code: () => 'INVALID_INPUT' },
} satisfies Resolvers;
