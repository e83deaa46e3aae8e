/** What a carrier's notices do to the plan of a maintenance, in every state of it, against an oracle written by hand. */
import { describe, expect, test } from '@jest/globals';
import { consentHash } from '../../../src/domain/plan/authorization/consent.js';
import { conflictsWith } from '../../../src/domain/plan/conflicts.js';
import { type Accepted, fold } from '../../../src/domain/kernel/decider.js';
import { syntheticSteps } from '../../../src/domain/plan/maintenance/maintenanceSteps.js';
import { type MaintenanceNotice, noticeRelation } from '../../../src/domain/plan/maintenance/maintenance.js';
import { type ImprovementPlan, PLAN_STATUSES, type PlanStatus } from '../../../src/domain/plan/model.js';
import { NOTICE_STATUSES, type NoticeStatus } from '../../../src/domain/plan/maintenance/model.js';
import { allowedPlanCommands, plan } from '../../../src/domain/plan/index.js';
import type { PlanCommand, PlanTypes } from '../../../src/domain/plan/messages.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { notice } from '../../ingest/maintenance/notices.js';
import { ownershipFor } from '../../support/domain/ownerships.js';
import { plans as ours, APPROVED as OUR_APPROVED, planStep, entity, planSubject, window } from '../../support/domain/plans.js';
import {
  decideStep,
  authorizer,
  crm,
  given,
  hour,
  planner,
  type Step,
  runSteps,
  supplierA,
  supplierB,
} from '../../support/domain/samples.js';

const CIRCUIT_1 = ownershipFor({ type: 'Resource', id: 'circuit-1' }, { owners: [authorizer.id] });
const plans = planSubject({ issue: null, ownerships: [CIRCUIT_1] });

const noticed = (fields: Partial<MaintenanceNotice> = {}, hours = 1, actor: Principal = supplierA): Step<PlanCommand> =>
  planStep(hours, { type: 'ImportMaintenanceNotice', partyId: 'party-a', notice: notice(fields) }, actor);

const announced = noticed({ status: 'TENTATIVE' });
const asked = planStep(2, { type: 'NotifyImprovementPlanProposal', text: 'The carrier means to splice' });
const hash = consentHash(given(plans, [announced]));
const decided = (granted: boolean): Step<PlanCommand> =>
  planStep(3, { type: 'DecideImprovementPlanAuthorization', granted, consentHash: hash, reason: 'Because' }, authorizer);
const APPROVED = [announced, asked, decided(true)];
const SCHEDULED = [...APPROVED, planStep(4, { type: 'ScheduleImprovementPlan', window: window(24, 30) })];
const COMMENCED = [...SCHEDULED, noticed({ status: 'IN_PROCESS', sequence: 2 }, 24)];
const fellBack = planStep(25, { type: 'StartImprovementPlanFallback', reason: 'Light is low' }, supplierA);

/** A maintenance has no issue that could end otherwise. */
type MaintenanceStatus = Exclude<PlanStatus, 'NOT_ASSESSED'>;
const STATUSES = PLAN_STATUSES.filter((status): status is MaintenanceStatus => status !== 'NOT_ASSESSED');

/** What leads to each state; in ACKNOWLEDGED an outage is known, but not of what. */
const PATHS: Readonly<Record<MaintenanceStatus, readonly Step<PlanCommand>[]>> = {
  ACKNOWLEDGED: [noticed({ status: 'TENTATIVE', objects: [] })],
  REQUEST_FOR_AUTHORIZATION: [announced],
  WAIT_FOR_APPROVAL: [announced, asked],
  APPROVED,
  REJECTED: [announced, asked, decided(false)],
  SCHEDULED,
  IN_PROGRESS: COMMENCED,
  FALLBACK_EXECUTION: [...COMMENCED, fellBack],
  POST_IMPLEMENTATION_REVIEW: [
    ...COMMENCED,
    planStep(25, { type: 'CompleteImprovementPlanTask', taskId: 'maintenance' }, supplierA),
    planStep(25, { type: 'CompleteImprovementPlanWork', text: 'Spliced' }, supplierA),
  ],
  COMPLETED: [...COMMENCED, noticed({ status: 'COMPLETED', sequence: 3 }, 30)],
  FAILED: [...COMMENCED, fellBack, planStep(26, { type: 'EndImprovementPlanFallback', restored: false, text: 'Dark' }, supplierA)],
  CANCELLED: [announced, noticed({ status: 'CANCELLED', sequence: 2 }, 2)],
};

