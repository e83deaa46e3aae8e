/** When the work is done: the window, what is in its way, and when it may commence. */
import { describe, expect, test } from '@jest/globals';
import { conflictsWith } from '../../../src/domain/plan/conflicts.js';
import type { Conflict, DeclaredImpact, ImprovementPlan, Window } from '../../../src/domain/plan/model.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  NO_IMPACT,
  APPROVED,
  SCHEDULED,
  AWAITING_CONSENT,
  action,
  planStep,
  commenced,
  declared,
  entity,
  granted,
  notified,
  plans,
  planSubject,
  HARMLESS_ISSUE,
  proposed,
  scheduled,
  window,
  workDone,
} from '../../support/domain/plans.js';
import { decideStep, authorizer, given, hour, planner, supplierA, timer } from '../../support/domain/samples.js';

const approved = given(plans, APPROVED);
const ready = given(plans, SCHEDULED);
const inTheWay: Conflict = {
  planId: 'plan-9',
  partyId: 'party-b',
  name: 'Replace a card',
  entity: { type: 'Service', id: 'service-1' },
  window: window(25, 26),
};
const busy = planSubject({ conflicts: [inTheWay] });
const schedule = (fields: { readonly window?: Window; readonly conflictsAcceptedBecause?: string } = {}) =>
  planStep(6, { type: 'ScheduleImprovementPlan', window: window(24, 30), ...fields });
const commence = (hours: number, fields: { readonly conflictsAcceptedBecause?: string } = {}, who = planner) =>
  planStep(hours, { type: 'CommenceImprovementPlan', ...fields }, who);

describe('a plan is scheduled', () => {
  test('inside the window that was authorized, to its ends', () => {
    expect(given(plans, SCHEDULED)).toMatchObject({ status: 'SCHEDULED', scheduled: window(24, 30), window: window(24, 48) });
    expect(given(plans, [...APPROVED, scheduled(6, window(24, 48))]).scheduled).toEqual(window(24, 48));
  });

  test.each([
    ['earlier', window(23, 30)],
    ['later', window(40, 49)],
    ['elsewhere', window(60, 61)],
  ])('and not %s: that is an amendment', (_, when) => {
    expect(decideStep(plans, approved, schedule({ window: when }))).toMatchObject(brokenRule('OUTSIDE_AUTHORIZED_WINDOW'));
  });

  test('at any time where none was asked for', () => {
    const anyTime = given(plans, [proposed({ window: null }), ...NO_IMPACT]);
    expect(decideStep(plans, anyTime, schedule({ window: window(500, 501) }))).toMatchObject({ state: { status: 'SCHEDULED' } });
  });

  test('not backwards, and not into the past', () => {
    expect(decideStep(plans, approved, schedule({ window: window(30, 29) }))).toMatchObject(invalidAt('window', 'end'));
    expect(decideStep(plans, approved, planStep(40, { type: 'ScheduleImprovementPlan', window: window(24, 30) }))).toMatchObject(
      invalidAt('window', 'end'),
    );
  });

  test('again with a RESCHEDULE notice to all recipients; the first time without a notice', () => {
    expect(ready.notices.map(({ kind }) => kind)).toEqual(['PROPOSAL']);
    const again = given(plans, [...SCHEDULED, scheduled(7, window(30, 40))]);
    expect(again.scheduled).toEqual(window(30, 40));
    expect(again.notices.at(-1)).toMatchObject({ kind: 'RESCHEDULE', window: window(30, 40) });
    expect(again.notices.at(-1)?.recipients.toSorted()).toEqual(['authorizer-1', 'authorizer-2', 'operator-1', 'party-a']);
    expect(again.consent).toEqual(ready.consent);
  });
});

