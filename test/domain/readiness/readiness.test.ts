/** Readiness assessments: their life cycle against an oracle, what they have to say, and the gaps and warnings that are read off them. */
import { describe, expect, test } from '@jest/globals';
import { PROCESS_NAMES, type ReadinessAssessment } from '../../../src/domain/readiness/model.js';
import type { ReadinessCommand } from '../../../src/domain/readiness/messages.js';
import { dueOnReadiness } from '../../../src/domain/readiness/index.js';
import { lowestLevel } from '../../../src/domain/readiness/rules.js';
import { gapsAt, readinessAt, gapWarnings } from '../../../src/domain/readiness/gaps.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { assess, assessmentSubject, findings } from '../../support/readiness.js';
import {
  analyzed,
  decideStep,
  given,
  handedOver,
  hour,
  issues,
  operator,
  raised,
  type Step,
  started,
  runSteps,
  timer,
} from '../../support/domain/samples.js';

const assessments = assessmentSubject();
const assessed = (fields = {}): Step<ReadinessCommand> => [assess(fields), operator, hour(0)];
const withdrawn: Step<ReadinessCommand> = [{ type: 'WithdrawReadinessAssessment', reason: 'Another party was meant' }, operator, hour(1)];
const superseded: Step<ReadinessCommand> = [{ type: 'SupersedeAssessment', by: 'assessment-2' }, timer, hour(1)];
const expired: Step<ReadinessCommand> = [{ type: 'ExpireAssessment' }, timer, hour(8)];
const short = assessed({ validTo: hour(8) });

const assessment = (fields: Parameters<typeof assess>[0]): ReadinessAssessment => given(assessments, [assessed(fields)]);

describe('a readiness assessment', () => {
  testLifecycle(
    'ReadinessAssessment',
    assessments,
    {
      AssessPartyReadiness: assess(),
      WithdrawReadinessAssessment: withdrawn[0],
      SupersedeAssessment: superseded[0],
      ExpireAssessment: expired[0],
    },
    [
      { name: '-', state: null },
      { name: 'CURRENT', state: given(assessments, [short]) },
      { name: 'EXPIRED', state: given(assessments, [short, expired]) },
      { name: 'SUPERSEDED', state: given(assessments, [short, superseded]) },
      { name: 'WITHDRAWN', state: given(assessments, [short, withdrawn]) },
    ],
  );

  test('is as ready as the least ready of its dimensions, and says who found it when', () => {
    const state = given(assessmentSubject({ lastNumber: 3 }), [
      assessed({ findings: findings({ SYSTEMS: 'No account' }), note: 'On site' }),
    ]);
    expect(state).toMatchObject({
      status: 'CURRENT',
      level: 'PARTIAL',
      number: 4,
      assessedBy: operator.id,
      assessedAt: hour(0),
      note: 'On site',
    });
    expect(state.findings[2]).toEqual({ dimension: 'SYSTEMS', level: 'PARTIAL', gap: 'No account', evidence: [] });
    expect(lowestLevel(['READY', 'MISSING', 'PARTIAL'])).toBe('MISSING');
    expect(lowestLevel(['READY', 'READY'])).toBe('READY');
  });

  test('keeps its findings in one order, whatever order they come in', () => {
    expect(given(assessments, [assessed({ findings: findings().toReversed() })]).findings.map(({ dimension }) => dimension)).toEqual([
      'INFORMATION',
      'MATERIALS',
      'SYSTEMS',
      'RESOURCES',
    ]);
  });

  test('names each dimension once', () => {
    expect(decideStep(assessments, null, assessed({ findings: findings().slice(1) }))).toMatchObject(invalidAt('findings'));
    expect(decideStep(assessments, null, assessed({ findings: [...findings(), ...findings().slice(3)] }))).toMatchObject(
      invalidAt('findings'),
    );
  });

  test('says what is lacking, and on what it rests that nothing is', () => {
    const [first, ...rest] = findings();
    const withFirst = (fields: object): Step<ReadinessCommand> =>
      assessed({ findings: [{ dimension: 'INFORMATION', level: 'READY', evidence: [], ...first, ...fields }, ...rest] });
    expect(decideStep(assessments, null, withFirst({ level: 'MISSING' }))).toMatchObject(invalidAt('findings', '0', 'gap'));
    expect(decideStep(assessments, null, withFirst({ gap: 'A little' }))).toMatchObject(invalidAt('findings', '0', 'gap'));
    expect(decideStep(assessments, null, withFirst({ evidence: [] }))).toMatchObject(invalidAt('findings', '0', 'evidence'));
  });

  test('is of a party that is engaged, and for a time to come', () => {
    expect(decideStep(assessmentSubject({ party: null }), null, assessed())).toMatchObject(invalidAt('partyId'));
    expect(decideStep(assessmentSubject({ party: { status: 'CLOSED' } }), null, assessed())).toMatchObject(brokenRule('PARTY_CLOSED'));
    expect(decideStep(assessments, null, assessed({ validTo: hour(0) }))).toMatchObject(invalidAt('validTo'));
  });

  test('is due when its time is over, and not before', () => {
    const state = given(assessments, [short]);
    expect(state.nextDueAt).toEqual(hour(8));
    expect(dueOnReadiness(state, hour(7.99))).toBeNull();
    expect(decideStep(assessments, state, [{ type: 'ExpireAssessment' }, timer, hour(7.99)])).toMatchObject(brokenRule('NOT_DUE'));
    expect(dueOnReadiness(state, hour(8))).toEqual({ type: 'ExpireAssessment' });
    expect(given(assessments, [short, expired]).nextDueAt).toBeNull();
  });
});

