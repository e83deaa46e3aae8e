/** Emergencies are measured: whoever declares one to save the asking shows in the figures. */
import { describe, expect, test } from '@jest/globals';
import type { Measure, MeasuredValue } from '../../../src/domain/measures/measures.js';
import { observePlan } from '../../../src/domain/measures/planObservations.js';
import { startTrend } from '../../../src/domain/measures/trend.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import {
  COMMENCED,
  issueThatRequires,
  planStep,
  plans,
  proposed,
  SCHEDULED,
  APPROVED,
  TASKS_DONE,
  actionDone,
  actionStarted,
  workDone,
} from '../../support/domain/plans.js';
import { authorizer, given, hour, operator, type Step } from '../../support/domain/samples.js';

const MEASURES = ['EMERGENCY_SHARE', 'EMERGENCIES_AUTHORIZED_LATE', 'EMERGENCIES_UNAUTHORIZED'] as const satisfies readonly Measure[];
const emergency = planStep(2, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(40) }, operator);
const BEGUN = [proposed(), emergency];
const consentHash = given(plans, BEGUN).consent?.hash ?? '';
const decided = (hours: number, granted = true): Step<PlanCommand> =>
  planStep(hours, { type: 'DecideEmergencyAuthorization', granted, consentHash, reason: 'Seen' }, authorizer);

const unanswered = given(plans, BEGUN);
const inTime = given(plans, [...BEGUN, decided(10)]);
const late = given(plans, [...BEGUN, decided(80)]);
const refused = given(plans, [...BEGUN, decided(10, false)]);
const planned = given(plans, COMMENCED);
/** Owners had consented already: it owes nothing, and is an emergency all the same. */
const covered = given(plans, [
  ...APPROVED,
  planStep(10, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(12) }, operator),
]);

const ended = given(plans, [...BEGUN, decided(3), ...TASKS_DONE, actionStarted(26), actionDone(26.5), workDone()]);
const values = (all: readonly ImprovementPlan[], now: number, from = 0, to = 500): readonly MeasuredValue[] => {
  const issue = issueThatRequires();
  const trend = startTrend(
    { period: { from: hour(from), to: hour(to) }, by: [], measures: MEASURES, bucket: null, timeZone: 'UTC', filter: {} },
    hour(now),
  );
  for (const plan of all) trend.addPlan(plan, issue);
  const answer = trend.answer();
  if ('kind' in answer) throw new Error(answer.message);
  return answer.rows[0]?.values ?? [];
};
const shares = (...args: Parameters<typeof values>) => values(...args).map(({ n, value }) => [n, value]);

describe('emergencies are measured', () => {
  test('as a share of the plans that were begun', () => {
    expect(shares([inTime, planned, planned, covered], 400)[0]).toEqual([4, 0.5]);
    expect(shares([given(plans, SCHEDULED)], 400)[0]).toEqual([0, null]);
  });

  test('also when the work has ended, so that a quick end hides none', () => {
    expect(shares([ended, planned], 400)[0]).toEqual([2, 0.5]);
  });

  test('where authorization came late, or never', () => {
    expect(shares([inTime, late, unanswered, refused], 400).slice(1)).toEqual([
      [4, 0.25],
      [4, 0.5],
    ]);
  });

  test('where authorization is past due, in every period until it comes', () => {
    // Due at hour 74.
    for (const from of [100, 200])
      expect(shares([unanswered], 400, from, from + 50).slice(1)).toEqual([
        [1, 0],
        [1, 1],
      ]);
    // Authorized at hour 80.
    expect(shares([late], 400, 79, 81).slice(1)).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(shares([late], 400, 81, 90).slice(1)).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  test('and one that owes nothing bears on neither', () => {
    expect(shares([covered, planned], 400).slice(1)).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  test('a refusal is no authorization, however early it came', () => {
    expect(observePlan('EMERGENCIES_UNAUTHORIZED', refused, hour(400).getTime())).toMatchObject([{ value: 1, at: hour(74).getTime() }]);
  });

  test('what is not due yet is undecided', () => {
    expect(shares([unanswered, refused, inTime], 70).slice(1)).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test('in the period in which the authorization came in time, else in which it was due', () => {
    expect(shares([inTime, late, unanswered], 400, 0, 74).slice(1)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(shares([inTime, late, unanswered], 400, 74, 500).slice(1)).toEqual([
      [2, 0.5],
      [2, 0.5],
    ]);
  });

  test('a recount of the log of events counts the same', () => {
    const all = [inTime, late, unanswered, refused, planned, covered, ended];
    const begun = all.filter(({ actualStart }) => actualStart !== null);
    const owing = begun.filter(({ owedAuthorization: owed }) => owed !== null);
    const grants = owing.map(({ decisions }) => decisions.find(({ granted }) => granted)?.at ?? null);
    expect(shares(all, 400)).toEqual([
      [
        begun.length,
        begun.filter(({ statusChanges }) => statusChanges.some(({ reason }) => reason === 'Calls fail')).length / begun.length,
      ],
      [owing.length, grants.filter((at) => at !== null && at > hour(74)).length / owing.length],
      [owing.length, grants.filter((at) => at === null).length / owing.length],
    ]);
  });
});
