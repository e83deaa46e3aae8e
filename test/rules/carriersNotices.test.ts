/** A notice moves the carrier's own step: what a planner, a service and a carrier try by a forged one. */
import { describe, expect, test } from '@jest/globals';
import { service, staff } from '../../src/domain/kernel/principal.js';
import type { MaintenanceNotice } from '../../src/domain/plan/maintenance/maintenance.js';
import type { PlanCommand } from '../../src/domain/plan/messages.js';
import { notice } from '../ingest/maintenance/notices.js';
import { brokenRule } from '../support/domain/expect.js';
import { ownershipFor } from '../support/domain/ownerships.js';
import { action, entity, planStep, planSubject, task, window } from '../support/domain/plans.js';
import { authorizer, crm, decideStep, given, planner, type Step, supplierA, supplierB } from '../support/domain/samples.js';

const CIRCUIT = { type: 'Resource', id: 'circuit-1' } as const;
const plans = planSubject({ issue: null, ownerships: [ownershipFor(CIRCUIT, { owners: [authorizer.id] })] });
const NO_IMPACT: Partial<MaintenanceNotice> = { impact: 'NO_IMPACT', objects: [{ id: 'circuit-1', level: 'NO_IMPACT' }] };

const sent = (fields: Partial<MaintenanceNotice>, hours = 1, actor = planner): Step<PlanCommand> =>
  planStep(hours, { type: 'ImportMaintenanceNotice', partyId: 'party-a', notice: notice(fields) }, actor);
const announced = sent({ status: 'CONFIRMED' }, 1, supplierA);

describe('a planner who records a notice in a carrier’s name', () => {
  test('is named, and a notice of no impact approves and schedules nothing', () => {
    const plan = given(plans, [sent({ ...NO_IMPACT, status: 'CONFIRMED' })]);
    expect(plan).toMatchObject({ status: 'ACKNOWLEDGED', scheduled: null, maintenance: { onBehalfBy: planner.id } });
    expect(given(plans, [announced]).maintenance?.onBehalfBy).toBeNull();
  });

  test.each(['IN_PROCESS', 'COMPLETED'] as const)('cannot report work by %s, first notice or later', (status) => {
    expect(decideStep(plans, null, sent({ status }))).toMatchObject(brokenRule('ON_BEHALF'));
    expect(decideStep(plans, given(plans, [announced]), sent({ status, sequence: 2 }, 25))).toMatchObject(brokenRule('ON_BEHALF'));
  });

  test('cannot talk an announced outage down, by a notice or by a declaration', () => {
    const later = given(plans, [announced, sent({ ...NO_IMPACT, status: 'TENTATIVE', sequence: 2, window: window(30, 40) }, 2)]);
    expect(later).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', impact: { entities: [{ entity: CIRCUIT, level: 'OUTAGE' }] } });
    const declaring = { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] } as const;
    const lowered = { ...declaring, entities: [entity('', { entity: CIRCUIT, level: 'NO_IMPACT' })] };
    for (const command of [declaring, lowered])
      expect(
        given(plans, [announced, sent({ sequence: 2, window: window(30, 40), status: 'TENTATIVE' }, 2, supplierA), planStep(3, command)]),
      ).toMatchObject({
        status: 'REQUEST_FOR_AUTHORIZATION',
        impact: { entities: [{ entity: CIRCUIT, level: 'OUTAGE' }] },
      });
  });

  test('cannot put work of ours into the carrier’s plan, nor move its window', () => {
    const scheduled = given(plans, [sent({ ...NO_IMPACT, status: 'CONFIRMED' }, 1, supplierA)]);
    for (const fields of [
      { actions: [action('move', { kind: 'REASSIGN_SERVICE' })] },
      { tasks: [task('other')] },
      { window: window(1, 2) },
    ])
      expect(decideStep(plans, scheduled, planStep(2, { type: 'AmendImprovementPlan', reason: 'More', ...fields }))).toMatchObject(
        brokenRule('CARRIERS_PLAN'),
      );
  });

  test('cannot commence it', () => {
    const scheduled = given(plans, [sent({ ...NO_IMPACT, status: 'CONFIRMED' }, 1, supplierA)]);
    expect(scheduled.status).toBe('SCHEDULED');
    expect(decideStep(plans, scheduled, planStep(25, { type: 'CommenceImprovementPlan' }))).toMatchObject(brokenRule('CARRIERS_PLAN'));
    expect(decideStep(plans, scheduled, planStep(25, { type: 'CommenceImprovementPlan' }, supplierA))).toMatchObject({ kind: 'Accepted' });
  });
});

