/** What the pages compute: pure functions, tested without a browser. */
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { mutationOf } from '../src/actions/forms.js';
import { emptyValues, faultsByPath, toInput } from '../src/actions/values.js';
import { filterOf, OPEN, readView, writeView } from '../src/board/filters.js';
import { cursorOf, waitMs } from '../src/client/resuming.js';
import { clockAt, currentClocks } from '../src/lib/clocks.js';
import { placed, ticksOf } from '../src/lib/lanes.js';
import { shownValue, unitOf } from '../src/lib/measures.js';
import { durationMs, shownDistance, shownDuration } from '../src/lib/time.js';
import { shownAction, shownName } from '../src/lib/shownNames.js';
import { changedSinceDecision, coveredBy } from '../src/plan/covered.js';
import { csvOf, largestSeries } from '../src/trends/points.js';
import { pilesOf } from '../src/work/waiting.js';
import { readContract } from '../build/contract.mjs';
import { formsOf } from '../build/forms.mjs';

const HOUR_MS = 3_600_000;

describe('durations and names', () => {
  test.each([
    ['PT4H', '4 h'],
    ['PT1H48M35.054S', '1 h 48 min'],
    ['-PT4H28M', '4 h 28 min'],
    ['PT100H18M', '100 h'],
    ['PT12S', 'under 1 min'],
    ['PT0S', '0 min'],
  ])('%s reads %s', (text, words) => expect(shownDuration(durationMs(text))).toBe(words));

  test('a distance names its direction', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    expect(shownDistance('2026-03-01T14:30:00Z', now)).toBe('in 2 hr.');
    expect(shownDistance('2026-02-26T12:00:00Z', now)).toBe('3 days ago');
  });

  test('a value is in its unit, and none is said', () => {
    expect(shownValue(0.8671, unitOf('ON_TIME_SHARE'))).toBe('86.7 %');
    expect(shownValue(2 * HOUR_MS, unitOf('RESTORE_TIME'))).toBe('2 h');
    expect(shownValue(null, 'NUMBER')).toBe('no data');
  });

  test('names of the contract are words, and an action does not say of what', () => {
    expect([shownName('IN_PROGRESS'), shownName('RM_AND_O')]).toEqual(['In progress', 'RM&O']);
    expect([shownAction('startPerformanceIssue'), shownAction('verifyRestoration'), shownAction('amendImprovementPlan')]).toEqual([
      'Start',
      'Verify restoration',
      'Amend',
    ]);
  });
});

describe('a clock', () => {
  const clock = {
    __typename: 'ServiceLevelClock',
    id: 'r',
    kind: 'RESTORE',
    obligor: 'PARTY',
    state: 'RUNNING',
    startedAt: '2026-03-01T08:00:00Z',
    target: 'PT4H',
    consumed: 0.5,
    remaining: 'PT2H',
    deadline: '2026-03-01T12:00:00Z',
    breached: false,
    provisional: false,
  } as const;

  test('runs on between two answers', () => {
    expect(clockAt(clock, 0, HOUR_MS)).toMatchObject({ share: 0.75, remainingMs: HOUR_MS, tone: 'risk' });
    expect(clockAt(clock, 0, 3 * HOUR_MS)).toMatchObject({ share: 1.25, remainingMs: -HOUR_MS, tone: 'late' });
  });

  test('between milestones has the name that the agreement gives it, and is not taken for another one', () => {
    const own = { ...clock, id: 'a', kind: 'MILESTONE', milestone: 'ATTENDANCE' } as const;
    const report = { ...own, id: 'b', milestone: 'CAUSE_REPORT' } as const;
    expect(clockAt(own, 0, HOUR_MS).kind).toBe('ATTENDANCE');
    expect([...currentClocks([clock, own, report], 'PARTY').keys()]).toEqual(['RESTORE', 'ATTENDANCE', 'CAUSE_REPORT']);
  });

  test('stands while it is paused', () => {
    expect(clockAt({ ...clock, state: 'STOPPED' }, 0, HOUR_MS)).toMatchObject({
      share: 0.5,
      remainingMs: 2 * HOUR_MS,
      tone: 'paused',
      isRunning: false,
    });
  });

  test('that has ended has nothing left', () => {
    expect(clockAt({ ...clock, state: 'MET' }, 0, HOUR_MS)).toMatchObject({ tone: 'met', remainingMs: null });
  });

  test('that still runs counts before one that has ended, and of a kind the obligor has', () => {
    const clocks = [clock, { ...clock, id: 'ended', state: 'MET' }, { ...clock, id: 'other', obligor: 'SERVICE_PROVIDER' }] as const;
    expect([...currentClocks(clocks, 'PARTY').values()].map(({ id }) => id)).toEqual(['r']);
  });
});

describe('lanes', () => {
  test('a stretch is clipped to the axis, and never too narrow to be seen', () => {
    expect(placed({ from: -50, to: 50 }, { from: 0, to: 100 })).toEqual({ start: 0, width: 50 });
    expect(placed({ from: 10, to: 10 }, { from: 0, to: 100 }).width).toBeGreaterThan(0);
  });
  test('an axis has at most seven ticks more or less', () => {
    expect(ticksOf({ from: 0, to: 9 * HOUR_MS }).length).toBeLessThanOrEqual(8);
  });
});

