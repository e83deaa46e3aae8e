/** Clocks between any two milestones, and targets that depend on what the issue is about and what is found out. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { ArrangementContent } from '../../../src/domain/party/messages.js';
import { arrangementProblems } from '../../../src/domain/party/arrangementProblems.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { targetChanges } from '../../../src/domain/time/clock.js';
import { targetSentence } from '../../../src/domain/time/targetSentence.js';
import type { MilestoneClock, ServiceLevelTarget, SeverityUpgrade, TargetCondition } from '../../../src/domain/time/serviceLevelTerms.js';
import {
  analyzed,
  arrangement,
  claimed,
  decideStep,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issuesWith,
  operator,
  prioritized,
  raise,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
  target,
  timer,
} from '../../support/domain/samples.js';

const under = (fields: Partial<ArrangementContent>) => issuesWith(registeredParty('party-a', { ...arrangement, ...fields }));
const conditional = (hours: number, when: TargetCondition): ServiceLevelTarget => ({ ...target('MAJOR', 'RESTORE', hours), when });
const deadline = (issue: PerformanceIssue, kind = 'RESTORE', at = 100): Date | null | undefined => {
  const clock = issue.clocks.findLast((one) => (one.milestone ?? one.kind) === kind && one.obligor === 'PARTY');
  return clock && readClock(clock, issue, hour(at)).deadline;
};
/** As an import has it: these stories are not about who decides. */
const cause = (hours: number, code: string): Step<IssueCommand> => [
  { type: 'IdentifyPerformanceIssueCause', cause: code, evidence: 'Reflection at 4.2 km' },
  timer,
  hour(hours),
];
const onSite = (hours: number): Step<IssueCommand> => [
  { type: 'RecordPerformanceIssueMilestone', event: 'ON_SITE' },
  supplierA,
  hour(hours),
];

describe('a restore clock that starts elsewhere than usual', () => {
  const starting = (startOn: MilestoneClock['startOn']) =>
    under({ milestones: [{ code: 'RESTORE', startOn, endOn: 'SERVICE_RESTORED' }], targets: [target('MAJOR', 'RESTORE', 4)] });

  test('at the acknowledgement: four hours from 10:00, for a report at 09:00 (nbn, enhanced fault rectification)', () => {
    const subject = starting('ACKNOWLEDGED');
    expect(deadline(given(subject, [raised]))).toBeUndefined();
    expect(deadline(given(subject, [raised, started(1)]))).toEqual(hour(5));
  });

  test('at the occurrence, where somebody else measured it; else at the raise', () => {
    const subject = starting('OCCURRED');
    const stated = [[raise({ occurredAt: hour(-2) }), operator, hour(0)], analyzed(0.5)] as const;
    const value = { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 3, measuredAt: hour(-2) } as const;
    expect(deadline(given(subject, stated))).toEqual(hour(4));
    expect(deadline(given(subject, [...stated, [value, operator, hour(1)]]))).toEqual(hour(4));
    expect(deadline(given(subject, [...stated, [value, supplierA, hour(1)]]))).toEqual(hour(2));
    expect(deadline(given(subject, [raised]))).toEqual(hour(4));
  });

  test('is still ended by the restoration, and taken back with its claim', () => {
    const ended = given(starting('ACKNOWLEDGED'), [raised, started(1), claimed(3)]);
    expect(ended.clocks).toMatchObject([{ kind: 'RESTORE', end: hour(3), provisional: true }]);
    const back: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'Not so' }, operator, hour(4)];
    expect(given(starting('ACKNOWLEDGED'), [raised, started(1), claimed(3), back]).clocks[0]).toMatchObject({ end: null });
  });
});