describe('a notice is sent for a party', () => {
  test('by its own client, and by a service with the scope for it', () => {
    for (const who of [supplierA, service('mail-reader', ['maintenance'])])
      expect(decideStep(plans, given(plans, [announced]), sent({ status: 'IN_PROCESS', sequence: 2 }, 25, who))).toMatchObject({
        state: { status: 'IN_PROGRESS' },
      });
  });

  test('not by another party, another service, or an authorizer', () => {
    expect(decideStep(plans, null, sent({}, 1, supplierB))).toMatchObject({ kind: 'NotPermitted' });
    for (const who of [crm, service('inventory', ['inventory']), staff('owner', ['AUTHORIZER'])])
      expect(decideStep(plans, null, sent({}, 1, who))).toMatchObject({ kind: 'NotPermitted' });
  });
});

describe('a carrier', () => {
  test('does not name the owner: those on record are asked as soon as it confirms', () => {
    const plan = given(plans, [announced]);
    expect(plan).toMatchObject({ status: 'WAIT_FOR_APPROVAL', impact: { entities: [{ owners: [authorizer.id] }] } });
    expect(plan.notices).toMatchObject([{ kind: 'PROPOSAL', recipients: [authorizer.id] }]);
  });

  test('that begins early, or without consent, alarms the owners', () => {
    const begun = given(plans, [announced, sent({ status: 'IN_PROCESS', sequence: 2 }, 2, supplierA)]);
    expect(begun.notices.at(-1)).toMatchObject({ kind: 'ALARM', recipients: [authorizer.id] });
    expect(begun.notices.at(-1)?.text).toMatch(/without consent: .*; outside its window/);
  });
});

describe('an owner’s refusal of a maintenance', () => {
  const asked = given(plans, [announced]);
  const consentHash = asked.consent?.hash ?? '';
  const decide = (granted: boolean) =>
    planStep(
      2,
      { type: 'DecideImprovementPlanAuthorization', granted, consentHash, ...(granted ? {} : { reason: 'Not on that day' }) },
      authorizer,
    );
  const CONSENTED = [
    announced,
    decide(true),
    sent({ sequence: 2 }, 3, supplierA),
    sent({ status: 'IN_PROCESS', sequence: 3 }, 25, supplierA),
  ];
  const alarmed = (steps: readonly Step<PlanCommand>[]) =>
    given(plans, steps)
      .notices.filter(({ kind }) => kind === 'ALARM')
      .map(({ recipients }) => recipients);

  test('is not gone round by calling it no impact, or by naming another circuit', () => {
    for (const fields of [NO_IMPACT, { objects: [{ id: 'circuit-9', level: 'NO_IMPACT' as const }] }]) {
      const steps = [announced, decide(false), sent({ ...fields, sequence: 2 }, 5, supplierA)];
      expect(given(plans, steps)).toMatchObject({ status: 'WAIT_FOR_APPROVAL' });
      expect(alarmed([...steps, sent({ ...fields, status: 'IN_PROCESS', sequence: 3 }, 25, supplierA)])).toEqual([[authorizer.id]]);
    }
  });

  test('nor is a consent stretched: work that goes on elsewhere, or longer, alarms', () => {
    const objects = ['circuit-1', 'circuit-2'].map((id) => ({ id, level: 'OUTAGE' as const }));
    expect(alarmed(CONSENTED)).toEqual([]);
    for (const fields of [{ objects }, { window: window(24, 264) }])
      expect(alarmed([...CONSENTED, sent({ status: 'IN_PROCESS', sequence: 4, ...fields }, 26, supplierA)])).toEqual([[authorizer.id]]);
  });

  test('and work that begins although it was cancelled alarms', () => {
    const cancelled = [announced, sent({ status: 'CANCELLED', sequence: 2 }, 2, supplierA)];
    expect(alarmed([...cancelled, sent({ status: 'IN_PROCESS', sequence: 3 }, 25, supplierA)])).toEqual([[authorizer.id]]);
  });

  test('is no reason for staff to end, stretch or take back the carrier’s work in its place', () => {
    for (const command of [
      { type: 'CompleteImprovementPlanTask', taskId: 'maintenance' },
      { type: 'StartImprovementPlanFallback', reason: 'It takes long' },
      { type: 'ExtendImprovementPlanWindow', end: new Date('2026-04-01'), reason: 'It takes long' },
    ] as const)
      expect(decideStep(plans, given(plans, CONSENTED), planStep(26, command))).toMatchObject(brokenRule('CARRIERS_PLAN'));
  });
});