describe('the address of a board', () => {
  test('is read as it was written', () => {
    const view = { party: ['p1', 'p2'], status: ['HELD'], severity: ['MAJOR'], alarm: 'late', order: 'newest', after: 'c' } as const;
    expect(readView(writeView(view))).toEqual(view);
    expect(writeView(readView(new URLSearchParams())).toString()).toBe('');
  });
  test('cannot ask for what does not exist', () => {
    expect(readView(new URLSearchParams('status=NONSENSE,HELD&order=x&alarm=y'))).toMatchObject({
      status: ['HELD'],
      order: 'due',
      alarm: null,
    });
  });
  test('shows the open issues when it names no state', () => {
    expect(filterOf(readView(new URLSearchParams('alarm=risk')))).toEqual({ status: OPEN, atRisk: true });
  });
});

const contract = readContract();
const forms = formsOf(contract);

describe('the forms of the contract', () => {
  test.each(Object.entries(forms.mutations))('%s is a valid operation', (name, form) => {
    expect(validate(contract, parse(mutationOf(name, form)))).toEqual([]);
  });
  test('there is one for every mutation of one input', () => {
    expect(Object.keys(forms.mutations).length).toBeGreaterThan(80);
  });
  test('each begins without end', () => {
    for (const { fields } of Object.values(forms.mutations))
      expect(Object.keys(emptyValues(fields, forms.inputs))).toHaveLength(fields.length);
  });
  test('what is left empty is left out, numbers are numbers, and lists stay lists', () => {
    const form = forms.mutations['analyzeServiceQuality'];
    const values = {
      degradationCode: ' X ',
      natureOfDegradation: '',
      indicators: [{ name: 'loss', unit: '%', normalMin: '', normalMax: '0.1' }],
      requiresReassignment: true,
    };
    expect(toInput(form?.fields ?? [], values, forms.inputs)).toEqual({
      degradationCode: 'X',
      indicators: [{ name: 'loss', unit: '%', normalMax: 0.1 }],
      requiresReassignment: true,
    });
  });
  test('a fault is found by the path of its field', () => {
    expect(faultsByPath([{ path: ['input', 'indicators', '0', 'name'], message: 'is empty' }]).get('indicators.0.name')).toBe('is empty');
  });
});

describe('a subscription', () => {
  test('waits longer each time, up to a limit, and not all alike', () => {
    expect([waitMs(0, 1), waitMs(1, 1), waitMs(20, 1)]).toEqual([250, 500, 8_000]);
    expect(waitMs(0, 0)).toBe(125);
  });
  test('knows the cursor of an event', () => {
    expect(cursorOf({ data: { performanceIssueChanged: { cursor: 'c1' } } })).toBe('c1');
    expect(cursorOf({ data: null })).toBeNull();
  });
});

describe('what a consent covers', () => {
  const proposed = {
    type: 'PlanProposed',
    at: '1',
    details: { tasks: [{ name: 'clean', mandatory: true }], actions: [], window: null, fallback: null },
  };
  const decided = { type: 'PlanApproved', at: '2', details: { decided: [] } };
  const amended = { type: 'PlanAmended', at: '3', details: { draft: { tasks: [{ name: 'splice', mandatory: false }] }, entities: null } };

  test('is what its history says, amendments included', () => {
    expect(coveredBy([proposed, amended]).get('Steps')).toEqual(['splice (optional)']);
  });
  test('differs from the last decision by what came after it', () => {
    expect(changedSinceDecision([proposed])).toBeNull();
    expect(changedSinceDecision([proposed, decided])?.differences).toEqual([]);
    expect(changedSinceDecision([proposed, decided, amended])?.differences).toEqual([
      { part: 'Steps', gone: ['clean'], added: ['splice (optional)'] },
    ]);
  });
});

describe('points of a trend', () => {
  const point = (series: string, n: number) => ({ series, from: null, value: 1, n, isPartial: false });
  test('the largest series are those with the most behind them', () => {
    expect(largestSeries([point('a', 1), point('b', 5), point('a', 1)], 1)).toEqual(['b']);
  });
  test('a file quotes what has to be, and runs nothing in a spreadsheet', () => {
    expect(csvOf([point('=A1, "x"', 2)]).split('\r\n')[1]).toBe('"\'=A1, ""x""",,1,2,no');
  });
});

test('a thing waits once, in the first pile that it belongs to', () => {
  const issue = {
    __typename: 'PerformanceIssue',
    id: 'i',
    version: 1,
    name: 'loss',
    status: 'RESOLVED',
    allowedActions: ['verifyRestoration', 'addPerformanceIssueNote'],
    party: null,
  } as const;
  const none = <T extends string>(name: T) => ({ __typename: name, nodes: [] }) as const;
  const work = {
    __typename: 'Query',
    toAct: { __typename: 'PerformanceIssueConnection', nodes: [issue] },
    late: { __typename: 'PerformanceIssueConnection', nodes: [issue] },
    plans: none('ImprovementPlanConnection'),
    performanceRecommendations: none('PerformanceRecommendationConnection'),
    accessGrants: none('AccessGrantConnection'),
  } as const;
  expect(pilesOf(work)).toMatchObject([{ title: 'Resolutions to verify and accept', items: [{ id: 'i', act: 'verifyRestoration' }] }]);
});