describe('a clock of the agreement', () => {
  const visiting = under({
    milestones: [
      { code: 'ATTENDANCE', startOn: 'RAISED', endOn: 'ON_SITE' },
      { code: 'REPORT', startOn: 'RESOLVED', endOn: 'REPORT_DELIVERED' },
    ],
    targets: [
      target('MAJOR', 'RESTORE', 8),
      { ...target('MAJOR', 'MILESTONE', 2), milestone: 'ATTENDANCE' },
      { ...target('MAJOR', 'MILESTONE', 72), milestone: 'REPORT' },
    ],
  });

  test('runs between its milestones, beside the usual ones', () => {
    const issue = given(visiting, [raised, started(0.5), onSite(1.5), claimed(6)]);
    const own = issue.clocks.filter(({ kind }) => kind === 'MILESTONE');
    expect(own.map(({ id, start, end, fulfilled }) => [id, start, end, fulfilled])).toEqual([
      ['attendance-party-1', hour(0), hour(1.5), true],
      ['report-party-4', hour(6), null, false],
    ]);
    expect(deadline(issue, 'REPORT')).toEqual(hour(78));
    expect(issue.breached).toBe(false);
  });

  test('is owed no more once the resolution is claimed, and again when the claim is rejected', () => {
    const remote = given(visiting, [raised, started(0.5), claimed(1)]);
    expect(remote.clocks.find(({ milestone }) => milestone === 'ATTENDANCE')).toMatchObject({ end: hour(1), fulfilled: false });
    expect(remote.restorations[0]?.verdicts.filter(({ kind }) => kind === 'MILESTONE')).toMatchObject([{ met: null, at: hour(73) }]);
    const back: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'Not so' }, operator, hour(1.5)];
    const rejected = given(visiting, [raised, started(0.5), claimed(1), back]);
    expect(rejected.clocks.find(({ milestone }) => milestone === 'ATTENDANCE')).toMatchObject({ end: null });
  });

  test('counts a milestone from when it was recorded, and once', () => {
    const late = given(visiting, [raised, started(0.5), onSite(3)]);
    expect(late.breached).toBe(true);
    expect(decideStep(visiting, late, onSite(4))).toMatchObject({ rule: 'ALREADY_REACHED' });
  });

  test('ends with the hand-over, and the next party has its own', () => {
    const passedOn = given(visiting, [raised, started(0.5), handedOver(1, 'party-b')]);
    expect(passedOn.clocks.filter(({ kind }) => kind === 'MILESTONE').map(({ partyId, end }) => [partyId, end])).toEqual([
      ['party-a', hour(1)],
      ['party-b', null],
    ]);
  });

  test('announces its breach after the issue is closed, so that the timer has no endless work', () => {
    const late = given(visiting, [raised, started(0.5), onSite(1), claimed(6)]);
    expect(late.nextDueAt).toEqual(hour(6 + 36));
    expect(
      decideStep(visiting, late, [{ type: 'AnnounceClocks' }, { ...operator, permissions: new Set(['time']) }, hour(80)]),
    ).toMatchObject({ kind: 'Accepted' });
  });
});

describe('a target that depends on the cause', () => {
  const subject = under({ targets: [target('MAJOR', 'RESTORE', 5), conditional(15, { causes: ['FIBRE_BREAK'] })] });

  test('holds from the start once the cause is known: five hours, or fifteen for a fibre break (leased lines of DWS)', () => {
    expect(deadline(given(subject, [raised]))).toEqual(hour(5));
    const found = given(subject, [raised, started(1), cause(3, 'FIBRE_BREAK')]);
    expect(deadline(found)).toEqual(hour(15));
    const [clock] = found.clocks;
    expect(clock && targetChanges(clock, found, hour(4))).toMatchObject([
      { at: hour(0), cause: null, target: 5 * HOUR_MS },
      { at: hour(3), cause: 'FIBRE_BREAK', target: 15 * HOUR_MS },
    ]);
  });

  test('excuses nothing that was exceeded before the cause was known, and another cause changes nothing', () => {
    expect(deadline(given(subject, [raised, started(1), cause(6, 'FIBRE_BREAK')]))).toEqual(hour(5));
    expect(deadline(given(subject, [raised, started(1), cause(3, 'POWER_LOSS')]))).toEqual(hour(5));
  });

  test('is identified by the service provider, not by the party that gains from it', () => {
    const [command, , at] = cause(3, 'FIBRE_BREAK');
    expect(decideStep(subject, given(subject, [raised, started(1)]), [command, supplierA, at])).toMatchObject({ kind: 'NotPermitted' });
  });

  test('is taken back with the cause, and gives no more than was left', () => {
    expect(deadline(given(subject, [raised, started(1), cause(3, 'FIBRE_BREAK'), cause(4, 'POWER_LOSS')]))).toEqual(hour(6));
  });
});

