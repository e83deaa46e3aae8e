/** The steps of issue outlines: delay, actor and commands. */
import type { RestorationKind } from '../domain/issue/milestones/model.js';
import type { LinkRelation, PerformanceIssue } from '../domain/issue/model.js';
import type { IssueCommand } from '../domain/issue/messages.js';
import { currentTerms } from '../domain/issue/clocks.js';
import { SEVERITIES, type Severity, type StopReason } from '../domain/time/serviceLevelTerms.js';
import type { SeededRandom } from './seededRandom.js';
import type { Degradation } from './degradations.js';

/** The actor: the responsible party, or a person or system of the service provider; the manager and the deputy had no hand in the issue. */
export type Role = 'party' | 'operator' | 'planner' | 'originator' | 'manager' | 'deputy';

/** The context of a step. */
export interface StepContext {
  readonly issue: PerformanceIssue;
  readonly at: Date;
  readonly degradation: Degradation;
  readonly random: SeededRandom;
  /** The length of one pace at the issue's severity. */
  readonly paceMs: number;
  /** Another party responsible for the same resource. */
  readonly otherParty: string;
  /** An earlier issue, of the same party if possible. */
  readonly earlierIssue: string;
}

export interface Step {
  /** Delay after the previous step, in paces. */
  readonly wait: number;
  readonly by: Role;
  readonly commands: (context: StepContext) => readonly IssueCommand[];
}

const step = (wait: number, by: Role, acts: (context: StepContext) => IssueCommand | readonly IssueCommand[]): Step => ({
  wait,
  by,
  commands: (context) => [acts(context)].flat(),
});

const rounded = (value: number): number => Math.round(value * 100) / 100;

export const start = (wait = 0.05): Step =>
  step(wait, 'party', ({ random }) => ({
    type: 'StartPerformanceIssue',
    note: random.pick(['Taken over by the duty engineer', 'On it', null]),
  }));

export const reject: Step = step(0.06, 'party', () => ({
  type: 'RejectPerformanceIssue',
  reasonCode: 'NO_FAULT_FOUND',
  reason: 'Measured at both ends of our part without a finding; the degradation lies behind the demarcation point',
}));

export const contest: Step = step(0.1, 'originator', () => ({
  type: 'ContestPerformanceIssueRejection',
  reason: 'The measurement at the demarcation point shows the degradation on your side',
}));

export const confirmRejection: Step = step(0.2, 'originator', () => ({
  type: 'ConfirmPerformanceIssueRejection',
  code: 'NOT_REPRODUCED',
  reason: 'Our own measurement shows no degradation on your side',
}));

export const cancel: Step = step(0.3, 'originator', () => ({
  type: 'CancelPerformanceIssue',
  code: 'NO_LONGER_NEEDED',
  reason: 'The degradation came from planned work on our own side',
}));

export const analyze = (wait = 0.05): Step =>
  step(wait, 'planner', ({ degradation, random }) => ({
    type: 'AnalyzeServiceQuality',
    degradationCode: degradation.code,
    natureOfDegradation: degradation.nature,
    indicators: [degradation.indicator],
    requiresReassignment: random.between(0, 1) < 0.15,
    requiresReconfiguration: random.between(0, 1) < 0.3,
  }));

/** The normal range is widened after a claim: that is proposed only. */
export const relaxAnalysis: Step = step(0.05, 'planner', ({ issue: { analysis } }) =>
  analysis === null
    ? []
    : {
        type: 'AnalyzeServiceQuality',
        degradationCode: analysis.degradationCode,
        natureOfDegradation: analysis.natureOfDegradation,
        indicators: analysis.indicators.map((one) => ({
          ...one,
          normalMin: one.normalMin === null ? null : one.normalMin * 0.9,
          normalMax: one.normalMax === null ? null : one.normalMax * 1.1,
        })),
        requiresReassignment: analysis.requiresReassignment,
        requiresReconfiguration: analysis.requiresReconfiguration,
        reason: 'The range was taken from another kind of line',
      },
);

export const decideChange = (approve: boolean): Step =>
  step(0.1, 'manager', ({ issue }) => {
    const change = issue.proposedChanges.at(-1);
    const reason = approve ? 'The contract of the line says so' : 'The contract of the line says otherwise';
    return change === undefined ? [] : { type: 'DecidePerformanceIssueChange', changeId: change.id, approve, reason };
  });

const measured = ({ degradation, random, at }: StepContext, [least, most]: readonly [number, number]): IssueCommand => ({
  type: 'RecordPerformanceIssueMeasurement',
  indicator: degradation.indicator.name,
  value: rounded(random.between(least, most)),
  measuredAt: at,
});

