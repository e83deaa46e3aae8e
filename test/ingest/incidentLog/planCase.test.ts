import type { IssueTypes } from '../../../src/domain/issue/messages.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Accepted, decide } from '../../../src/domain/kernel/decider.js';
import { ISSUE_STATUSES, type IssueStatus, type PerformanceIssue } from '../../../src/domain/issue/model.js';
import { issue } from '../../../src/domain/issue/index.js';
import { system } from '../../../src/domain/kernel/principal.js';
import { LOG_STATUSES } from '../../../src/ingest/incidentLog/mapping.js';
import { type CasePlan, planCase } from '../../../src/ingest/incidentLog/planCase.js';
import { statusPath } from '../../../src/ingest/incidentLog/statusPath.js';
import { arrangedParty } from './arranged.js';
import { type RowSketch, minute, rowsOf, statuses } from './logs.js';

const terms = { system: 'log' };
const planOf = (...rows: readonly RowSketch[]): CasePlan => planCase(rowsOf(...rows), terms);
const stepsOf = ({ steps }: CasePlan): readonly string[] => steps.map(({ kind, command }) => `${kind} ${command.type}`);

/** Carries a plan out as the store would. */
const carriedOut = ({ steps }: CasePlan): PerformanceIssue | null => {
  const actor = system('import:log');
  let so: Accepted<IssueTypes> = { kind: 'Accepted', state: null as unknown as PerformanceIssue, events: [] };
  for (const { command, at } of steps) {
    const facts = {
      party: 'partyId' in command ? arrangedParty(command.partyId) : null,
      linkedIssue: null,
      plans: { count: 0, inProgress: [] },
    };
    const next = decide(issue, command, so.state as PerformanceIssue | null, { actor, id: 'issue-1', now: at, facts });
    if (next.kind !== 'Accepted') throw new Error(`${command.type}: ${next.message}`);
    so = next;
  }
  return so.state;
};