describe('two plans are in each other’s way', () => {
  const PAIR = { redundantWith: [{ type: 'Service', id: 'spare' }] } as const;
  const planOf = (id: string, entities: readonly DeclaredImpact[], when: Window = window(24, 30)): ImprovementPlan => {
    const subject = { ...planSubject({ issue: HARMLESS_ISSUE, ownerships: [] }), id };
    const steps = [proposed({ actions: [] }), declared(entities), notified];
    const { consent } = given(subject, steps);
    return given(subject, [...steps, granted(4, authorizer, { consentHash: consent?.hash ?? '' }), scheduled(6, when)]);
  };
  const mine = planOf('mine', [entity('service-1', PAIR)]);
  const found = (other: ImprovementPlan, when: Window | null = window(24, 30)): readonly Conflict[] => conflictsWith(mine, [other], when);

  test('on the same entity at the same time', () => {
    expect(found(planOf('other', [entity('service-1')], window(29, 31)))).toEqual([
      {
        planId: 'other',
        partyId: 'party-a',
        name: 'Widen the queue',
        entity: { type: 'Service', id: 'service-1' },
        window: window(29, 31),
      },
    ]);
  });

  test('on its declared redundant pair, whichever of the two declared it', () => {
    const other = planOf('other', [entity('spare')]);
    expect(found(other)).toMatchObject([{ entity: { id: 'spare' } }]);
    expect(conflictsWith(other, [mine], window(24, 30))).toMatchObject([{ planId: 'mine', entity: { id: 'spare' } }]);
  });

  test('through what a service action works on', () => {
    const worker = given({ ...plans, id: 'worker' }, [proposed({ actions: [action('a')] }), ...NO_IMPACT, scheduled()]);
    expect(found(worker)).toMatchObject([{ planId: 'worker', entity: { id: 'service-1' } }]);
  });

  test.each<readonly [string, ImprovementPlan, Window | null]>([
    ['on something else', planOf('other', [entity('service-8')]), window(24, 30)],
    [
      'on something of another kind',
      planOf('other', [entity('service-1', { entity: { type: 'Product', id: 'service-1' } })]),
      window(24, 30),
    ],
    ['one right after the other', planOf('other', [entity('service-1')], window(30, 40)), window(24, 30)],
    ['one right before the other', planOf('other', [entity('service-1')], window(24, 25)), window(25, 30)],
    ['at no time in particular', planOf('other', [entity('service-1')]), null],
    ['and are one and the same', mine, window(24, 30)],
  ])('but not %s', (_, other, when) => {
    expect(found(other, when)).toEqual([]);
  });

  test('but not one that is refused, withdrawn or over', () => {
    const other = planOf('other', [entity('service-1')]);
    const over = (['REJECTED', 'CANCELLED', 'POST_IMPLEMENTATION_REVIEW', 'COMPLETED', 'FAILED'] as const).flatMap((status) =>
      found({ ...other, status }),
    );
    expect(over).toEqual([]);
    const stands = (['APPROVED', 'SCHEDULED', 'IN_PROGRESS', 'FALLBACK_EXECUTION'] as const).map(
      (status) => found({ ...other, status }).length,
    );
    expect(stands).toEqual([1, 1, 1, 1]);
  });
});

describe('what is in the way', () => {
  test('is reported before scheduling, by name', () => {
    expect(decideStep(busy, approved, schedule())).toMatchObject({
      ...brokenRule('CONFLICT'),
      message: expect.stringContaining('Replace a card on Service service-1'),
    });
  });

  test('is accepted with a reason, which stays on record with it', () => {
    const answer = decideStep(busy, approved, schedule({ conflictsAcceptedBecause: 'Both are agreed' }));
    expect(answer).toMatchObject({ state: { status: 'SCHEDULED', acceptedConflicts: [inTheWay] } });
    expect('state' in answer && answer.state.statusChanges.at(-1)).toMatchObject({ reason: 'Both are agreed' });
  });

  test('is reported again before commencing, when it was not known', () => {
    expect(decideStep(busy, ready, commence(25))).toMatchObject(brokenRule('CONFLICT'));
  });

  test('is not asked about twice, but what is new is: the reason for the one does not cover the other', () => {
    const accepted = given(busy, [...APPROVED, schedule({ conflictsAcceptedBecause: 'Both are agreed' })]);
    expect(decideStep(busy, accepted, commence(25))).toMatchObject({ kind: 'Accepted' });
    const news = planSubject({ conflicts: [inTheWay, { ...inTheWay, planId: 'plan-10', name: 'Move a link' }] });
    const answer = decideStep(news, accepted, commence(25));
    expect(answer).toMatchObject({ ...brokenRule('CONFLICT'), message: expect.stringContaining('Move a link') });
    expect('message' in answer && answer.message).not.toContain('Replace a card');
  });

  test('is accepted when commencing with a reason, which stays on record', () => {
    const answer = decideStep(busy, ready, commence(25, { conflictsAcceptedBecause: 'The other one waits' }));
    expect(answer).toMatchObject({ state: { status: 'IN_PROGRESS', acceptedConflicts: [inTheWay] } });
    expect('state' in answer && answer.state.statusChanges.at(-1)).toMatchObject({ reason: 'The other one waits' });
  });

  test('is not named to another party', () => {
    const answer = decideStep(busy, ready, commence(25, {}, supplierA));
    expect(answer).toMatchObject({ ...brokenRule('CONFLICT'), message: expect.stringContaining('another plan on Service service-1') });
    expect('message' in answer && answer.message).not.toContain('Replace a card');
    const own = planSubject({ conflicts: [{ ...inTheWay, partyId: 'party-a' }] });
    expect(decideStep(own, ready, commence(25, {}, supplierA))).toMatchObject({ message: expect.stringContaining('Replace a card') });
  });
});

