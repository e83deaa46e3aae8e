/** Outlines of the demonstration's issues, and how many follow each. */
import {
  type Step,
  accept,
  agreeAppointment,
  analyze,
  answer,
  arrive,
  ask,
  cancel,
  cancelAppointment,
  raiseSeverity,
  claim,
  confirmRejection,
  contest,
  decideChange,
  dispute,
  handOver,
  hold,
  identifyPerformanceIssueCause,
  link,
  lowerSeverity,
  measureDegraded,
  measureNormal,
  note,
  offerAppointment,
  reject,
  relaxAnalysis,
  reopen,
  report,
  reportAppointment,
  rejectRestoration,
  restore,
  resume,
  resumeServiceLevelClock,
  sendBack,
  settle,
  start,
  stopServiceLevelClock,
  verify,
  voidStop,
} from './steps.js';

export interface IssueOutline {
  readonly name: string;
  readonly count: number;
  /** Its location: anywhere, shared by two parties, at the party that works around the clock, or where no other issue is. */
  readonly where: 'anywhere' | 'shared' | 'around the clock' | 'a line of its own' | 'a line seen twice';
  readonly steps: readonly Step[];
  /** Age of the last step: [min, max], in days, or in paces for open issues. */
  readonly lastStepAgo: { readonly days: readonly [number, number] } | { readonly paces: readonly [number, number] };
}

const STARTED = [start(), analyze(), measureDegraded()];
const VERIFIED = [measureNormal(), measureNormal(), measureNormal(), verify()];
const ACCEPTED = [claim(), ...VERIFIED, accept()];
const SLIPPING = [report(20, 0.4), report(40, 0.6, 0.3), report(50, 0.7, 0.5), report(80, 0.3, 0.6)];

const pastIssue = (name: string, count: number, beats: readonly Step[], where: IssueOutline['where'] = 'anywhere'): IssueOutline => ({
  name,
  count,
  where,
  steps: beats,
  lastStepAgo: { days: [1, 57] },
});

const currentIssue = (name: string, count: number, beats: readonly Step[], where: IssueOutline['where'] = 'anywhere'): IssueOutline => ({
  name,
  count,
  where,
  steps: beats,
  lastStepAgo: { paces: [0.01, 0.12] },
});

/** After verification acceptance lapses within five days: these were left to lapse. */
const lapsingIssue = (name: string, count: number, beats: readonly Step[]): IssueOutline => ({
  ...pastIssue(name, count, beats),
  lastStepAgo: { days: [6, 57] },
});

