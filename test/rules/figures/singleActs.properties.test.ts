/**
 * Whatever has happened: no act of a party alone improves what its score says of restorations without a verified one behind it, and no act of
 * one member of staff changes that without a second person or a dispute open to the party.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { issue as issueAggregate } from '../../../src/domain/issue/index.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { allowedCommands } from '../../../src/domain/kernel/decider.js';
import { type Principal, staff } from '../../../src/domain/kernel/principal.js';
import { INDICATORS, scoreOf } from '../../../src/domain/measures/score.js';
import { measureInputs } from '../../../src/domain/snapshot/inputs.js';
import { issueCommand } from '../../support/domain/commands.js';
import {
  accepted,
  analyzed,
  claimed,
  decideStep,
  given,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raise,
  raised,
  started,
  type Step,
  supplierA,
  verified,
} from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

/** Of the same length as a month would be. */
const PERIOD = { from: hour(0), to: hour(240) };

/** Five issues that were restored and verified, one of them late: enough for a score. */
const RESTORED = [2, 3, 4, 5, 20].map((hours, index) =>
  given({ ...issues, id: `issue-${String(index + 2)}` }, [
    [raise({ resource: { type: 'Resource', id: 'node-1' }, category: `C${String(index)}` }), operator, hour(0)],
    started(),
    analyzed(0.6),
    claimed(hours),
    measured(hours + 0.1),
    verified(hours + 0.2),
    accepted(hours + 0.3),
  ]),
);

/** What the score says of restorations: that a party acknowledges and reports is its own to do. */
const OF_RESTORATIONS = INDICATORS.filter(({ measure }) => measure !== 'UPDATE_PUNCTUALITY' && measure !== 'ACKNOWLEDGED_ON_TIME');
const WEIGHT = OF_RESTORATIONS.reduce((sum, { weight }) => sum + weight, 0);
const SETTINGS = { number: 0, indicators: OF_RESTORATIONS.map((one) => ({ ...one, weight: (100 * one.weight) / WEIGHT })) };

const scoreAt = (state: PerformanceIssue, now: Date, partyId = 'party-a'): number => {
  const { values } = measureInputs({ partyId, subject: null, period: PERIOD }, [...RESTORED, state], now);
  const { value } = scoreOf(values, SETTINGS);
  if (value === null) throw new Error('Five restorations make a score');
  return value;
};

const colleague = staff('operator-2', ['OPERATOR', 'PLANNER']);

interface Move {
  readonly choice: number;
  readonly who: number;
  readonly roll: number;
  readonly laterMs: number;
}

const moves = fc.array(
  fc.record({ choice: fc.nat(999), who: fc.nat(9), roll: fc.nat(40), laterMs: fc.integer({ min: 1, max: 12 * HOUR_MS }) }),
  { maxLength: 12, size: 'max' },
);

/** What somebody may do to an issue now, chosen by a number. */
const stepOf = (state: PerformanceIssue, actor: Principal, { choice, roll }: Move, at: Date): Step<IssueCommand> | undefined => {
  const open = allowedCommands(issueAggregate, state.status, actor) as readonly IssueCommand['type'][];
  const type = open[choice % Math.max(1, open.length)];
  return type === undefined ? undefined : [issueCommand[type](state, at, roll), actor, at];
};

/** An issue to which anything has happened that its party and the service provider may do. */
const played = (all: readonly Move[]): { readonly state: PerformanceIssue; readonly at: Date } => {
  let state = given(issues, [raised]);
  let at = hour(0);
  for (const move of all) {
    at = new Date(at.getTime() + move.laterMs);
    const step = stepOf(state, [supplierA, operator, colleague][move.who % 3] ?? operator, move, at);
    const answer = step && decideStep(issues, state, step);
    if (answer?.kind === 'Accepted') state = answer.state;
  }
  return { state, at: new Date(at.getTime() + 1) };
};

/** The state after one more act of somebody; undefined where it is refused. */
const acted = (state: PerformanceIssue, actor: Principal, move: Move, at: Date) => {
  const step = stepOf(state, actor, move, at);
  const answer = step && decideStep(issues, state, step);
  return answer?.kind === 'Accepted' ? { type: step?.[0].type, state: answer.state } : undefined;
};

