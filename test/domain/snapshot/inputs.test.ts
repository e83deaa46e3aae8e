/**
 * What a snapshot is measured from: whatever happened to issues, they are read, folded and ordered as one likes, and the snapshot is the
 * same.
 */
import { describe, expect, test } from '@jest/globals';
import { BSON } from 'mongodb';
import fc from 'fast-check';
import { fold, type RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import { scoreOf } from '../../../src/domain/measures/score.js';
import { isCounted, canonicalText, measureInputs, type SnapshotInput } from '../../../src/domain/snapshot/inputs.js';
import { issueCommand } from '../../support/domain/commands.js';
import {
  analyzed,
  decideStep,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raise,
  raised,
  type Step,
  runSteps,
  supplierA,
  supplierB,
  timer,
  verified,
} from '../../support/domain/samples.js';

const TYPES = Object.keys(issueCommand) as IssueCommand['type'][];
const WHO = [operator, supplierA, supplierB, timer];
const KEY = { partyId: 'party-a', subject: null, period: { from: hour(0), to: hour(200) } };
const NOW = hour(400);

interface Generated {
  readonly state: PerformanceIssue;
  readonly events: readonly RecordedEvent<IssueEvent>[];
}

const throws = fc.array(fc.record({ type: fc.nat(999), who: fc.nat(3), roll: fc.nat(4), laterMs: fc.nat(12 * HOUR_MS) }), {
  maxLength: 25,
});

/** An issue to which whatever was possible of these has happened. */
const generated = (id: string, dice: typeof throws extends fc.Arbitrary<infer T> ? T : never): Generated => {
  const subject = { ...issues, id };
  const start = runSteps(subject, [raised]);
  let { state } = start;
  const events = [...start.events];
  let at = hour(0);
  for (const { type, who, roll, laterMs } of dice) {
    at = new Date(at.getTime() + laterMs);
    const command = issueCommand[TYPES[type % TYPES.length] ?? 'AddPerformanceIssueNote'](state, at, roll);
    const answer = decideStep(subject, state, [command, WHO[who] ?? operator, at]);
    if (answer.kind !== 'Accepted') continue;
    state = answer.state;
    events.push(...answer.events);
  }
  return { state, events };
};

const stories = fc
  .array(throws, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((dice, index) => generated(`issue-${String(index)}`, dice)));

/** As the database gives it back. */
const stored = <T extends object>(value: T): T => BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true })) as T;

describe('the inputs of a snapshot', () => {
  test('give the same snapshot read from the documents and folded from the log, in whatever order', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (all, turn) => {
        const read = all.map(({ state }) => stored(state));
        const folded = all.map(({ events }) => fold(issue, events.map(stored))).filter((state) => state !== null);
        const turned = [...folded.slice(turn % all.length), ...folded.slice(0, turn % all.length)];
        const [first, second] = [measureInputs(KEY, read, NOW), measureInputs(KEY, turned, NOW)];
        expect(second).toEqual(first);
        expect(scoreOf(second.values)).toEqual(scoreOf(first.values));
        expect(folded.map(canonicalText)).toEqual(read.map(canonicalText));
      }),
      { numRuns: 60 },
    );
  });

  test('differ by everything that is measured, and by nothing else', () => {
    const one: SnapshotInput = given(issues, [raised]);
    expect(canonicalText({ ...one, severity: 'WARNING' } as SnapshotInput)).toBe(canonicalText(one));
    for (const other of [
      { ...one, version: 2 },
      { ...one, category: 'DELAY' },
      { ...one, closedAt: hour(9) },
      { ...one, resource: { type: 'Resource', id: 'node-2' } } as const,
      { ...one, restorations: [] },
      { ...one, analysis: { degradationCode: 'CONGESTION' } },
    ])
      expect(canonicalText(other)).not.toBe(canonicalText(one));
  });

  test('count where the party had them, about the subject, and in the period', () => {
    const one: SnapshotInput = given(issues, [raised]);
    const moved: SnapshotInput = given(issues, [raised, handedOver(3)]);
    expect([isCounted(KEY, one), isCounted(KEY, moved), isCounted({ ...KEY, partyId: 'party-b' }, one)]).toEqual([true, true, false]);
    expect(isCounted({ ...KEY, partyId: 'party-b' }, moved)).toBe(true);
    const about = (type: 'Resource' | 'Service', id: string): boolean => isCounted({ ...KEY, subject: { type, id } }, one);
    expect([about('Resource', 'node-1'), about('Service', 'service-1'), about('Service', 'node-1')]).toEqual([true, true, false]);
    const during = (from: number, to: number, closedAt: Date | null): boolean =>
      isCounted({ ...KEY, period: { from: hour(from), to: hour(to) } }, { ...one, closedAt });
    expect([during(-9, 0, null), during(-9, 1, null), during(5, 9, null), during(5, 9, hour(4)), during(5, 9, hour(5))]).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('name the repetition of a restoration, which then counts as one', () => {
    const restored = (id: string, at: number): SnapshotInput => {
      const steps: Step<IssueCommand>[] = [
        [raise(), operator, hour(at)],
        [{ type: 'StartPerformanceIssue' }, supplierA, hour(at + 0.5)],
        analyzed(at + 0.6),
        [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced an optic', cause: 'Optic' }, supplierA, hour(at + 2)],
        measured(at + 2.1),
        verified(at + 2.2),
      ];
      return given({ ...issues, id }, steps);
    };
    const rate = (...inputs: readonly SnapshotInput[]) =>
      measureInputs(KEY, inputs, NOW).values.find(({ measure }) => measure === 'REPEAT_RATE');
    expect(rate(restored('issue-1', 0))).toMatchObject({ n: 1, value: 0 });
    expect(rate(restored('issue-1', 0), restored('issue-2', 50))).toMatchObject({ n: 2, value: 0.5 });
  });
});