export const ISSUE_OUTLINES: readonly IssueOutline[] = [
  pastIssue('restored as planned', 12, [...STARTED, report(30, 0.5), report(70, 0.25), ...ACCEPTED]),
  lapsingIssue('acceptance left to lapse', 6, [...STARTED, report(50, 0.3), claim(), ...VERIFIED]),
  pastIssue('information asked for, clocks stopped', 5, [...STARTED, report(20, 0.6), ask(), answer(), report(60, 0.3), ...ACCEPTED]),
  pastIssue('information asked for, clocks running', 3, [...STARTED, ask(false), answer(0.15), ...ACCEPTED]),
  pastIssue('held by the party itself', 6, [...STARTED, report(20, 0.6), hold(), resume(), report(80, 0.2), ...ACCEPTED]),
  pastIssue('claimed while held', 2, [...STARTED, hold(), ...ACCEPTED]),
  pastIssue('clock stopped by agreement', 5, [
    ...STARTED,
    ...stopServiceLevelClock(),
    resumeServiceLevelClock(),
    report(70, 0.2),
    ...ACCEPTED,
  ]),
  pastIssue('stop voided afterwards', 4, [
    ...STARTED,
    ...stopServiceLevelClock(['RESTORE', 'RESOLVE']),
    resumeServiceLevelClock(),
    ...ACCEPTED,
    voidStop(),
    decideChange(true),
  ]),
  pastIssue('handed over with a question', 1, [start(), analyze(), ask(), handOver, report(40, 0.4, 0.1), ...ACCEPTED], 'shared'),
  pastIssue('handed over', 4, [start(), analyze(), report(10, null), handOver, report(40, 0.4, 0.1), ...ACCEPTED], 'shared'),
  pastIssue('more urgent than it seemed', 5, [...STARTED, raiseSeverity, report(50, 0.3), ...ACCEPTED]),
  pastIssue('verification failed at first', 6, [
    ...STARTED,
    report(50, 0.3),
    claim(),
    measureNormal(),
    measureNormal(),
    measureDegraded('operator', 0.08),
    verify(),
    report(70, 0.2, 0.1),
    ...ACCEPTED,
  ]),
  pastIssue('resolution sent back', 4, [...STARTED, claim(), sendBack, report(80, 0.2, 0.1), ...ACCEPTED]),
  pastIssue('late, with slippage', 6, [...STARTED, ...SLIPPING, note(), ...ACCEPTED]),
  pastIssue('late, dispute upheld', 2, [...STARTED, ...SLIPPING, ...ACCEPTED, dispute(), settle('UPHELD')], 'around the clock'),
  pastIssue('late, dispute dismissed', 1, [...STARTED, ...SLIPPING, ...ACCEPTED, dispute(), settle('DISMISSED')], 'around the clock'),
  pastIssue(
    'late, dismissal appealed',
    1,
    [...STARTED, ...SLIPPING, ...ACCEPTED, dispute(), settle('DISMISSED'), dispute(), settle('UPHELD', 'deputy')],
    'around the clock',
  ),
  pastIssue('late, dispute open', 2, [...STARTED, ...SLIPPING, ...ACCEPTED, dispute()], 'around the clock'),
  pastIssue('reopened by a measurement', 3, [
    ...STARTED,
    ...ACCEPTED,
    measureDegraded('operator', 0.3),
    reopen,
    report(60, 0.2, 0.1),
    ...ACCEPTED,
  ]),
  pastIssue('bad again after the verification', 1, [
    ...STARTED,
    claim(),
    ...VERIFIED,
    measureDegraded('operator', 0.1),
    verify(),
    report(70, 0.2, 0.1),
    ...ACCEPTED,
  ]),
  pastIssue('normal range in dispute', 1, [
    ...STARTED,
    claim(),
    relaxAnalysis,
    decideChange(false),
    relaxAnalysis,
    decideChange(true),
    ...VERIFIED,
    accept(),
  ]),
  pastIssue('a repeat of an earlier one', 3, [...STARTED, link('REPEAT_OF'), report(50, 0.2), ...ACCEPTED]),
  pastIssue('caused by an earlier one', 2, [start(), link('CAUSED_BY'), analyze(), note(), ...ACCEPTED]),
  pastIssue('rejected by the party', 2, [reject, confirmRejection], 'a line of its own'),
  pastIssue('rejected, and nobody decided on it', 1, [reject], 'a line of its own'),
  pastIssue('rejection contested', 1, [reject, contest, ...STARTED, ...ACCEPTED]),
  pastIssue('cancelled at once', 2, [cancel], 'a line of its own'),
  {
    ...pastIssue('seen twice', 1, [...STARTED, report(30, 0.5), report(70, 0.2), ...ACCEPTED], 'a line seen twice'),
    lastStepAgo: { days: [10, 10] },
  },
  {
    ...pastIssue('a duplicate, cancelled', 1, [start(), link('DUPLICATE_OF'), decideChange(true), cancel], 'a line seen twice'),
    lastStepAgo: { days: [9.7, 9.7] },
  },
  pastIssue('cancelled while held', 1, [...STARTED, hold(), cancel], 'a line of its own'),

  { ...currentIssue('just raised', 4, []), lastStepAgo: { paces: [0.002, 0.04] } },
  { ...currentIssue('raised and not taken up', 2, [note(1)]), where: 'around the clock' },
  currentIssue('under way', 3, [...STARTED, report(30, 0.5)]),
  currentIssue('under way and slipping', 3, [...STARTED, ...SLIPPING.slice(0, 3)], 'around the clock'),
  currentIssue('handed over and under way', 2, [start(), analyze(), report(10, null), handOver, report(30, 0.5, 0.1)], 'shared'),
  currentIssue('more urgent and under way', 1, [...STARTED, raiseSeverity, report(30, 0.5)]),
  currentIssue('reopened and under way', 1, [...STARTED, ...ACCEPTED, measureDegraded('operator', 0.3), reopen, report(20, 0.5, 0.1)]),
  currentIssue('sent back and under way', 1, [...STARTED, claim(), ...[1, 2, 3].map(() => measureDegraded('operator', 0.1)), verify()]),
  currentIssue('a clock stands', 2, [...STARTED, link('RELATED_TO'), ...stopServiceLevelClock()]),
  currentIssue('held', 3, [...STARTED, report(20, 0.6), hold()]),
  currentIssue('waiting for information', 3, [...STARTED, report(20, 0.6), ask()]),
  currentIssue('waiting for information, clocks running', 1, [...STARTED, ask(false)]),
  currentIssue('claimed, to be verified', 3, [...STARTED, report(60, 0.3), claim(), measureNormal()]),
  currentIssue('verified, to be accepted', 2, [...STARTED, report(60, 0.3), claim(), ...VERIFIED]),
  pastIssue(
    'less urgent than it seemed',
    1,
    [...STARTED, lowerSeverity, decideChange(true), report(50, 0.3), ...ACCEPTED],
    'around the clock',
  ),
  pastIssue('restored for the time being, then repaired', 2, [
    ...STARTED,
    report(40, 0.2),
    arrive(),
    identifyPerformanceIssueCause(),
    restore('TEMPORARY'),
    ...VERIFIED,
    report(80, null, 0.2),
    ...ACCEPTED,
  ]),
  pastIssue('visited at the second appointment', 1, [
    ...STARTED,
    offerAppointment(0.05),
    agreeAppointment(),
    cancelAppointment(),
    offerAppointment(),
    agreeAppointment(),
    reportAppointment(0.1, 'party'),
    reportAppointment(0.01, 'operator'),
    ...ACCEPTED,
  ]),
  pastIssue('restored in vain, then repaired', 1, [
    ...STARTED,
    restore('TEMPORARY', 0.1),
    ...[1, 2, 3].map(() => measureDegraded('operator', 0.1)),
    verify(),
    restore('PERMANENT', 0.1),
    rejectRestoration,
    ...ACCEPTED,
  ]),
];