describe('what a party lacks', () => {
  test('is everything that was never assessed', () => {
    expect(gapsAt([], hour(0)).map(({ process, kind, dimension }) => [process, kind, dimension])).toEqual(
      PROCESS_NAMES.map((process) => [process, 'NEVER_ASSESSED', null]),
    );
  });

  test('is each dimension that is not ready, and the whole of what expired, whether a timer has recorded it or not', () => {
    const partly = assessment({ findings: findings({ SYSTEMS: 'No account', RESOURCES: 'No one at night' }) });
    const over = assessment({ process: 'MONITOR_PERFORMANCE', validTo: hour(5) });
    const at = readinessAt([partly, over], hour(5));
    expect(at.map(({ process, state }) => [process, state])).toEqual([
      ['INITIATE_DEGRADATION_REPORT', 'NEVER_ASSESSED'],
      ['MONITOR_PERFORMANCE', 'EXPIRED'],
      ['TRACK_RESOLUTION', 'PARTIAL'],
      ['CLOSE_DEGRADATION_REPORT', 'NEVER_ASSESSED'],
      ['SUPPORT_PERFORMANCE', 'NEVER_ASSESSED'],
      ['IMPROVE_SERVICE_QUALITY', 'NEVER_ASSESSED'],
    ]);
    expect(at[2]?.gaps.map(({ dimension, kind, text }) => [dimension, kind, text])).toEqual([
      ['SYSTEMS', 'PARTIAL', 'No account'],
      ['RESOURCES', 'PARTIAL', 'No one at night'],
    ]);
    expect(readinessAt([over], hour(4.99))[1]).toMatchObject({ state: 'READY', gaps: [] });
  });

  test('is one warning each, and one for all that was never assessed', () => {
    const partly = assessment({ findings: findings({ SYSTEMS: 'No account' }) });
    expect(gapWarnings(gapsAt([partly], hour(1)))).toEqual([
      {
        code: 'READINESS_GAP',
        message: 'Systems are only partly ready to track resolution: No account',
        process: 'TRACK_RESOLUTION',
        dimension: 'SYSTEMS',
      },
      expect.objectContaining({ code: 'READINESS_GAP', process: null, dimension: null }),
    ]);
    expect(
      gapWarnings(
        gapsAt(
          PROCESS_NAMES.map((process) => assessment({ process })),
          hour(1),
        ),
      ),
    ).toEqual([]);
  });
});

describe('an issue', () => {
  const gaps = gapsAt([assessment({ findings: findings({ MATERIALS: 'No spare card' }) })], hour(0));
  const lacking: typeof issues = { ...issues, facts: (command) => ({ ...issues.facts(command), readinessGaps: gaps }) };

  test('shows what its party lacked when it was last given to it or started, and its events say the same', () => {
    const { state, events } = runSteps(lacking, [raised, started(), analyzed(1)]);
    expect(state.warnings).toEqual(gapWarnings(gaps));
    expect(events.slice(0, 2).map(({ data }) => (data as { warnings?: unknown }).warnings)).toEqual([gapWarnings(gaps), gapWarnings(gaps)]);
  });

  test('warns of nothing once the next party, or the same one, lacks nothing', () => {
    const before = given(lacking, [raised]);
    const answer = decideStep(issues, before, started());
    expect(answer).toMatchObject({ state: { warnings: [] } });
    expect(decideStep(issues, before, handedOver(1))).toMatchObject({ state: { warnings: [] } });
  });

  test('is read from events that know of no warnings as one without any', () => {
    const { state, events } = runSteps(issues, [raised, started()]);
    expect(events.every(({ data }) => !('warnings' in data))).toBe(true);
    expect(state.warnings).toEqual([]);
  });
});