test('the target with the most conditions holds, in whatever order they are written', () => {
  const targets = [
    target('MAJOR', 'RESTORE', 8),
    conditional(6, { categories: ['PACKET_LOSS'] }),
    conditional(3, { categories: ['PACKET_LOSS'], resources: ['node-1'] }),
    conditional(1, { categories: ['JITTER'], resources: ['node-1'] }),
  ];
  expect(deadline(given(under({ targets }), [raised]))).toEqual(hour(3));
  expect(deadline(given(under({ targets: targets.toReversed() }), [raised]))).toEqual(hour(3));
});

describe('a higher severity', () => {
  const upgraded = (severityUpgrade: SeverityUpgrade) =>
    deadline(
      given(under({ severityUpgrade, targets: [target('MAJOR', 'RESTORE', 8), target('CRITICAL', 'RESTORE', 4)] }), [
        raised,
        started(1),
        prioritized(6, 'CRITICAL'),
      ]),
    );

  test('counts from the change and gives no more than was left, keeps the start, or restarts', () => {
    expect(upgraded('NO_MORE_THAN_LEFT')).toEqual(hour(8));
    expect(upgraded('KEEP_START')).toEqual(hour(4));
    expect(upgraded('RESTART')).toEqual(hour(10));
  });
});

describe('an agreement is refused', () => {
  const paths = (fields: Partial<ArrangementContent>): readonly string[] =>
    arrangementProblems({ ...arrangement, ...fields }).map(({ path }) => path.join('.'));
  const milestones = [{ code: 'ATTENDANCE', startOn: 'RAISED', endOn: 'ON_SITE' }] as const;

  test.each<readonly [string, Partial<ArrangementContent>, string]>([
    [
      'with a clock that it does not define',
      { milestones, targets: [{ ...target('MAJOR', 'MILESTONE', 2), milestone: 'VISIT' }] },
      'targets.0.milestone',
    ],
    [
      'with a milestone of a usual clock',
      { milestones, targets: [{ ...target('MAJOR', 'RESTORE', 2), milestone: 'ATTENDANCE' }] },
      'targets.0.milestone',
    ],
    [
      'with a usual clock that ends elsewhere',
      { milestones: [{ code: 'RESTORE', startOn: 'RAISED', endOn: 'RESOLVED' }] },
      'milestones.0.endOn',
    ],
    [
      'with a clock that ends where it starts',
      { milestones: [{ code: 'VISIT', startOn: 'ON_SITE', endOn: 'ON_SITE' }] },
      'milestones.0.endOn',
    ],
    [
      'with a clock that ends before the issue is there',
      { milestones: [{ code: 'VISIT', startOn: 'RAISED', endOn: 'OCCURRED' }] },
      'milestones.0.endOn',
    ],
    ['with a code that is none', { milestones: [{ code: 'on site', startOn: 'RAISED', endOn: 'ON_SITE' }] }, 'milestones.0.code'],
    ['with a condition of nothing', { targets: [conditional(2, { causes: [] })] }, 'targets.0.when.causes'],
  ])('%s', (_, fields, path) => {
    expect(paths(fields)).toEqual([path]);
  });
});

test('a target is told in a sentence', () => {
  expect(targetSentence(target('MAJOR', 'RESTORE', 8))).toBe('MAJOR: restored within 8 hours');
  expect(targetSentence(conditional(15, { causes: ['FIBRE_BREAK'] }))).toBe('MAJOR, where cause FIBRE_BREAK: restored within 15 hours');
  const twoDays: ServiceLevelTarget['target'] = {
    kind: 'DUE_TABLE',
    outOfHours: 'NEXT_OPENING',
    bands: [{ startBefore: '24:00', addDays: 2, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
  };
  expect(targetSentence({ ...target('MINOR', 'RESOLVE', 1), target: twoDays })).toBe(
    'MINOR: resolved by the end of the 2nd working day after the day of the start, a start out of hours counting from the next opening',
  );
});
