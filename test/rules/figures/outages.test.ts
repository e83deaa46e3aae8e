/** Outages are counted by what happened to the resource: no claim, no word and no hand-over makes one shorter. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { CancellationCode } from '../../../src/domain/issue/restorations/restorationModel.js';
import { basisOfIssue } from '../../../src/domain/issue/basis.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { measureInputs } from '../../../src/domain/snapshot/inputs.js';
import { type Asked, figure } from '../../support/domain/figures.js';
import {
  arrangement,
  issuesWith,
  registeredParty,
  analyzed,
  claimed,
  given,
  handedOver,
  hour,
  issues,
  measured,
  operator,
  raise,
  raised,
  started,
  supplierA,
  type Step,
  timer,
  verified,
} from '../../support/domain/samples.js';

/** In the first hundred hours: how many began, and the hours in which the resource did not work. */
const outages = (issue: PerformanceIssue, asked: Asked = {}) => {
  const asking = { to: 100, ...asked };
  const { n, value } = figure([issue], 'AVAILABILITY', asking);
  const hours = asking.to - (asking.from ?? 0);
  return [figure([issue], 'OUTAGES', asking).value, n, value === null ? null : Math.round((1 - value) * hours)];
};

const cancelled = (code: CancellationCode, reason: string): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code, reason },
  operator,
  hour(5),
];

describe('outages', () => {
  test('are each party’s for the time in which it had the issue', () => {
    const passedOn = given(issues, [raised, started(), handedOver(10)]);
    expect(outages(passedOn, { partyId: 'party-a' })).toEqual([1, 1, 10]);
    expect(outages(passedOn, { partyId: 'party-b' })).toEqual([1, 1, 90]);
    expect(outages(passedOn)[2]).toBe(100);
  });

  test('go on while nobody has verified that operation is normal', () => {
    const claim = [raised, started(), analyzed(0.6), claimed(2)] as const;
    expect(outages(given(issues, claim))).toEqual([1, 1, 100]);
    expect(outages(given(issues, [...claim, measured(30), verified(31)]))).toEqual([1, 1, 2]);
  });

  test('make every period in which they last a worse one', () => {
    const open = given(issues, [raised, started()]);
    expect(outages(open, { from: 100, to: 200 })).toEqual([0, 1, 100]);
    expect(outages(open, { from: 200, to: 300 })).toEqual([0, 1, 100]);
  });

  test('are none by the code of a cancellation, whatever its words', () => {
    expect(outages(given(issues, [raised, started(), cancelled('NOT_REPRODUCED', 'It was an outage')]))).toEqual([0, 0, null]);
    expect(outages(given(issues, [raised, started(), cancelled('NO_LONGER_NEEDED', 'It was none')]))).toEqual([1, 1, 5]);
  });

  test('are no new ones by a return', () => {
    const returned = given(issues, [raised, started(), handedOver(10), handedOver(12, 'party-a')]);
    expect(outages(returned, { partyId: 'party-a' })).toEqual([1, 1, 98]);
  });

  test('of an import are told, and are no part of a score', () => {
    const imported = given(issues, [
      [raise(), timer, hour(0)],
      started(),
      claimed(2),
      [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)],
    ]);
    for (const measure of ['OUTAGES', 'AVAILABILITY'] as const) {
      expect([measure, figure([imported], measure)]).toMatchObject([measure, { n: 1, imported: 1 }]);
      expect([measure, figure([imported], measure, { leaveOutImports: true })]).toMatchObject([measure, { n: 0, imported: 1 }]);
    }
    const key = { partyId: 'party-a', subject: null, period: { from: hour(0), to: hour(24) } };
    expect(measureInputs(key, [imported], hour(25)).values.every(({ n }) => n === 0)).toBe(true);
  });

  test('that ended by an acceptance alone are told as asserted', () => {
    const asserted = given(issues, [raised, started(), claimed(2), [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)]]);
    expect(figure([asserted], 'AVAILABILITY')).toMatchObject({ n: 1, asserted: 1 });
  });
});

test('of another resource make availability no better, however short they are', () => {
  const worst = given({ ...issues, id: 'issue-1' }, [[raise(), operator, hour(0)]]);
  const scope = [1, 2].map((node) => ({ type: 'Resource' as const, id: `node-${String(node)}` }));
  const subject = { ...issuesWith(registeredParty('party-a', { ...arrangement, scope })), id: 'issue-2' };
  const short = given(subject, [
    [raise({ resource: { type: 'Resource', id: 'node-2' } }), operator, hour(1)],
    [{ type: 'CancelPerformanceIssue', code: 'NO_LONGER_NEEDED', reason: 'It went away' }, operator, hour(2)],
  ]);
  const asked = { from: 0, to: 100, now: 50 };
  expect(figure([worst], 'AVAILABILITY', asked).value).toBe(0);
  expect(figure([worst, short], 'AVAILABILITY', asked)).toMatchObject({ n: 2, value: 0 });
  expect(figure([short], 'AVAILABILITY', asked).value).toBe(1 - 1 / 50);
});

describe('a beginning before the raise', () => {
  const early: Step<IssueCommand> = [raise({ occurredAt: hour(10) }), operator, hour(20)];
  const end = cancelled('NO_LONGER_NEEDED', 'It went away');
  const over: Step<IssueCommand> = [end[0], operator, hour(30)];
  const other = { ...operator, id: 'operator-9' };
  const worse = (by: typeof operator, at: number, value = 3): Step<IssueCommand> => [
    { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value, measuredAt: hour(at) },
    by,
    hour(22),
  ];
  const downtime = (...steps: readonly Step<IssueCommand>[]) =>
    outages(given(issues, [early, started(21), analyzed(21.5), ...steps, over]))[2];

  test('counts from the raise on the word of who raised it, and with values of the same person', () => {
    expect(downtime()).toBe(10);
    expect(downtime(worse(operator, 12))).toBe(10);
    expect(downtime(worse(other, 12, 0.5))).toBe(10);
    expect(downtime(worse(other, 9))).toBe(10);
  });

  test('counts from the first value outside normal that somebody else recorded, of either side', () => {
    expect(downtime(worse(other, 12), worse(other, 14))).toBe(18);
    expect(downtime(worse(other, 14), worse(other, 12))).toBe(18);
    expect(downtime(worse(supplierA, 15))).toBe(15);
  });

  test('is told with who said it, and whether it counts', () => {
    const told = (...steps: readonly Step<IssueCommand>[]) =>
      basisOfIssue(given(issues, [early, started(21), analyzed(21.5), ...steps])).find(({ kind }) => kind === 'OCCURRENCE');
    const text = hour(10).toISOString();
    expect(told()).toMatchObject({ by: operator.id, countsFrom: hour(20), text: `${text}: stated, not measured` });
    expect(told(worse(other, 12))).toMatchObject({ by: other.id, countsFrom: hour(12), text: `${text}: measured outside normal` });
  });
});