const always = (check: (before: { readonly state: PerformanceIssue; readonly at: Date }, move: Move) => void): void => {
  const one = fc.record({ choice: fc.nat(999), who: fc.nat(9), roll: fc.nat(40), laterMs: fc.constant(1) });
  fc.assert(
    fc.property(moves, one, (all, move) => {
      check(played(all), move);
    }),
    { numRuns: sized(150, 1_000) },
  );
};

describe('a party alone', () => {
  test('improves nothing that its score says of restorations by any act', () => {
    always(({ state, at }, move) => {
      const after = acted(state, supplierA, move, at);
      if (after !== undefined)
        expect([after.type, scoreAt(after.state, at)]).toEqual([after.type, Math.min(scoreAt(after.state, at), scoreAt(state, at))]);
    });
  });

  test('gains nothing by a false claim once it is refuted, however long that takes', () => {
    always(({ state, at }, { roll }) => {
      const claim = decideStep(issues, state, [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Done' }, supplierA, at]);
      if (claim.kind !== 'Accepted') return;
      const later = new Date(at.getTime() + roll * HOUR_MS + 1);
      const refuted = decideStep(issues, claim.state, [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, later]);
      if (refuted.kind !== 'Accepted') return;
      const end = new Date(PERIOD.to.getTime() + 100 * HOUR_MS);
      expect(scoreAt(refuted.state, end)).toBeLessThanOrEqual(scoreAt(state, end));
    });
  });

  test('gains nothing by a rejection that the service provider does not confirm, contested or not, however long that takes', () => {
    always(({ state, at }, { roll }) => {
      const rejection: IssueCommand = { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' };
      const rejected = decideStep(issues, state, [rejection, supplierA, at]);
      if (rejected.kind !== 'Accepted') return;
      const contest: IssueCommand = { type: 'ContestPerformanceIssueRejection', reason: 'It is' };
      const contested = decideStep(issues, rejected.state, [contest, operator, new Date(at.getTime() + roll * HOUR_MS + 1)]);
      // The party has answered in time, and that is all it gains.
      for (const end of [PERIOD.to, new Date(PERIOD.to.getTime() + 100 * HOUR_MS)])
        for (const after of [rejected.state, ...(contested.kind === 'Accepted' ? [contested.state] : [])])
          expect(scoreAt(after, end)).toBeLessThanOrEqual(scoreAt(state, end));
    });
  });
});

/** Staff alone stop and resume clocks and void stops: known to be open (`principles.test.ts`), and shown to the party. */
const STOPS: readonly string[] = ['StopServiceLevelClock', 'ResumeServiceLevelClock', 'VoidClockStop'];
/** The claim that is verified, accepted or rejected is the party's, as is the rejection that is confirmed: two persons. */
const ON_A_CLAIM: readonly string[] = [
  'ConfirmPerformanceIssueRejection',
  'VerifyRestoration',
  'AcceptPerformanceIssueResolution',
  'RejectPerformanceIssueResolution',
  'ReopenPerformanceIssue',
  'RecordPerformanceIssueMeasurement',
];

describe('one member of staff alone', () => {
  test('improves no score of a party without its claim', () => {
    always(({ state, at }, move) => {
      for (const actor of [operator, colleague]) {
        const after = acted(state, actor, move, at);
        if (after === undefined || [...STOPS, ...ON_A_CLAIM].includes(after.type ?? '')) continue;
        // A dispute is settled for the party: that is the second person.
        if (after.type === 'SettleClockDispute' || after.type === 'DecidePerformanceIssueChange') continue;
        expect([after.type, scoreAt(after.state, at)]).toEqual([after.type, Math.min(scoreAt(after.state, at), scoreAt(state, at))]);
      }
    });
  });

  test('worsens no score without a clock that the party can dispute', () => {
    always(({ state, at }, move) => {
      for (const actor of [operator, colleague]) {
        const after = acted(state, actor, move, at);
        if (after === undefined || ON_A_CLAIM.includes(after.type ?? '') || scoreAt(after.state, at) >= scoreAt(state, at)) continue;
        const disputable = after.state.clocks.filter(({ id, obligor, partyId }) => {
          const dispute: Step<IssueCommand> = [{ type: 'DisputeClock', clockId: id, reason: 'It is not ours' }, supplierA, at];
          return obligor === 'PARTY' && partyId === 'party-a' && decideStep(issues, after.state, dispute).kind === 'Accepted';
        });
        const disputed = after.state.clocks.filter(({ dispute }) => dispute !== null);
        expect([after.type, disputable.length + disputed.length > 0]).toEqual([after.type, true]);
      }
    });
  });
});
