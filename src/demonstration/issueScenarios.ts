/** Plots: the courses that issues of the demonstration take, and how many take each. */
import {
  type Beat,
  accept,
  analyze,
  answer,
  ask,
  cancel,
  changePriority,
  claim,
  dispute,
  handOver,
  hold,
  link,
  measureDegraded,
  measureNormal,
  note,
  reject,
  reopen,
  report,
  resume,
  resumeClock,
  sendBack,
  settle,
  start,
  stopClock,
  verify,
  voidStop,
} from './steps.js';

export interface Plot {
  readonly name: string;
  readonly count: number;
  /** Where it plays: anywhere, where two parties answer for the same, or at the party that works around the clock. */
  readonly where: 'anywhere' | 'shared' | 'around the clock';
  readonly beats: readonly Beat[];
  /** How long the last beat lies back: [least, most], in days, or in paces for what is still under way. */
  readonly ago: { readonly days: readonly [number, number] } | { readonly paces: readonly [number, number] };
}

const begun = [start(), analyze(), measureDegraded()];
const proven = [measureNormal(), measureNormal(), verify()];
const done = [claim(), ...proven, accept()];
const slipping = [report(20, 0.4), report(40, 0.6, 0.3), report(50, 0.7, 0.5), report(80, 0.3, 0.6)];

const past = (name: string, count: number, beats: readonly Beat[], where: Plot['where'] = 'anywhere'): Plot => ({
  name,
  count,
  where,
  beats,
  ago: { days: [1, 57] },
});

const present = (name: string, count: number, beats: readonly Beat[], where: Plot['where'] = 'anywhere'): Plot => ({
  name,
  count,
  where,
  beats,
  ago: { paces: [0.01, 0.12] },
});

/** Once verified, an acceptance lapses after five days: these were left to it. */
const left = (name: string, count: number, beats: readonly Beat[]): Plot => ({ ...past(name, count, beats), ago: { days: [6, 57] } });

export const PLOTS: readonly Plot[] = [
  past('restored as planned', 12, [...begun, report(30, 0.5), report(70, 0.25), ...done]),
  left('acceptance left to lapse', 6, [...begun, report(50, 0.3), claim(), ...proven]),
  past('information asked for, clocks standing', 5, [...begun, report(20, 0.6), ask(), answer(), report(60, 0.3), ...done]),
  past('information asked for, clocks running', 3, [...begun, ask(false), answer(0.15), ...done]),
  past('held by the party itself', 6, [...begun, report(20, 0.6), hold(), resume(), report(80, 0.2), ...done]),
  past('claimed while held', 2, [...begun, hold(), ...done]),
  past('clock stopped by agreement', 5, [...begun, stopClock(), resumeClock(), report(70, 0.2), ...done]),
  past('stop voided afterwards', 4, [...begun, stopClock(['RESTORE', 'RESOLVE']), resumeClock(), ...done, voidStop()]),
  past('handed over', 5, [start(), analyze(), report(10, null), handOver, report(40, 0.4, 0.1), ...done], 'shared'),
  past('more urgent than it seemed', 5, [...begun, changePriority, report(50, 0.3), ...done]),
  past('verification failed at first', 6, [
    ...begun,
    report(50, 0.3),
    claim(),
    measureNormal(),
    measureDegraded('operator', 0.05),
    verify(),
    report(70, 0.2, 0.1),
    ...done,
  ]),
  past('resolution sent back', 4, [...begun, claim(), sendBack, report(80, 0.2, 0.1), ...done]),
  past('late, with slippage', 6, [...begun, ...slipping, note(), ...done]),
  past('late, dispute upheld', 2, [...begun, ...slipping, ...done, dispute(), settle('UPHELD')], 'around the clock'),
  past('late, dispute dismissed', 2, [...begun, ...slipping, ...done, dispute(), settle('DISMISSED')], 'around the clock'),
  past('late, dispute open', 2, [...begun, ...slipping, ...done, dispute()], 'around the clock'),
  past('closed and reopened', 3, [...begun, ...done, reopen, report(60, 0.2, 0.1), ...done]),
  past('a repeat of an earlier one', 3, [...begun, link('REPEAT_OF'), report(50, 0.2), ...done]),
  past('caused by an earlier one', 2, [start(), link('CAUSED_BY'), analyze(), note(), ...done]),
  past('rejected by the party', 4, [reject]),
  past('cancelled at once', 2, [cancel]),
  past('a duplicate, cancelled', 2, [start(), link('DUPLICATE_OF'), cancel]),
  past('cancelled while held', 1, [...begun, hold(), cancel]),

  { ...present('just raised', 4, []), ago: { paces: [0.002, 0.04] } },
  { ...present('raised and not taken up', 2, [note(1)]), where: 'around the clock' },
  present('under way', 3, [...begun, report(30, 0.5)]),
  present('under way and slipping', 3, [...begun, ...slipping.slice(0, 3)], 'around the clock'),
  present('handed over and under way', 2, [start(), analyze(), report(10, null), handOver, report(30, 0.5, 0.1)], 'shared'),
  present('more urgent and under way', 1, [...begun, changePriority, report(30, 0.5)]),
  present('reopened and under way', 1, [...begun, ...done, reopen, report(20, 0.5, 0.1)]),
  present('sent back and under way', 1, [...begun, claim(), measureDegraded('operator', 0.1), verify()]),
  present('a clock stands', 2, [...begun, link('RELATED_TO'), stopClock()]),
  present('held', 3, [...begun, report(20, 0.6), hold()]),
  present('waiting for information', 3, [...begun, report(20, 0.6), ask()]),
  present('waiting for information, clocks running', 1, [...begun, ask(false)]),
  present('claimed, to be verified', 3, [...begun, report(60, 0.3), claim(), measureNormal()]),
  present('verified, to be accepted', 2, [...begun, report(60, 0.3), claim(), ...proven]),
];
