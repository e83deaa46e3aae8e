/** Planned work on record: what of it an agreement excuses, and what a party tries that would gain by it. */
import { describe, expect, test } from '@jest/globals';
import { type AgreementReport, agreementReport } from '../../../src/domain/agreement/report.js';
import type { PeriodTerms, PlannedWorkTerms } from '../../../src/domain/agreement/terms.js';
import { workOnRecord } from '../../../src/domain/agreement/workOnRecord.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { MaintenanceNotice } from '../../../src/domain/plan/maintenance/maintenance.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import { notice } from '../../ingest/maintenance/notices.js';
import { ownershipFor } from '../../support/domain/ownerships.js';
import { planStep, planSubject, window } from '../../support/domain/plans.js';
import {
  accepted,
  analyzed,
  aroundTheClock,
  arrangement,
  authorizer,
  claimed,
  given,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  measured,
  operator,
  raise,
  registeredParty,
  type Step,
  stopped,
  supplierA,
  verified,
} from '../../support/domain/samples.js';

const NODE = { type: 'Resource', id: 'node-1' } as const;
const plans = planSubject({ issue: null, ownerships: [ownershipFor(NODE, { owners: [authorizer.id] })] });
const MARCH = { from: new Date('2026-03-01T00:00Z'), to: new Date('2026-04-01T00:00Z') };
const KEY = { partyId: 'party-a', id: 'arrangement-2' };
const TERMS: PlannedWorkTerms = { leastNoticeMs: 12 * HOUR_MS, noticeCalendar: null, windows: null, allowanceMs: null };

const sent = (hours: number, fields: Partial<MaintenanceNotice> = {}): Step<PlanCommand> =>
  planStep(
    hours,
    { type: 'ImportMaintenanceNotice', partyId: 'party-a', notice: notice({ objects: [{ id: 'node-1', level: 'OUTAGE' }], ...fields }) },
    supplierA,
  );
/** The carrier's work after steps that announce it; its owner consents to what was announced last. */
const consented = (steps: readonly Step<PlanCommand>[], hours: number): readonly Step<PlanCommand>[] => [
  ...steps,
  planStep(
    hours,
    { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: given(plans, steps).consent?.hash ?? '' },
    authorizer,
  ),
];
const begun = (hours: number, fields: Partial<MaintenanceNotice> = {}): Step<PlanCommand> =>
  sent(hours, { status: 'IN_PROCESS', sequence: 8, ...fields });
const ended = (hours: number): Step<PlanCommand> => sent(hours, { status: 'COMPLETED', sequence: 9 });
/** Announced at hour 1 for the hours 24 to 30, and done in four of them. */
const HONEST = [...consented([sent(1)], 2), begun(24), ended(28)];

/** An issue about the node from an hour to another. */
const outage = (from: number, to: number, stop: readonly Step<IssueCommand>[] = [], subject = issues): PerformanceIssue =>
  given(subject, [
    [raise(), operator, hour(from)],
    [{ type: 'StartPerformanceIssue' }, supplierA, hour(from + 0.1)],
    analyzed(from + 0.1),
    ...stop,
    claimed(to),
    measured(to),
    verified(to),
    accepted(to + 1),
  ]);

const report = (
  steps: readonly Step<PlanCommand>[],
  of: readonly PerformanceIssue[] = [],
  fields: Partial<PlannedWorkTerms> = {},
  terms: PeriodTerms = {},
): AgreementReport => {
  const works = workOnRecord([given(plans, steps)], registeredParty(), KEY.id);
  const agreed = { calendar: aroundTheClock, ...terms, plannedWork: { ...TERMS, ...fields } };
  return agreementReport(agreed, { issues: of, works }, KEY, MARCH, hour(240));
};
const downHours = ({ availability }: AgreementReport): number => (availability[0]?.outageMs ?? 0) / HOUR_MS;
const because = ({ plannedWork }: AgreementReport): readonly string[] => plannedWork.flatMap((one) => one.because);