export const measureDegraded = (by: Role = 'planner', wait = 0.03): Step =>
  step(wait, by, (context) => measured(context, context.degradation.degraded));
export const measureNormal = (wait = 0.08): Step => step(wait, 'operator', (context) => measured(context, context.degradation.normal));

/** @param restoredIn paces until the expected restoration; null for no estimate */
export const report = (percent: number, restoredIn: number | null, wait = 0.16): Step =>
  step(wait, 'party', ({ at, paceMs, random }) => ({
    type: 'ReportPerformanceIssueProgress',
    percent,
    text:
      percent < 30
        ? random.pick(['The section is found, the cause is not yet', 'First measurements taken'])
        : random.pick(['The cause is found and being removed', 'Works go on as planned', 'Waiting for the last measurement']),
    expectedRestorationAt: restoredIn === null ? null : new Date(at.getTime() + Math.round(restoredIn * paceMs)),
  }));

export const ask = (stopsClocks = true): Step =>
  step(0.08, 'party', ({ issue, degradation }) => ({
    type: 'RequestPerformanceIssueInformation',
    question: degradation.question,
    stopReason: stopsClocks && currentTerms(issue).stopReasons.includes('AWAITING_INFORMATION') ? 'AWAITING_INFORMATION' : null,
  }));

export const answer = (wait = 0.25): Step =>
  step(wait, 'originator', ({ degradation }) => ({ type: 'ProvidePerformanceIssueInformation', answer: degradation.answer }));

export const hold = (wait = 0.12): Step =>
  step(wait, 'party', ({ degradation }) => ({ type: 'HoldPerformanceIssue', reason: degradation.waitsFor }));
export const resume = (wait = 0.3): Step =>
  step(wait, 'party', () => ({ type: 'ResumePerformanceIssue', note: 'What we waited for is here' }));

const STOP_EVIDENCE: Readonly<Record<StopReason, string>> = {
  AWAITING_INFORMATION: 'The originator is asked for details by telephone',
  AWAITING_ACCESS: 'The site is locked until the owner sends somebody',
  AWAITING_APPROVAL: 'The change needs an approval on our side',
  CUSTOMER_REQUEST: 'The customer asks for no work during its event',
  PLANNED_MAINTENANCE: 'Frozen for the maintenance announced last week',
  FORCE_MAJEURE: 'The area is closed after a storm',
};

/** The operator stops clocks for a reason of the agreement, and a manager approves. @param clocks all when absent */
export const stopServiceLevelClock = (clocks?: readonly ('RESTORE' | 'RESOLVE')[]): readonly Step[] => [
  step(0.1, 'operator', ({ issue, random }) => {
    const [first, ...others] = currentTerms(issue).stopReasons.filter((each) => each !== 'AWAITING_INFORMATION');
    const reason = random.pick<StopReason>([first ?? 'AWAITING_INFORMATION', ...others]);
    return { type: 'StopServiceLevelClock', reason, clocks: clocks ?? null, evidence: STOP_EVIDENCE[reason] };
  }),
  decideChange(true),
];

const lastStop = ({ stops }: PerformanceIssue): string => stops.at(-1)?.id ?? '';

export const resumeServiceLevelClock = (wait = 0.3): Step =>
  step(wait, 'operator', ({ issue }) => ({ type: 'ResumeServiceLevelClock', stopId: lastStop(issue) }));

export const voidStop = (wait = 0.2): Step =>
  step(wait, 'operator', ({ issue }) => ({
    type: 'VoidClockStop',
    stopId: lastStop(issue),
    reason: 'The access log shows that the site was open all along',
  }));

export const arrive = (wait = 0.05): Step =>
  step(wait, 'party', ({ random }) => ({
    type: 'RecordPerformanceIssueMilestone',
    event: 'ON_SITE',
    note: random.pick(['At the cabinet', 'At the exchange', null]),
  }));
export const identifyPerformanceIssueCause = (wait = 0.1): Step =>
  step(wait, 'planner', ({ random }) => ({
    type: 'IdentifyPerformanceIssueCause',
    cause: random.pick(['FIBRE_BREAK', 'HARDWARE_FAULT', 'CONFIGURATION']),
    evidence: 'The measurement of the section shows it',
  }));

/** A slot in so many paces, as long as a tenth of one. */
export const offerAppointment = (paces = 0.1): Step =>
  step(0.02, 'party', ({ at, paceMs }) => ({
    type: 'OfferPerformanceIssueAppointment',
    from: new Date(at.getTime() + paces * paceMs),
    to: new Date(at.getTime() + (paces + 0.1) * paceMs),
  }));
