/** A command of every type for any state: with a roll of 0 one that no rule refuses where the story allows it, with others anything a caller may send. */
import type { MessageOf } from '../../../src/domain/kernel/decider.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Party } from '../../../src/domain/party/model.js';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import { SEVERITIES, STOP_REASONS } from '../../../src/domain/time/serviceLevelTerms.js';
import { contentOf } from '../../../src/domain/calendar/model.js';
import { aroundTheClockCalendar } from './calendars.js';
import { HOUR_MS, arrangement, raise } from './samples.js';

const pickByRoll = <T>(items: readonly [T, ...T[]], roll: number): T => items[roll % items.length] ?? items[0];

const idOf = (items: readonly { readonly id: string }[], roll: number): string => items[roll % (items.length + 1)]?.id ?? 'unknown';

type IssueCommands = {
  readonly [T in IssueCommand['type']]: (issue: PerformanceIssue | null, now: Date, roll: number) => MessageOf<IssueCommand, T>;
};

export const issueCommand: IssueCommands = {
  RaisePerformanceIssue: (_, __, roll) =>
    raise({ partyId: pickByRoll(['party-a', 'party-b', 'party-c'], roll), severity: pickByRoll(['MAJOR', 'CRITICAL', 'MINOR'], roll) }),
  StartPerformanceIssue: () => ({ type: 'StartPerformanceIssue' }),
  RejectPerformanceIssue: () => ({ type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' }),
  ContestPerformanceIssueRejection: () => ({ type: 'ContestPerformanceIssueRejection', reason: 'It is your segment' }),
  ConfirmPerformanceIssueRejection: (_, __, roll) => ({
    type: 'ConfirmPerformanceIssueRejection',
    code: pickByRoll(['WRONG_PARTY', 'NOT_REPRODUCED'], roll),
    reason: 'It is not your segment',
  }),
  LapseRejection: () => ({ type: 'LapseRejection' }),
  CancelPerformanceIssue: () => ({ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' }),
  RequestPerformanceIssueInformation: (_, __, roll) => ({
    type: 'RequestPerformanceIssueInformation',
    question: 'Which port?',
    stopReason: pickByRoll([null, 'AWAITING_INFORMATION', 'AWAITING_ACCESS', 'FORCE_MAJEURE'], roll),
  }),
  ProvidePerformanceIssueInformation: () => ({ type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' }),
  HoldPerformanceIssue: () => ({ type: 'HoldPerformanceIssue', reason: 'Spare part ordered' }),
  ResumePerformanceIssue: () => ({ type: 'ResumePerformanceIssue' }),
  RecordPerformanceIssueMilestone: () => ({ type: 'RecordPerformanceIssueMilestone', event: 'ON_SITE' }),
  IdentifyPerformanceIssueCause: () => ({ type: 'IdentifyPerformanceIssueCause', cause: 'FIBRE_BREAK', evidence: 'Reflection at 4.2 km' }),
  RecordRestoration: () => ({ type: 'RecordRestoration', kind: 'PERMANENT', description: 'Switched to the reserve path' }),
  RejectRestoration: () => ({ type: 'RejectRestoration', reason: 'Loss is still seen' }),
  ClaimPerformanceIssueResolution: () => ({ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced a line card' }),
  AcceptPerformanceIssueResolution: () => ({ type: 'AcceptPerformanceIssueResolution' }),
  LapseAcceptance: () => ({ type: 'LapseAcceptance' }),
  RejectPerformanceIssueResolution: () => ({ type: 'RejectPerformanceIssueResolution', reason: 'Loss is back' }),
  ReopenPerformanceIssue: () => ({ type: 'ReopenPerformanceIssue', reason: 'Loss is back' }),
  ReportPerformanceIssueProgress: (_, now, roll) => ({
    type: 'ReportPerformanceIssueProgress',
    percent: roll % 120,
    text: 'On site',
    expectedRestorationAt: roll === 0 ? null : new Date(now.getTime() + ((roll % 9) - 1) * HOUR_MS),
  }),
  AnalyzeServiceQuality: (issue, _, roll) => ({
    type: 'AnalyzeServiceQuality',
    degradationCode: 'CONGESTION',
    natureOfDegradation: `Congestion, the ${String(issue?.version ?? 0)}th time`,
    indicators: [{ name: pickByRoll(['loss', 'delay'], roll), unit: '%', normalMin: null, normalMax: pickByRoll([1, 0.1, null], roll) }],
    requiresReassignment: false,
    requiresReconfiguration: false,
    reason: roll % 4 === 3 ? null : 'The first analysis was too strict',
  }),
  RecordPerformanceIssueMeasurement: (issue, _, roll) => ({
    type: 'RecordPerformanceIssueMeasurement',
    indicator: issue?.analysis?.indicators[0]?.name ?? 'loss',
    value: pickByRoll([0.2, 0.4, 5], roll),
  }),
  DecidePerformanceIssueChange: (issue, _, roll) => ({
    type: 'DecidePerformanceIssueChange',
    changeId: idOf(issue?.proposedChanges.filter(({ decision }) => decision === null || roll % 5 === 4) ?? [], roll),
    approve: roll % 3 !== 2,
    reason: 'The measurements agree',
  }),
  VerifyRestoration: () => ({ type: 'VerifyRestoration' }),
  ChangePerformanceIssuePriority: (issue, _, roll) => ({
    type: 'ChangePerformanceIssuePriority',
    severity: SEVERITIES.filter((one) => roll % 5 === 4 || one !== issue?.severity)[roll % 3] ?? 'MINOR',
    reason: 'More customers are affected',
  }),
  AssignPerformanceIssue: (issue, _, roll) => ({
    type: 'AssignPerformanceIssue',
    partyId: pickByRoll([issue?.partyId === 'party-b' ? 'party-a' : 'party-b', 'party-a', 'party-c'], roll),
    reason: 'It is their segment',
  }),
  StopServiceLevelClock: (_, __, roll) => ({
    type: 'StopServiceLevelClock',
    reason: pickByRoll(['AWAITING_ACCESS', ...STOP_REASONS], roll),
    clocks: pickByRoll([null, ['RESTORE'], ['UPDATE', 'RESOLVE']], roll),
    evidence: 'Gate log',
  }),
  ResumeServiceLevelClock: (issue, _, roll) => ({ type: 'ResumeServiceLevelClock', stopId: idOf(issue?.stops ?? [], roll) }),
  VoidClockStop: (issue, _, roll) => ({ type: 'VoidClockStop', stopId: idOf(issue?.stops ?? [], roll), reason: 'Access was there' }),
  DisputeClock: (issue, _, roll) => ({
    type: 'DisputeClock',
    clockId: idOf(issue?.clocks.filter(({ dispute }) => dispute === null || roll % 5 === 4) ?? [], roll),
    reason: 'The site was closed',
  }),
  SettleClockDispute: (issue, _, roll) => ({
    type: 'SettleClockDispute',
    clockId: idOf(issue?.clocks.filter(({ dispute }) => dispute?.outcome === 'OPEN' || roll % 5 === 4) ?? [], roll),
    outcome: pickByRoll(['UPHELD', 'DISMISSED'], roll),
    reason: 'The gate log says so',
  }),
  OfferPerformanceIssueAppointment: (_, now) => ({
    type: 'OfferPerformanceIssueAppointment',
    from: new Date(now.getTime() + 4 * HOUR_MS),
    to: new Date(now.getTime() + 8 * HOUR_MS),
  }),
  AgreePerformanceIssueAppointment: (issue, _, roll) => ({
    type: 'AgreePerformanceIssueAppointment',
    appointmentId: idOf(issue?.appointments ?? [], roll),
  }),
  CancelPerformanceIssueAppointment: (issue, _, roll) => ({
    type: 'CancelPerformanceIssueAppointment',
    appointmentId: idOf(issue?.appointments ?? [], roll),
    reason: 'The technician is ill',
  }),
  ReportPerformanceIssueAppointment: (issue, _, roll) => ({
    type: 'ReportPerformanceIssueAppointment',
    appointmentId: idOf(issue?.appointments ?? [], roll),
    outcome: pickByRoll(['NO_ACCESS', 'KEPT', 'MISSED'], roll),
  }),
  AddPerformanceIssueNote: () => ({ type: 'AddPerformanceIssueNote', text: 'Seen before in spring' }),
  LinkPerformanceIssues: (_, __, roll) => ({
    type: 'LinkPerformanceIssues',
    issueId: pickByRoll(['issue-2', 'issue-3', 'issue-1'], roll),
    relation: 'RELATED_TO',
  }),
  AnnounceClocks: () => ({ type: 'AnnounceClocks' }),
};

type PartyCommands = { readonly [T in PartyCommand['type']]: (party: Party | null, roll: number) => MessageOf<PartyCommand, T> };

export const partyCommand: PartyCommands = {
  RegisterParty: () => ({ type: 'RegisterParty', name: 'Example Networks' }),
  ValidateParty: () => ({ type: 'ValidateParty', evidence: 'Trade register extract' }),
  CloseParty: () => ({ type: 'CloseParty', reason: 'The agreement ended' }),
  UpdateParty: (_, roll) => ({ type: 'UpdateParty', tradingName: `Example ${String(roll)}` }),
  AgreeOutsourcingArrangement: () => ({ type: 'AgreeOutsourcingArrangement', ...arrangement }),
  AmendOutsourcingArrangement: (party, roll) => ({
    type: 'AmendOutsourcingArrangement',
    arrangementId: idOf(party?.arrangements ?? [], roll),
    reason: 'Renewed',
    stopReasons: [],
  }),
  DecideOutsourcingArrangement: (party, roll) => ({
    type: 'DecideOutsourcingArrangement',
    changeId: idOf(party?.proposedArrangements ?? [], roll),
    approve: roll % 3 !== 2,
    reason: 'Agreed with the party',
  }),
  EndOutsourcingArrangement: (party, roll) => ({
    type: 'EndOutsourcingArrangement',
    arrangementId: idOf(party?.arrangements ?? [], roll),
    reason: 'Not renewed',
  }),
  AnnounceObjectives: () => ({ type: 'AnnounceObjectives' }),
  AdoptCalendar: () => ({ type: 'AdoptCalendar', calendar: contentOf(aroundTheClockCalendar(2)) }),
};