const DONE = 'IN_PROGRESS POST_IMPLEMENTATION_REVIEW COMPLETED';
const COLUMNS = ['NO_CHANGE', ...NOTICE_STATUSES] as const;
/**
 * The oracle: the states that a notice with nothing new but its status leads a plan through, in the order NO_CHANGE, TENTATIVE,
 * CONFIRMED, IN_PROCESS, COMPLETED, CANCELLED, RE_SCHEDULED; `-` for none, `!` for a refusal.
 */
const ORACLE: Readonly<Record<MaintenanceStatus, readonly [string, string, string, string, string, string, string]>> = {
  ACKNOWLEDGED: ['-', '-', '-', 'IN_PROGRESS', DONE, 'CANCELLED', '-'],
  REQUEST_FOR_AUTHORIZATION: ['-', '-', 'WAIT_FOR_APPROVAL', 'IN_PROGRESS', DONE, 'CANCELLED', 'WAIT_FOR_APPROVAL'],
  WAIT_FOR_APPROVAL: ['-', '-', '-', 'IN_PROGRESS', DONE, 'CANCELLED', '-'],
  APPROVED: ['-', '-', 'SCHEDULED', 'IN_PROGRESS', DONE, 'CANCELLED', 'SCHEDULED'],
  REJECTED: ['-', '-', '-', 'IN_PROGRESS', DONE, 'CANCELLED', '-'],
  SCHEDULED: ['-', '-', '-', 'IN_PROGRESS', DONE, 'CANCELLED', '-'],
  IN_PROGRESS: ['-', '-', '-', '-', 'POST_IMPLEMENTATION_REVIEW COMPLETED', '!ALREADY_COMMENCED', '-'],
  FALLBACK_EXECUTION: ['-', '-', '-', '-', '-', '!ALREADY_COMMENCED', '-'],
  POST_IMPLEMENTATION_REVIEW: ['-', '-', '-', '-', 'COMPLETED', '!ALREADY_COMMENCED', '-'],
  COMPLETED: ['-', '!MAINTENANCE_OVER', '!MAINTENANCE_OVER', '!MAINTENANCE_OVER', '-', '!MAINTENANCE_OVER', '!MAINTENANCE_OVER'],
  FAILED: ['-', ...Array.from({ length: 6 }, () => '!MAINTENANCE_OVER')] as never,
  CANCELLED: ['-', '!MAINTENANCE_OVER', '!MAINTENANCE_OVER', '-', '!MAINTENANCE_OVER', '-', '!MAINTENANCE_OVER'],
};

type Answer = Accepted<PlanTypes> | Refusal;

const heard = (state: ImprovementPlan | null, fields: Partial<MaintenanceNotice>, hours = 29, actor: Principal = supplierA): Answer =>
  decideStep(plans, state, noticed(fields, hours, actor));

/** The states passed, or the rule that refused. */
const passed = (before: ImprovementPlan | null, answer: Answer): string => {
  if (answer.kind === 'RuleBroken') return `!${answer.rule}`;
  if (answer.kind !== 'Accepted') return `!${answer.kind}`;
  const passing = answer.state.statusChanges.slice(before?.statusChanges.length ?? 0).map(({ status }) => status);
  return passing.length === 0 ? '-' : passing.join(' ');
};

const accepted = (answer: Answer): ImprovementPlan => {
  if (answer.kind !== 'Accepted') throw new Error(`Refused: ${answer.message}`);
  return answer.state;
};