describe('work that was announced and consented to', () => {
  test('is no outage, nor is an issue that began in it; what goes on after it is', () => {
    expect(report(HONEST).availability).toEqual([]);
    expect(downHours(report(HONEST, [outage(25, 27)]))).toBe(0);
    expect(downHours(report(HONEST, [outage(25, 33)]))).toBe(5);
  });

  test('is shown with what it was counted by', () => {
    expect(report(HONEST).plannedWork).toMatchObject([
      {
        work: {
          planId: 'plan-1',
          subject: 'Resource:node-1',
          noticedAt: hour(1),
          isConsented: true,
          window: { from: hour(24), to: hour(30) },
        },
        excused: [[hour(24).getTime(), hour(28).getTime()]],
        outage: [],
        because: [],
      },
    ]);
  });

  test('counts as far as it exceeds its window, the times agreed or the allowance', () => {
    const long = [...consented([sent(1)], 2), begun(24), ended(33)];
    expect([downHours(report(long)), because(report(long))]).toEqual([3, ['OVERRUN']]);
    const nights = { ...aroundTheClock, hours: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: '00:00', to: '03:00' }] };
    expect([downHours(report(HONEST, [], { windows: nights })), because(report(HONEST, [], { windows: nights }))]).toEqual([
      1,
      ['OUTSIDE_WINDOW'],
    ]);
    expect(downHours(report(HONEST, [], { allowanceMs: HOUR_MS }))).toBe(3);
  });

  test('reaches objectives and credits', () => {
    const long = [...consented([sent(1)], 2), begun(24), ended(33)];
    const terms: PeriodTerms = {
      objectives: [
        {
          code: 'OUTAGES',
          measure: 'OUTAGES',
          indicator: null,
          statistic: 'TOTAL',
          within: null,
          percentile: null,
          comparator: 'AT_MOST',
          target: 0,
          period: 'MONTH',
          perSubject: false,
          minSample: 1,
        },
      ],
      credits: [
        {
          code: 'OUTAGE',
          input: 'DURATION',
          of: null,
          bands: [{ from: 0, amount: 1, perStarted: HOUR_MS }],
          unit: 'DAYS_OF_CHARGE',
          currency: null,
          combine: 'SUM',
          cap: null,
          ticketWithinMs: null,
          claimWithinMs: null,
        },
      ],
    };
    expect(report(HONEST, [], {}, terms)).toMatchObject({ objectives: [{ value: 0, outcome: 'ON_TRACK' }], credits: [{ amount: 0 }] });
    expect(report(long, [], {}, terms)).toMatchObject({ objectives: [{ value: 1, outcome: 'MISSED' }], credits: [{ amount: 3 }] });
  });
});

describe('who gains by planned work does not decide it', () => {
  test('without consent it is an outage, also where the consent comes when it has begun', () => {
    const alone = [sent(1), begun(24), ended(28)];
    expect([downHours(report(alone)), because(report(alone))]).toEqual([4, ['WITHOUT_CONSENT']]);
  });

  test('a window that is announced late counts from its own announcement, not from that of an earlier one', () => {
    const later = { window: window(25, 30) };
    const moved = [...consented([sent(1), sent(20, { ...later, status: 'RE_SCHEDULED', sequence: 2 })], 21), begun(25, later), ended(28)];
    expect([downHours(report(moved)), because(report(moved))]).toEqual([3, ['SHORT_NOTICE']]);
  });

  test('a window that is widened when the work has begun does not cover it', () => {
    const widened = [...consented([sent(1)], 2), begun(24), sent(29, { status: null, sequence: 8.5, window: window(24, 40) }), ended(36)];
    expect([downHours(report(widened)), because(report(widened))]).toEqual([6, ['OVERRUN']]);
  });

  test('it excuses nothing that had failed before, and nothing while it was not reported as begun', () => {
    expect(downHours(report(HONEST, [outage(20, 27)]))).toBe(7);
    expect(downHours(report(consented([sent(1)], 2), [outage(25, 27)]))).toBe(2);
  });

  test('less than an outage or a degradation that was announced excuses none', () => {
    const harmless = [...consented([sent(1, { objects: [{ id: 'node-1', level: 'REDUCED_REDUNDANCY' }] })], 2), begun(24), ended(28)];
    // It is an outage itself, as nobody has consented to what was begun: an issue in it makes that no shorter, and counts no second time.
    expect(downHours(report(harmless, [outage(25, 27)]))).toBe(4);
    expect(downHours(report(harmless, [outage(27, 30)]))).toBe(6);
  });

  test('a stop for maintenance excuses nothing of it', () => {
    const subject = issuesWith(registeredParty('party-a', { ...arrangement, stopReasons: ['PLANNED_MAINTENANCE'] }));
    const paused = outage(50, 55, [stopped(51, { reason: 'PLANNED_MAINTENANCE' })], subject);
    expect(paused.stops).toHaveLength(1);
    const terms = { availability: { impacts: null, leastMs: 0, excluded: ['PLANNED_WORK'] as const, fixedPeriodMs: null } };
    expect(downHours(report(HONEST, [paused], {}, terms))).toBe(5);
  });
});

test('the order of plans changes nothing, and one excuse is not counted against the allowance twice', () => {
  const one = given(plans, HONEST);
  const other: ImprovementPlan = { ...one, _id: 'plan-2' };
  const counted = (all: readonly ImprovementPlan[]) =>
    agreementReport(
      { calendar: aroundTheClock, plannedWork: { ...TERMS, allowanceMs: 4 * HOUR_MS } },
      { issues: [], works: workOnRecord(all, registeredParty(), KEY.id) },
      KEY,
      MARCH,
      hour(240),
    );
  expect(counted([one, other])).toEqual(counted([other, one]));
  expect(counted([one, other]).availability).toEqual([]);
});
