/** What makes an arrangement unusable. */
import { periodTermsProblems } from '../agreement/termsProblems.js';
import { type InputProblem, duplicateProblems } from '../kernel/refusal.js';
import { isAroundTheClock } from '../time/calendar.js';
import { calendarProblems } from '../time/calendarProblems.js';
import { dueTableProblems } from '../time/dueTableProblems.js';
import { parseTimeOfDay } from '../time/localTime.js';
import { presetOf } from '../time/targets.js';
import type { Calendar, MilestoneEvent, ServiceLevelTarget, Target, VerificationTerms } from '../time/serviceLevelTerms.js';
import type { ArrangementContent } from './messages.js';

/** An arrangement must be able to run a clock: everything in it that could make that impossible is named. */
export const arrangementProblems = (arrangement: ArrangementContent): readonly InputProblem[] => [
  ...(arrangement.scope.length === 0 ? [{ path: ['scope'], message: 'must have at least one entity, or `*` for all of a type' }] : []),
  ...(arrangement.validTo !== null && arrangement.validTo <= arrangement.validFrom
    ? [{ path: ['validTo'], message: 'must be after validFrom' }]
    : []),
  ...calendarProblems(arrangement.calendar, ['calendar']),
  ...arrangement.targets.flatMap((target, index) => targetProblems(target, arrangement.calendar, ['targets', String(index)])),
  ...duplicateProblems(
    'targets',
    arrangement.targets.map(({ severity, clock, milestone, obligor, when }) =>
      [severity, milestone ?? clock, obligor, ...(when === undefined ? [] : [JSON.stringify(when)])].join(' '),
    ),
  ),
  ...milestoneProblems(arrangement),
  ...periodTermsProblems(arrangement, [...new Set(arrangement.targets.map(({ clock, milestone }) => milestone ?? clock))]),
  ...arrangement.atRiskShares.flatMap((share, index) =>
    share > (arrangement.atRiskShares[index - 1] ?? 0) && share < 1
      ? []
      : [{ path: ['atRiskShares', String(index)], message: 'must be between 0 and 1, ascending' }],
  ),
  ...durationProblems(arrangement.reopenWindowMs, ['reopenWindow']),
  ...durationProblems(arrangement.acceptancePeriodMs, ['acceptancePeriod']),
  ...durationProblems(arrangement.appointments?.lateCancellationMs ?? 0, ['appointments', 'lateCancellation']),
  ...durationProblems(arrangement.appointments?.graceMs ?? 0, ['appointments', 'grace']),
  ...arrangement.verification.flatMap(verificationProblems),
  ...duplicateProblems(
    'verification',
    arrangement.verification.map(({ severity }) => severity),
  ),
];

const verificationProblems = ({ observationMs, samples, toleratedShare }: VerificationTerms, index: number): readonly InputProblem[] => {
  const path = ['verification', String(index)];
  return [
    ...durationProblems(observationMs, [...path, 'observation']),
    ...(Number.isInteger(samples) && samples >= 1 ? [] : [{ path: [...path, 'samples'], message: 'must be a whole number from 1' }]),
    ...(toleratedShare >= 0 && toleratedShare < 1 ? [] : [{ path: [...path, 'toleratedShare'], message: 'must be from 0 to below 1' }]),
  ];
};

/** Clocks between milestones have codes of their own, and a usual clock keeps its end. */
const milestoneProblems = ({ milestones = [], targets }: ArrangementContent): readonly InputProblem[] => [
  ...duplicateProblems(
    'milestones',
    milestones.map(({ code }) => code),
  ),
  ...milestones.flatMap(({ code, startOn, endOn }, index) => {
    const path = ['milestones', String(index)];
    const preset = presetOf(code);
    return [
      ...(CODE.test(code) && code !== 'UPDATE' && code !== 'MILESTONE'
        ? []
        : [{ path: [...path, 'code'], message: 'must be a code such as ON_SITE, or ACKNOWLEDGE, RESTORE or RESOLVE' }]),
      ...(startOn === endOn ? [{ path: [...path, 'endOn'], message: 'must differ from startOn' }] : []),
      ...(preset !== undefined && preset.endOn !== endOn
        ? [{ path: [...path, 'endOn'], message: `must be ${preset.endOn}: the clock ${code} ends on it` }]
        : []),
      ...(BEFORE_WORK.includes(endOn) ? [{ path: [...path, 'endOn'], message: 'must be a milestone after RAISED' }] : []),
    ];
  }),
  ...targets.flatMap(({ clock, milestone, when = {} }, index) => [
    ...((clock === 'MILESTONE') === (milestone !== undefined && milestones.some(({ code }) => code === milestone))
      ? []
      : [
          {
            path: ['targets', String(index), 'milestone'],
            message: 'must be a code of milestones for a MILESTONE clock, and absent for others',
          },
        ]),
    ...Object.entries<readonly string[] | undefined>({ ...when }).flatMap(([field, values]) =>
      values?.length === 0 ? [{ path: ['targets', String(index), 'when', field], message: 'must have a value, or be absent' }] : [],
    ),
  ]),
];

const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const BEFORE_WORK: readonly MilestoneEvent[] = ['OCCURRED', 'DETECTED', 'RAISED'];

/** A hundred years: longer is a typing error, and exceeds the range of Date. */
const MAX_DURATION_MS = 36_525 * 24 * 3_600_000;

const durationProblems = (lengthMs: number, path: readonly string[]): readonly InputProblem[] => {
  if (lengthMs < 0) return [{ path, message: 'must not be negative' }];
  return lengthMs > MAX_DURATION_MS ? [{ path, message: 'must not be longer than a hundred years' }] : [];
};

/** @param agreed the calendar of a target without its own */
const targetProblems = ({ target, calendar }: ServiceLevelTarget, agreed: Calendar, path: readonly string[]): readonly InputProblem[] => [
  ...(calendar === undefined ? [] : calendarProblems(calendar, [...path, 'calendar'])),
  ...dueProblems(target, path),
  ...(countsCalendarDays(target) && !isAroundTheClock(calendar ?? agreed)
    ? [
        {
          path: [...path, 'calendar'],
          message: 'must be around the clock where calendar days are counted: give the target its own calendar',
        },
      ]
    : []),
];

const countsCalendarDays = (target: Target): boolean =>
  target.kind === 'DUE_TABLE' && target.bands.some(({ dayKind }) => dayKind === 'CALENDAR_DAY');

const dueProblems = (target: Target, path: readonly string[]): readonly InputProblem[] => {
  const problemAt = (field: string, message: string): readonly InputProblem[] => [{ path: [...path, field], message }];
  if (target.kind === 'DUE_TABLE') return dueTableProblems(target, [...path, 'due']);
  if (target.kind === 'DURATION')
    return target.durationMs > 0
      ? durationProblems(target.durationMs, [...path, 'duration'])
      : problemAt('duration', 'must be positive; exactly one of duration, workingDays and due is given');
  if (!Number.isInteger(target.days) || target.days < 1 || target.days > 366)
    return problemAt('workingDays', 'must be a whole number from 1 to 366');
  return parseTimeOfDay(target.cutOff) === null ? problemAt('cutOff', 'must be a local time HH:mm') : [];
};