describe('the work commences', () => {
  test('inside its window, with a notice to all recipients in the same event', () => {
    const plan = given(plans, [...SCHEDULED, commenced(24)]);
    expect(plan).toMatchObject({ status: 'IN_PROGRESS', actualStart: hour(24), emergency: null, nextDueAt: hour(30) });
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'COMMENCEMENT', at: hour(24), window: window(24, 30) });
    expect(plan.notices.at(-1)?.recipients.toSorted()).toEqual(['authorizer-1', 'authorizer-2', 'operator-1', 'party-a']);
  });

  test.each([23.9, 30, 31])('and not outside it, as at hour %d', (hours) => {
    expect(decideStep(plans, ready, commence(hours))).toMatchObject(brokenRule('OUTSIDE_WINDOW'));
  });

  test('without having been scheduled only inside the window that was authorized', () => {
    expect(decideStep(plans, approved, commence(47))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, approved, commence(48))).toMatchObject(brokenRule('NO_VALID_CONSENT'));
    const anyTime = given(plans, [proposed({ window: null }), ...NO_IMPACT]);
    expect(decideStep(plans, anyTime, commence(5))).toMatchObject(brokenRule('OUTSIDE_WINDOW'));
  });

  test('never without consent', () => {
    const amended = { ...ready, window: window(24, 99) };
    expect(decideStep(plans, amended, commence(25))).toMatchObject(brokenRule('NO_VALID_CONSENT'));
    expect(decideStep(plans, given(plans, AWAITING_CONSENT), commence(25))).toMatchObject({ kind: 'IllegalTransition' });
  });
});

describe('completion is overdue', () => {
  const announce = (hours: number) => planStep(hours, { type: 'AnnounceOverdue' }, timer);
  const working = given(plans, [...SCHEDULED, commenced()]);

  test('when the scheduled window is over and the work is not: said once', () => {
    expect(decideStep(plans, working, announce(29.9))).toMatchObject(brokenRule('NOT_DUE'));
    const said = decideStep(plans, working, announce(30));
    expect(said).toMatchObject({
      state: { overdueAnnounced: true, nextDueAt: null },
      events: [{ type: 'CompletionOverdue', data: { dueAt: hour(30) } }],
    });
    if (said.kind === 'Accepted') expect(decideStep(plans, said.state, announce(99))).toMatchObject(brokenRule('NOT_DUE'));
  });

  test('by the authorized window where nothing was scheduled', () => {
    expect(given(plans, [...APPROVED, commenced()]).nextDueAt).toEqual(hour(48));
  });

  test('not once the work is over', () => {
    const done = given(plans, [
      proposed({ tasks: [{ id: 'a', name: 'Look', mandatory: false, dependsOn: [] }], actions: [] }),
      ...NO_IMPACT,
      scheduled(),
      commenced(),
      workDone(),
    ]);
    expect(done.nextDueAt).toBeNull();
  });
});

describe('a plan is withdrawn', () => {
  const cancel = planStep(7, { type: 'CancelImprovementPlan', reason: 'The party found another way' });

  test('and all recipients of its proposals are notified, also former ones', () => {
    const plan = given(plans, [
      ...SCHEDULED,
      planStep(6.5, { type: 'AmendImprovementPlan', reason: 'Only one', entities: [entity('service-1')] }),
      planStep(6.6, { type: 'NotifyImprovementPlanProposal', text: 'Again' }),
      cancel,
    ]);
    expect(plan.status).toBe('CANCELLED');
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'CANCELLATION', text: 'The party found another way' });
    expect(plan.notices.at(-1)?.recipients.toSorted()).toEqual(['authorizer-1', 'authorizer-2']);
  });

  test('with the time it had been scheduled for', () => {
    expect(given(plans, [...SCHEDULED, cancel]).notices.at(-1)).toMatchObject({ window: window(24, 30) });
  });

  test('without a notice when no one was asked', () => {
    expect(given(plans, [proposed(), declared(), cancel]).notices).toEqual([]);
  });
});
