/** Event and issue → the fields it changes. Status is the table's, and already in the issue that comes in. */
import type { Clock } from '../time/clock.js';
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { PerformanceIssue, RestorationVerification, StatusChange } from './model.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import { endClocks, endStops, ofKind, openStop, startClocks, withdrawProvisionalEnd } from './clocks.js';
import { rejectionChanges } from './decisions/rejections.js';
import { duplicateChanges } from './decisions/duplicates.js';
import { appointmentChanges, withoutNeedlessAppointments } from './appointments/changes.js';
import { settledClock } from './decisions/disputes.js';
import {
  acknowledgedByParty,
  withoutAcknowledgement,
  claimedClocks,
  milestoneChanges,
  raisedClocks,
  reaching,
} from './milestones/milestones.js';
import { analyzed, proposedChanges } from './decisions/proposedChanges.js';
import {
  confirmedRestorations,
  recordedRestorationChanges,
  settledRestorations,
  withdrawnRestorations,
  withoutUnconfirmed,
} from './milestones/recordedRestoration.js';
import { allEnded, type EventMeta, withStatusChange } from './statusChange.js';
import { reassigned } from './reassignment.js';
import { severityChanges } from './severity.js';
import { stopChanges } from './decisions/stops.js';
import { withOccurrence } from './milestones/occurrence.js';
import { continuing } from './sameMatter.js';
import { CLOCK_KINDS } from '../time/serviceLevelTerms.js';

/** Work resumes: clocks that had ended provisionally run again, and the update clock restarts. */
const resumedClocks = (event: EventMeta, issue: PerformanceIssue): readonly Clock[] => [
  ...withdrawProvisionalEnd(issue.clocks, issue.resolution),
  ...startClocks(event, issue, ['UPDATE']),
];

const changeClock = (clocks: readonly Clock[], id: string, change: (clock: Clock) => Partial<Clock>): readonly Clock[] =>
  clocks.map((clock) => (clock.id === id ? { ...clock, ...change(clock) } : clock));

const verification = (
  { at, actor, data }: RecordedEvent<MessageOf<IssueEvent, 'RestorationVerified' | 'RestorationRefuted' | 'RecordedRestorationRefuted'>>,
  { verifications }: PerformanceIssue,
  passed: boolean,
): readonly RestorationVerification[] => [...verifications, { at, by: actor.id, passed, ...data, voided: null }];

const FAILED = 'Verification failed';

/** A resolution that did not hold: back to work, and the time it claimed counts. */
const returnedToWork = (
  event: EventMeta,
  issue: PerformanceIssue,
  reason: string,
  by: Pick<StatusChange, 'refuted'> = {},
): Partial<PerformanceIssue> => ({
  ...withStatusChange(event, issue, reason, by),
  clocks: resumedClocks(event, issue),
  resolution: null,
});

const closed = (event: EventMeta, issue: PerformanceIssue, reason: string | null): Partial<PerformanceIssue> => ({
  ...withStatusChange(event, issue, reason),
  ...settledRestorations(issue),
  ...withoutNeedlessAppointments(event, issue, issue.resolution?.claimedAt),
  closedAt: event.at,
});