describe.each(STATUSES)('a maintenance that is %s', (status) => {
  const state = given(plans, PATHS[status]);
  const objects = state.maintenance?.objects.length === 0 ? { objects: [] } : {};

  test('is what it is called', () => {
    expect(state.status).toBe(status);
  });

  test.each(COLUMNS.map((word, index) => ({ word, way: ORACLE[status][index] ?? '' })))('given $word: $way', ({ word, way }) => {
    const news = { ...objects, sequence: 9, status: word === 'NO_CHANGE' ? null : word };
    expect(passed(state, heard(state, news))).toBe(way);
  });
});

describe('the first notice', () => {
  test.each<readonly [NoticeStatus | null, string]>([
    [null, 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION'],
    ['TENTATIVE', 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION'],
    ['CONFIRMED', 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION WAIT_FOR_APPROVAL'],
    ['RE_SCHEDULED', 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION WAIT_FOR_APPROVAL'],
    ['IN_PROCESS', 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION IN_PROGRESS'],
    ['COMPLETED', `ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION ${DONE}`],
    ['CANCELLED', 'ACKNOWLEDGED REQUEST_FOR_AUTHORIZATION CANCELLED'],
  ])('%s leads to %s', (status, way) => {
    expect(passed(null, heard(null, { status }))).toBe(way);
  });

  test('makes a plan of the carrier for no issue, with its circuits as impacted resources and their owner', () => {
    const state = accepted(
      heard(null, {
        objects: [
          { id: 'circuit-1', level: 'OUTAGE' },
          { id: 'circuit-2', level: 'REDUCED_REDUNDANCY' },
        ],
      }),
    );
    expect(state).toMatchObject({
      issueId: null,
      partyId: 'party-a',
      origin: 'PARTY_SPECIFIED',
      name: 'Maintenance M-1 of carrier-a',
      description: 'Splicing',
      window: window(24, 30),
      maintenance: { carrier: 'carrier-a', account: 'account-1', maintenanceId: 'M-1', sequence: 1, stamp: hour(1), status: 'CONFIRMED' },
      impact: {
        entities: [
          { entity: { type: 'Resource', id: 'circuit-1' }, level: 'OUTAGE', owners: [authorizer.id] },
          { entity: { type: 'Resource', id: 'circuit-2' }, level: 'REDUCED_REDUNDANCY', owners: [] },
        ],
      },
      occupies: ['Resource:circuit-1', 'Resource:circuit-2'],
    });
  });

  test('needs no consent without impact, and is scheduled at once when confirmed', () => {
    const none = { impact: 'NO_IMPACT', objects: [{ id: 'circuit-1', level: 'NO_IMPACT' }] } as const;
    expect(passed(null, heard(null, { ...none, status: 'CONFIRMED' }))).toBe('ACKNOWLEDGED APPROVED SCHEDULED');
    expect(passed(null, heard(null, { ...none, status: 'TENTATIVE' }))).toBe('ACKNOWLEDGED APPROVED');
    expect(accepted(heard(null, none)).occupies).toEqual(['Resource:circuit-1']);
    expect(passed(null, heard(null, { impact: 'NO_IMPACT', objects: [] }))).toBe('ACKNOWLEDGED APPROVED SCHEDULED');
  });

  test('waits for a declaration when it says outage without objects', () => {
    const state = accepted(heard(null, { objects: [] }));
    expect(state).toMatchObject({ status: 'ACKNOWLEDGED', impact: null });
    expect(accepted(heard(state, { sequence: 2 }))).toMatchObject({ status: 'WAIT_FOR_APPROVAL' });
  });

  test('is refused when its window ends before it starts, and when a party reports another’s maintenance', () => {
    expect(heard(null, { window: { start: hour(30), end: hour(24) } })).toMatchObject({ kind: 'InvalidInput' });
    expect(heard(null, {}, 1, supplierB)).toMatchObject({ kind: 'NotPermitted' });
    expect(heard(null, {}, 1, supplierA)).toMatchObject({ kind: 'Accepted' });
    expect(heard(null, {}, 1, crm)).toMatchObject({ kind: 'NotPermitted' });
  });
});

describe('a synthetic step', () => {
  test('is marked as synthetic', () => {
    const state = accepted(heard(given(plans, SCHEDULED), { status: 'COMPLETED', sequence: 2 }));
    expect(syntheticSteps(state)).toBe(1);
    expect(state.statusChanges.find(({ status }) => status === 'IN_PROGRESS')?.reason).toMatch(
      /^synthetic: the carrier reported COMPLETED/,
    );
    expect(syntheticSteps(given(plans, PATHS.COMPLETED))).toBe(0);
  });
});

describe('work that the carrier begins', () => {
  test('commences as approved, and all recipients are notified', () => {
    const state = given(plans, COMMENCED);
    expect(state.statusChanges.at(-1)?.reason).toBeNull();
    expect(state.notices.at(-1)).toMatchObject({ kind: 'COMMENCEMENT', recipients: [authorizer.id, 'party-a'] });
    expect(state).toMatchObject({ actualStart: hour(24), tasks: [{ status: 'ACTIVE' }] });
  });

  test('commences without consent too, and the plan says so', () => {
    const state = accepted(heard(given(plans, PATHS.WAIT_FOR_APPROVAL), { status: 'IN_PROCESS', sequence: 2 }));
    expect(state.statusChanges.at(-1)).toMatchObject({
      status: 'IN_PROGRESS',
      reason: 'without consent: there is no consent for Resource:circuit-1',
    });
  });

  test('ends when the carrier says so: all recipients are notified, its time counts as touch time', () => {
    const state = given(plans, PATHS.COMPLETED);
    expect(state.notices.map(({ kind }) => kind)).toEqual(['PROPOSAL', 'COMMENCEMENT', 'COMPLETION']);
    expect(state).toMatchObject({
      actualEnd: hour(30),
      touchMs: hour(30).getTime() - hour(24).getTime(),
      tasks: [{ status: 'COMPLETED' }],
    });
  });

  test('raises an alarm to its owners when it lacks consent or is outside its window', () => {
    const waiting = accepted(heard(given(plans, PATHS.WAIT_FOR_APPROVAL), { status: 'IN_PROCESS', sequence: 2 }, 25));
    expect(waiting.notices.at(-1)).toMatchObject({
      kind: 'ALARM',
      recipients: [authorizer.id],
      text: expect.stringContaining('without consent'),
    });
    const early = accepted(heard(given(plans, SCHEDULED), { status: 'IN_PROCESS', sequence: 2 }, 10));
    expect(early.notices.at(-1)).toMatchObject({ kind: 'ALARM', text: expect.stringContaining('outside its window') });
    const dayEarlier = accepted(heard(given(plans, SCHEDULED), { status: 'IN_PROCESS', sequence: 2, window: window(0, 6) }, 1));
    expect(dayEarlier.notices.at(-1)).toMatchObject({ kind: 'ALARM', text: expect.stringContaining('without consent') });
  });

  test('keeps to the window that was consented to when it is over early, and takes longer when it does', () => {
    const scheduled = given(plans, SCHEDULED);
    const early = accepted(heard(scheduled, { status: 'COMPLETED', sequence: 2, window: window(25, 26) }));
    expect(early.statusChanges.find(({ status }) => status === 'IN_PROGRESS')?.reason).not.toContain('without consent');
    const longer = accepted(heard(given(plans, COMMENCED), { status: 'IN_PROCESS', sequence: 3, window: window(24, 40) }));
    expect(longer).toMatchObject({ status: 'IN_PROGRESS', window: window(24, 40), scheduled: window(24, 40), nextDueAt: hour(40) });
    expect(longer.notices.slice(-2)).toMatchObject([
      { kind: 'UPDATE', window: window(24, 40) },
      { kind: 'ALARM', window: window(24, 40) },
    ]);
  });
});

describe('a notice with another window', () => {
  const moved = { status: 'RE_SCHEDULED', sequence: 9, window: window(72, 78) } as const;

  test.each(['REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'REJECTED', 'SCHEDULED'] as const)(
    'voids the consent of a maintenance that is %s, all recipients are notified and the owners asked',
    (status) => {
      const state = accepted(heard(given(plans, PATHS[status]), moved, 10));
      expect(state).toMatchObject({ status: 'WAIT_FOR_APPROVAL', scheduled: null, window: window(72, 78) });
      expect(state.consent?.authorizations).toMatchObject([{ decision: null }]);
      expect(state.notices.at(-2)).toMatchObject({ kind: 'RESCHEDULE', recipients: [authorizer.id, 'party-a'], window: window(72, 78) });
    },
  );

  test('voids consent whatever its status says, and says which part changed', () => {
    const answer = heard(given(plans, SCHEDULED), { ...moved, status: 'CONFIRMED' }, 10);
    expect('events' in answer && answer.events.map(({ type, data }) => [type, (data as { changed?: unknown }).changed])).toEqual([
      ['MaintenanceNoticed', undefined],
      ['PlanAmended', ['WINDOW']],
      ['ProposalNotified', undefined],
    ]);
  });

  test('is rescheduled at once where no consent is needed', () => {
    const none = { impact: 'NO_IMPACT', objects: [] } as const;
    const state = accepted(heard(null, none));
    expect(passed(state, heard(state, { ...none, ...moved }, 10))).toBe('REQUEST_FOR_AUTHORIZATION APPROVED SCHEDULED');
  });

  test('does not re-schedule work that has commenced', () => {
    expect(heard(given(plans, COMMENCED), moved)).toMatchObject({ rule: 'ALREADY_COMMENCED' });
  });

  test('lets owners consent anew', () => {
    const waiting = accepted(heard(given(plans, SCHEDULED), moved, 10));
    expect(decideStep(plans, waiting, decided(true))).toMatchObject({ rule: 'NOT_WHAT_IS_PROPOSED' });
    const again = planStep(
      12,
      { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: consentHash(waiting) },
      authorizer,
    );
    const approved = accepted(decideStep(plans, waiting, again));
    expect(passed(approved, heard(approved, { ...moved, status: 'CONFIRMED', sequence: 10 }, 13))).toBe('SCHEDULED');
  });
});

describe('a notice with other circuits', () => {
  const entities = [entity('circuit-1', { entity: { type: 'Resource', id: 'circuit-1' }, level: 'OUTAGE' }), entity('vpn')];
  const amended = given(plans, [...SCHEDULED, planStep(5, { type: 'AmendImprovementPlan', reason: 'A service rides on it', entities })]);

  test('keeps what people declared beside them', () => {
    const objects = [{ id: 'circuit-2', level: 'DEGRADED' }] as const;
    const state = accepted(heard(amended, { sequence: 2, objects }, 6));
    expect(state.impact?.entities.map((one) => [one.entity.id, one.level, one.owners])).toEqual([
      ['vpn', 'DEGRADED', []],
      ['circuit-2', 'DEGRADED', []],
    ]);
  });

  test('and one that names none says nothing of them', () => {
    const state = accepted(heard(amended, { sequence: 2, objects: [] }, 6));
    expect(state.impact?.entities).toEqual(amended.impact?.entities);
  });

  test('voids consent when the impact of one grows', () => {
    const state = accepted(heard(given(plans, SCHEDULED), { sequence: 2, objects: [{ id: 'circuit-1', level: 'DEGRADED' }] }, 6));
    expect(state).toMatchObject({ status: 'WAIT_FOR_APPROVAL' });
    expect(state.notices.slice(-2).map(({ kind }) => kind)).toEqual(['UPDATE', 'PROPOSAL']);
  });
});

describe('the order of notices', () => {
  const known = given(plans, [noticed({ sequence: 5, stamp: hour(5) })]);
  const stands = (fields: Partial<MaintenanceNotice>) =>
    known.maintenance && noticeRelation(known.maintenance, notice({ sequence: 5, stamp: hour(5), ...fields }));

  test.each<readonly [Partial<MaintenanceNotice>, string]>([
    [{}, 'KNOWN'],
    [{ carrier: 'CARRIER A' }, 'KNOWN'],
    [{ sequence: 4, stamp: hour(9) }, 'OLDER'],
    [{ sequence: 6, stamp: hour(1) }, 'NEWS'],
    [{ stamp: hour(4) }, 'OLDER'],
    [{ stamp: hour(6) }, 'NEWS'],
    [{ sequence: null, stamp: hour(4) }, 'OLDER'],
    [{ sequence: null, stamp: hour(6) }, 'NEWS'],
    [{ sequence: null, stamp: null }, 'NEWS'],
    [{ summary: 'Other words' }, 'NEWS'],
  ])('%j is %s', (fields, expected) => {
    expect(stands(fields)).toBe(expected);
  });

  test('makes an older one and one taken before a refusal that changes nothing', () => {
    expect(heard(known, { sequence: 4, status: 'CANCELLED' })).toMatchObject({ rule: 'NOTICE_OUT_OF_DATE' });
    expect(heard(known, { sequence: 5, stamp: hour(5) })).toMatchObject({ rule: 'NOTICE_KNOWN' });
  });

  test('is not lost when a notice has neither sequence nor stamp', () => {
    const silent = accepted(heard(known, { sequence: null, stamp: null, summary: 'Other words' }));
    expect(silent.maintenance).toMatchObject({ sequence: 5, stamp: hour(5) });
    expect(heard(silent, { sequence: 4 })).toMatchObject({ rule: 'NOTICE_OUT_OF_DATE' });
  });

  test('knows one taken before even after others', () => {
    const later = accepted(heard(known, { sequence: 6 }));
    expect(heard(later, { sequence: 5, stamp: hour(5) })).toMatchObject({ rule: 'NOTICE_KNOWN' });
  });

  test('belongs to one maintenance: a notice about another does not touch it', () => {
    for (const other of [{ maintenanceId: 'M-2' }, { account: 'account-2' }, { part: 2 }])
      expect(heard(known, { sequence: 9, ...other })).toMatchObject({ rule: 'ANOTHER_MAINTENANCE' });
    expect(decideStep(ours, given(ours, OUR_APPROVED), noticed())).toMatchObject({ rule: 'ANOTHER_MAINTENANCE' });
  });
});

describe('a maintenance', () => {
  const other = { ...given(ours, OUR_APPROVED), _id: 'plan-9', occupies: ['Resource:circuit-1'] };

  test('is in the way of other plans from the first until it is over', () => {
    const inTheWay = STATUSES.filter((status) => conflictsWith(other, [given(plans, PATHS[status])], window(20, 25)).length > 0);
    expect(inTheWay).toEqual([
      'REQUEST_FOR_AUTHORIZATION',
      'WAIT_FOR_APPROVAL',
      'APPROVED',
      'REJECTED',
      'SCHEDULED',
      'IN_PROGRESS',
      'FALLBACK_EXECUTION',
    ]);
    expect(conflictsWith(other, [given(plans, SCHEDULED)], window(30, 40))).toEqual([]);
  });

  test('is taken on by notices; what is no maintenance is not offered to be', () => {
    expect(allowedPlanCommands(given(plans, SCHEDULED), planner)).toContain('ImportMaintenanceNotice');
    expect(allowedPlanCommands(given(ours, OUR_APPROVED), planner)).not.toContain('ImportMaintenanceNotice');
  });

  test.each(STATUSES)('that is %s is the fold of its events', (status) => {
    const { state, events } = runSteps(plans, PATHS[status]);
    expect(fold(plan, events)).toEqual(state);
  });
});