describe('a plan', () => {
  test('starts a case ACKNOWLEDGED and moves only where the status changes', () => {
    expect(stepsOf(planOf(...statuses('IN_PROGRESS', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')))).toEqual([
      'RAISE RaisePerformanceIssue',
      'STATUS StartPerformanceIssue',
      'STATUS ClaimPerformanceIssueResolution',
      'STATUS AcceptPerformanceIssueResolution',
    ]);
  });

  test.each<readonly [IssueStatus, IssueStatus, readonly string[]]>([
    ['ACKNOWLEDGED', 'RESOLVED', ['SYNTHETIC StartPerformanceIssue', 'STATUS ClaimPerformanceIssueResolution']],
    ['ACKNOWLEDGED', 'PENDING', ['SYNTHETIC StartPerformanceIssue', 'STATUS RequestPerformanceIssueInformation']],
    ['ACKNOWLEDGED', 'HELD', ['SYNTHETIC StartPerformanceIssue', 'STATUS HoldPerformanceIssue']],
    ['PENDING', 'HELD', ['SYNTHETIC ProvidePerformanceIssueInformation', 'STATUS HoldPerformanceIssue']],
    ['HELD', 'PENDING', ['SYNTHETIC ResumePerformanceIssue', 'STATUS RequestPerformanceIssueInformation']],
    ['RESOLVED', 'HELD', ['SYNTHETIC RejectPerformanceIssueResolution', 'STATUS HoldPerformanceIssue']],
    ['CLOSED', 'PENDING', ['SYNTHETIC ReopenPerformanceIssue', 'STATUS RequestPerformanceIssueInformation']],
    [
      'ACKNOWLEDGED',
      'CLOSED',
      ['SYNTHETIC StartPerformanceIssue', 'SYNTHETIC ClaimPerformanceIssueResolution', 'STATUS AcceptPerformanceIssueResolution'],
    ],
  ])('goes from %s to %s over steps of no length that say they are synthetic', (from, to, expected) => {
    const plan = planOf(...statuses(from, to));
    const added = plan.steps.filter(({ line }) => line === 2);
    expect(added.map(({ kind, command }) => `${kind} ${command.type}`)).toEqual(expected);
    expect(added.map(({ at }) => at)).toEqual(expected.map(() => minute(1)));
    expect(added.at(-1)?.bridgedMove).toBe(`${from}>${to}`);
    for (const { kind, command } of added) expect(JSON.stringify(command).includes('synthetic: ')).toBe(kind === 'SYNTHETIC');
  });

  test('knows no beginning of the work where the first record of a case tells how it ended, and what it says of the resolution is kept', () => {
    const texts = { ...rowsOf({ status: 'CLOSED' })[0].texts, resolution: 'Fibre spliced', cause: 'fibre cut' };
    const ended = carriedOut(planOf({ status: 'CLOSED', texts }));
    expect(ended?.clocks.map(({ kind }) => kind)).not.toContain('ACKNOWLEDGE');
    expect(ended?.resolution).toMatchObject({ cause: 'fibre cut', text: expect.stringMatching(/^synthetic: .*Fibre spliced$/) });
    const later = carriedOut(planOf(...statuses('ACKNOWLEDGED', 'CLOSED')));
    expect(later?.clocks.map(({ kind }) => kind)).toContain('ACKNOWLEDGE');
  });

  test('stops clocks for the reason that the row gives', () => {
    const waiting = planOf({ status: 'IN_PROGRESS' }, { status: 'PENDING', stopReason: 'AWAITING_ACCESS' }, { status: 'IN_PROGRESS' });
    expect(waiting.steps.flatMap(({ command }) => ('stopReason' in command ? [command.stopReason] : []))).toEqual(['AWAITING_ACCESS']);
  });

  test('records a restoration apart from the resolution, once, and begins the work where that had not begun', () => {
    const plan = planOf(...statuses('ACKNOWLEDGED'), { status: 'RESTORED' }, { status: 'RESTORED' }, ...statuses('RESOLVED', 'CLOSED'));
    expect(stepsOf(plan).slice(1, 4)).toEqual([
      'SYNTHETIC StartPerformanceIssue',
      'RESTORATION RecordRestoration',
      'STATUS ClaimPerformanceIssueResolution',
    ]);
    const done = carriedOut(plan);
    expect(done?.recordedRestorations).toMatchObject([{ at: minute(1), verifiedAt: minute(1) }]);
    expect(done?.restorations).toMatchObject([{ restored: { at: minute(1) } }]);
  });

  test('rejects the row where there is no way, and goes on with the next one', () => {
    const plan = planOf(...statuses('IN_PROGRESS', 'ACKNOWLEDGED', 'RESOLVED'));
    expect(plan.rejected).toEqual([{ line: 2, reason: 'case case-1: the life cycle has no path from IN_PROGRESS to ACKNOWLEDGED' }]);
    expect(stepsOf(plan).at(-1)).toBe('STATUS ClaimPerformanceIssueResolution');
  });

  test('lets a row with an earlier time count at the time of the one before, and says so', () => {
    const plan = planOf({ status: 'ACKNOWLEDGED', at: minute(60) }, { status: 'IN_PROGRESS', at: minute(45) });
    expect(plan.steps.map(({ at }) => at)).toEqual([minute(60), minute(60)]);
    expect(plan.outOfOrder).toEqual([{ line: 2, case: 'case-1', backMs: 15 * 60_000 }]);
  });

  test('raises the issue when the log says it was, but never after the first row', () => {
    const [row] = rowsOf(...statuses('IN_PROGRESS'));
    const raisedAt = (at: Date | null) =>
      planOf({ status: 'IN_PROGRESS', opening: { ...row.opening, raisedAt: at } }).steps.map((step) => step.at);
    expect(raisedAt(minute(-5))).toEqual([minute(-5), minute(0)]);
    expect(raisedAt(minute(5))).toEqual([minute(0), minute(0)]);
    expect(raisedAt(null)).toEqual([minute(0), minute(0)]);
  });

  test('hands over and changes the severity before the move of the same row', () => {
    const plan = planOf({ status: 'IN_PROGRESS' }, { status: 'RESOLVED', party: 'b', severity: 'MAJOR' });
    expect(stepsOf(plan).slice(2)).toEqual([
      'HAND_OVER AssignPerformanceIssue',
      'SEVERITY ChangePerformanceIssuePriority',
      'STATUS ClaimPerformanceIssueResolution',
    ]);
  });

  test('notes a change that has no place in the status once, and makes it when there is one', () => {
    const plan = planOf(...statuses('RESOLVED'), { status: 'RESOLVED', party: 'b' }, ...statuses('RESOLVED', 'IN_PROGRESS'));
    expect(stepsOf(plan).slice(3)).toEqual([
      'NOTE AddPerformanceIssueNote',
      'STATUS RejectPerformanceIssueResolution',
      'HAND_OVER AssignPerformanceIssue',
    ]);
  });

  test('rejects a row whose texts the domain would refuse', () => {
    const [row] = rowsOf(...statuses('ACKNOWLEDGED'));
    const plan = planOf(
      { status: 'ACKNOWLEDGED', opening: { ...row.opening, name: 'x'.repeat(4_001) } },
      { status: 'IN_PROGRESS', opening: row.opening },
    );
    expect(plan.rejected).toEqual([{ line: 1, reason: 'case case-1: name is longer than 256 characters' }]);
    expect(stepsOf(plan)).toEqual(['RAISE RaisePerformanceIssue', 'STATUS StartPerformanceIssue']);
  });
});

const anyRow = fc.record({
  status: fc.constantFrom(...LOG_STATUSES),
  party: fc.constantFrom('a', 'b', 'c'),
  severity: fc.constantFrom('MAJOR' as const, 'MINOR' as const),
  at: fc.integer({ min: 0, max: 200 }).map(minute),
});

describe('whatever a log says', () => {
  test('its plan is accepted by the life cycle and ends in the status of its last usable row', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const plan = planOf(...rows);
        const rejected = new Set(plan.rejected.map(({ line }) => line));
        const usable = rows.filter(({ status }, index) => status !== 'IGNORE' && !rejected.has(index + 1));
        const last = usable.reduce<string>((before, { status }) => {
          if (status !== 'RESTORED') return status;
          return before === 'ACKNOWLEDGED' ? 'IN_PROGRESS' : before;
        }, 'ACKNOWLEDGED');
        expect(carriedOut(plan)?.status ?? 'ACKNOWLEDGED').toBe(last);
      }),
    );
  });

  test('the plan of a log that grew begins with the plan of the log as it was', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 12 }), fc.nat(), (rows, cut) => {
        const before = planOf(...rows.slice(0, 1 + (cut % (rows.length - 1))));
        expect(planOf(...rows).steps.slice(0, before.steps.length)).toEqual(before.steps);
      }),
    );
  });

  test('no way leads out of a final status, and every other status is in reach of the work', () => {
    for (const status of ISSUE_STATUSES) {
      const final = status === 'REJECTED' || status === 'CANCELLED';
      expect(statusPath(status, 'RESOLVED') === null).toBe(final || status === 'RESOLVED');
    }
  });
});