export const changes: Aggregate<IssueTypes>['changes'] = {
  IssueRaised: (event) => {
    const { data, at, actor } = event;
    const { terms: agreed, warnings = [], continues, repeats, newMatter = null, ...fields } = data;
    const terms = [agreed];
    return {
      ...fields,
      ...withStatusChange(event, { status: 'ACKNOWLEDGED', partyId: data.partyId, statusChanges: [] }),
      terms,
      warnings,
      severityChanges: [{ severity: data.severity, at, by: actor.id, reason: null }],
      raisedBy: actor.id,
      partyActors: [],
      raisedAt: at,
      // Timers raise nothing.
      imported: actor.kind === 'SYSTEM',
      assignments: [{ partyId: data.partyId, at, by: actor.id, reason: null }],
      confirmedOccurrence: null,
      findings: [],
      milestones: [],
      clocks: continuing(raisedClocks(event, { partyId: data.partyId, terms }), continues),
      stops: [],
      question: null,
      progress: [],
      analysis: null,
      measurements: [],
      verifications: [],
      recordedRestorations: [],
      appointments: [],
      proposedChanges: [],
      reopeningRequest: null,
      acceptanceDeferredTo: null,
      resolution: null,
      cancellation: null,
      confirmedRejection: null,
      newMatter,
      closedAt: null,
      reopenCount: 0,
      links: repeats === undefined ? [] : [{ issueId: repeats, relation: 'REPEAT_OF' }],
    };
  },

  IssueStarted: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.note, event.data.unrecorded === true ? { unrecorded: true } : {}),
    clocks: [
      ...(event.data.unrecorded === true ? withoutAcknowledgement(issue.clocks) : acknowledgedByParty(event, issue)),
      ...startClocks(event, issue, ['UPDATE']),
    ],
    warnings: event.data.warnings ?? [],
  }),

  ...rejectionChanges,

  IssueCancelled: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.reason),
    ...allEnded(event, withoutUnconfirmed(event, issue, 'The issue was cancelled before it was confirmed')),
    ...withoutNeedlessAppointments(event, issue),
    question: null,
    cancellation: { ...event.data, by: event.actor.id, at: event.at },
    closedAt: event.at,
  }),

  InformationRequested: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.question),
    question: { text: event.data.question, at: event.at, by: event.actor.id },
    clocks: acknowledgedByParty(event, issue),
    ...(event.data.stopReason === null
      ? {}
      : {
          stops: [
            ...issue.stops,
            openStop(event, { reason: event.data.stopReason, clocks: CLOCK_KINDS, evidence: event.data.question, forInformation: true }),
          ],
        }),
  }),

  InformationProvided: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.answer),
    question: null,
    stops: endStops(issue.stops, event.at, ({ forInformation }) => forInformation),
  }),

  InformationRequestClosed: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.reason),
    question: null,
    stops: endStops(issue.stops, event.at, ({ forInformation }) => forInformation),
  }),

  IssueHeld: (event, issue) => ({ ...withStatusChange(event, issue, event.data.reason), clocks: acknowledgedByParty(event, issue) }),

  IssueResumed: (event, issue) => ({ ...withStatusChange(event, issue, event.data.note), clocks: acknowledgedByParty(event, issue) }),

  ...recordedRestorationChanges,

  ResolutionClaimed: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.resolution),
    resolution: { text: event.data.resolution, cause: event.data.cause, claimedBy: event.actor.id, claimedAt: event.at },
    question: null,
    acceptanceDeferredTo: null,
    stops: endStops(issue.stops, event.at),
    clocks: claimedClocks(event, issue),
  }),

  ResolutionAccepted: (event, issue) => closed(event, issue, event.data.note),

  AcceptanceLapsed: (event, issue) => closed(event, issue, null),

  AcceptanceDeferred: ({ data }) => ({ acceptanceDeferredTo: data.until }),

  ResolutionRejected: (event, issue) => returnedToWork(event, issue, event.data.reason),

  IssueReopened: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.reason),
    clocks: [...issue.clocks, ...startClocks(event, issue, ['UPDATE', 'RESTORE', 'RESOLVE'])],
    resolution: null,
    closedAt: null,
    reopeningRequest: null,
    reopenCount: issue.reopenCount + 1,
  }),

  ProgressReported: (event, issue) => ({
    progress: [...issue.progress, { at: event.at, by: event.actor.id, ...event.data }],
    clocks: [
      ...endClocks(
        event.data.expectedRestorationAt === null
          ? acknowledgedByParty(event, issue)
          : reaching(event, { ...issue, clocks: acknowledgedByParty(event, issue) }, 'ETA_GIVEN'),
        event.at,
        ofKind('UPDATE'),
      ),
      ...startClocks(event, issue, ['UPDATE']),
    ],
  }),

  ServiceQualityAnalyzed: (event, issue) => analyzed(event, issue, event.data),

  ...milestoneChanges,
  ...proposedChanges,

  MeasurementRecorded: (event, issue) => {
    const { measuredAt, ...data } = event.data;
    return {
      measurements: [...issue.measurements, { at: measuredAt, recordedAt: event.at, by: event.actor.id, ...data }],
      ...withOccurrence(event, issue),
    };
  },

  VerificationVoided: ({ at, actor, data }, { verifications }) => ({
    verifications: verifications.map((one, index) =>
      index === verifications.length - 1 ? { ...one, voided: { at, by: actor.id, reason: data.reason } } : one,
    ),
  }),

  ReopeningRequested: ({ at, actor, data }) => ({ reopeningRequest: { at, by: actor.id, ...data } }),

  RestorationVerified: (event, issue) => ({
    verifications: verification(event, issue, true),
    ...(issue.status !== 'RESOLVED' && confirmedRestorations(event, issue)),
  }),

  RestorationRefuted: (event, issue) => {
    const withdrawn = withdrawnRestorations(event, issue, FAILED);
    return {
      ...withdrawn,
      ...returnedToWork(event, { ...issue, ...withdrawn }, FAILED, { refuted: true }),
      verifications: verification(event, issue, false),
    };
  },

  RecordedRestorationRefuted: (event, issue) => ({
    ...withdrawnRestorations(event, issue, FAILED, { refuted: true }),
    verifications: verification(event, issue, false),
  }),

  ...severityChanges,

  PartyAssigned: (event, issue) => reassigned(event, issue),

  ...stopChanges,
  ...appointmentChanges,

  ClockDisputed: ({ at, actor, data }, { clocks }) => ({
    clocks: changeClock(clocks, data.clockId, ({ dispute }) => ({
      earlierDispute: dispute,
      dispute: {
        at,
        by: actor.id,
        reason: data.reason,
        from: data.from,
        to: data.to,
        outcome: 'OPEN',
        settledAt: null,
        settledBy: null,
        settledReason: null,
      },
    })),
  }),

  ClockDisputeSettled: ({ at, actor, data: { clockId, ...settlement } }, issue) => ({
    clocks: changeClock(issue.clocks, clockId, (clock) => settledClock(clock, issue, { at, by: actor.id, ...settlement })),
  }),

  // Notes are in the log alone: no rule reads them, and a document has to stay small however many there are.
  NoteAdded: () => ({}),

  ...duplicateChanges,

  ClockAtRisk: ({ data }, { clocks }) => ({
    clocks: changeClock(clocks, data.clockId, ({ announced }) => ({ announced: [...announced, data.share] })),
  }),

  ClockBreached: ({ data: { clockId, intervals, countsItself } }, { clocks, links }) => ({
    ...(countsItself === true && {
      links: links.map((link) => (link.relation === 'DUPLICATE_OF' ? { ...link, relation: 'RELATED_TO' as const } : link)),
    }),
    clocks: changeClock(clocks, clockId, ({ announced }) => ({
      breachAnnounced: true,
      ...(intervals !== undefined && { announced: [...announced, intervals] }),
    })),
  }),
};