const appointmentOf = ({ appointments }: PerformanceIssue): string => appointments.at(-1)?.id ?? '';
export const agreeAppointment = (wait = 0.01): Step =>
  step(wait, 'operator', ({ issue }) => ({ type: 'AgreePerformanceIssueAppointment', appointmentId: appointmentOf(issue) }));
export const cancelAppointment = (wait = 0.01): Step =>
  step(wait, 'party', ({ issue }) => ({
    type: 'CancelPerformanceIssueAppointment',
    appointmentId: appointmentOf(issue),
    reason: 'The spare part has not arrived',
  }));
export const reportAppointment = (wait: number, by: 'party' | 'operator'): Step =>
  step(wait, by, ({ issue }) => ({ type: 'ReportPerformanceIssueAppointment', appointmentId: appointmentOf(issue), outcome: 'KEPT' }));

export const restore = (kind: RestorationKind, wait = 0.15): Step =>
  step(wait, 'party', () => ({
    type: 'RecordRestoration',
    kind,
    description: kind === 'TEMPORARY' ? 'Traffic runs over the reserve path' : 'The section is repaired and carries traffic again',
  }));
export const rejectRestoration: Step = step(0.05, 'operator', () => ({
  type: 'RejectRestoration',
  reason: 'The reserve path carries no traffic of this line',
}));

export const claim = (wait = 0.18): Step =>
  step(wait, 'party', ({ degradation }) => ({
    type: 'ClaimPerformanceIssueResolution',
    resolution: degradation.remedy,
    cause: degradation.cause,
  }));

export const verify = (wait = 0.05): Step => step(wait, 'operator', () => ({ type: 'VerifyRestoration' }));

export const accept = (wait = 0.1): Step =>
  step(wait, 'operator', () => ({ type: 'AcceptPerformanceIssueResolution', note: 'Normal operation confirmed' }));

export const sendBack: Step = step(0.1, 'operator', () => ({
  type: 'RejectPerformanceIssueResolution',
  reason: 'The customer still sees the degradation on one of its lines',
}));

export const reopen: Step = step(0.8, 'originator', () => ({
  type: 'ReopenPerformanceIssue',
  reason: 'The degradation is back at the same place and the same hour',
}));

const changedBy = (places: number, severity: Severity): Severity | undefined => SEVERITIES[SEVERITIES.indexOf(severity) + places];

const severityStep = (places: 1 | -1, reason: string): Step =>
  step(0.1, 'originator', ({ issue }) => {
    const severity = changedBy(places, issue.severity);
    return severity === undefined ? [] : { type: 'ChangePerformanceIssuePriority', severity, reason };
  });

export const raiseSeverity = severityStep(-1, 'More customers are affected than it seemed');
/** One person proposes it: `decideChange` follows. */
export const lowerSeverity = severityStep(1, 'Traffic was moved away: the worst is over');

export const handOver: Step = step(0.12, 'operator', ({ otherParty }) => ({
  type: 'AssignPerformanceIssue',
  partyId: otherParty,
  reason: 'The failing section belongs to the other operator of this backhaul',
}));

/** The party disputes its first breach, if there is one. */
export const dispute = (wait = 0.3): Step =>
  step(wait, 'party', ({ issue }) => {
    const breached = issue.clocks.find(
      ({ partyId, obligor, breachAnnounced }) => partyId === issue.partyId && obligor === 'PARTY' && breachAnnounced,
    );
    const reason = 'The time in which we could not enter the site was not taken off';
    return breached === undefined ? [] : { type: 'DisputeClock', clockId: breached.id, reason };
  });

export const settle = (outcome: 'UPHELD' | 'DISMISSED', by: Role = 'manager'): Step =>
  step(0.4, by, ({ issue }) => ({
    type: 'SettleClockDispute',
    clockId: issue.clocks.find((clock) => clock.dispute?.outcome === 'OPEN')?.id ?? '',
    outcome,
    reason: outcome === 'UPHELD' ? 'The access log agrees with the party' : 'The access log shows that the site was open',
  }));

export const note = (wait = 0.08): Step =>
  step(wait, 'operator', ({ random }) => ({
    type: 'AddPerformanceIssueNote',
    text: random.pick(['The account team has informed the customer', 'Seen again on the wall board', 'Shift handed over, nothing new']),
  }));

export const link = (relation: LinkRelation): Step =>
  step(0.06, 'operator', ({ earlierIssue }) => ({ type: 'LinkPerformanceIssues', issueId: earlierIssue, relation }));
