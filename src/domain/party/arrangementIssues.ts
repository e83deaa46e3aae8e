/** What makes an arrangement unusable. */
import { periodTermsIssues } from '../agreement/termsIssues.js';
import { type InputIssue, duplicateIssues } from '../kernel/refusal.js';
import { isAroundTheClock } from '../time/calendar.js';
import { calendarIssues } from '../time/calendarIssues.js';
import { dueTableIssues } from '../time/dueTableIssues.js';
import { parseTimeOfDay } from '../time/localTime.js';
import { presetOf } from '../time/targets.js';
import type { Calendar, MilestoneEvent, ServiceLevelTarget, Target, VerificationTerms } from '../time/serviceLevelTerms.js';
import type { ArrangementContent } from './messages.js';

/** An arrangement must be able to run a clock: everything in it that could make that impossible is named. */
export const arrangementIssues = (arrangement: ArrangementContent): readonly InputIssue[] => [
  ...(arrangement.scope.length === 0 ? [{ path: ['scope'], message: 'must have at least one entity, or `*` for all of a type' }] : []),
  ...(arrangement.validTo !== null && arrangement.validTo <= arrangement.validFrom
    ? [{ path: ['validTo'], message: 'must be after validFrom' }]
    : []),
  ...calendarIssues(arrangement.calendar, ['calendar']),
  ...arrangement.targets.flatMap((target, index) => targetIssues(target, arrangement.calendar, ['targets', String(index)])),
  ...duplicateIssues(
    'targets',
    arrangement.targets.map(({ severity, clock, milestone, obligor, when }) =>
      [severity, milestone ?? clock, obligor, ...(when === undefined ? [] : [JSON.stringify(when)])].join(' '),
    ),
  ),
  ...milestoneIssues(arrangement),
  ...periodTermsIssues(arrangement, [...new Set(arrangement.targets.map(({ clock, milestone }) => milestone ?? clock))]),
  ...arrangement.atRiskShares.flatMap((share, index) =>
    share > (arrangement.atRiskShares[index - 1] ?? 0) && share < 1
      ? []
      : [{ path: ['atRiskShares', String(index)], message: 'must be between 0 and 1, ascending' }],
  ),
  ...durationIssues(arrangement.reopenWindowMs, ['reopenWindow']),
  ...durationIssues(arrangement.acceptancePeriodMs, ['acceptancePeriod']),
  ...arrangement.verification.flatMap(verificationIssues),
  ...duplicateIssues(
    'verification',
    arrangement.verification.map(({ severity }) => severity),
  ),
];

const verificationIssues = ({ observationMs, samples, toleratedShare }: VerificationTerms, index: number): readonly InputIssue[] => {
  const path = ['verification', String(index)];
  return [
    ...durationIssues(observationMs, [...path, 'observation']),
    ...(Number.isInteger(samples) && samples >= 1 ? [] : [{ path: [...path, 'samples'], message: 'must be a whole number from 1' }]),
    ...(toleratedShare >= 0 && toleratedShare < 1 ? [] : [{ path: [...path, 'toleratedShare'], message: 'must be from 0 to below 1' }]),
  ];
};

/** Clocks between milestones have codes of their own, and a usual clock keeps its end. */
const milestoneIssues = ({ milestones = [], targets }: ArrangementContent): readonly InputIssue[] => [
  ...duplicateIssues(
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

const durationIssues = (lengthMs: number, path: readonly string[]): readonly InputIssue[] => {
  if (lengthMs < 0) return [{ path, message: 'must not be negative' }];
  return lengthMs > MAX_DURATION_MS ? [{ path, message: 'must not be longer than a hundred years' }] : [];
};

/** @param agreed the calendar of a target without its own */
const targetIssues = ({ target, calendar }: ServiceLevelTarget, agreed: Calendar, path: readonly string[]): readonly InputIssue[] => [
  ...(calendar === undefined ? [] : calendarIssues(calendar, [...path, 'calendar'])),
  ...dueIssues(target, path),
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

const dueIssues = (target: Target, path: readonly string[]): readonly InputIssue[] => {
  const issueAt = (field: string, message: string): readonly InputIssue[] => [{ path: [...path, field], message }];
  if (target.kind === 'DUE_TABLE') return dueTableIssues(target, [...path, 'due']);
  if (target.kind === 'DURATION')
    return target.durationMs > 0 ? durationIssues(target.durationMs, [...path, 'duration']) : issueAt('duration', 'must be positive');
  if (!Number.isInteger(target.days) || target.days < 1 || target.days > 366)
    return issueAt('workingDays', 'must be a whole number from 1 to 366');
  return parseTimeOfDay(target.cutOff) === null ? issueAt('cutOff', 'must be a local time HH:mm') : [];
};
