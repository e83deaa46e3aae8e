/** Issues to which anything happened that the life cycle allows, for properties that hold of all of them. */
import fc from 'fast-check';
import { allowed, type Recorded } from '../../../src/domain/kernel/decider.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import { issueCommand } from './commands.js';
import { attempt, hour, HOUR_MS, issues, operator, raise, story, timer } from './samples.js';

/** What is tried next, and how much later. */
interface Throw {
  readonly choice: number;
  readonly roll: number;
  readonly laterMs: number;
}

export interface Told {
  readonly state: PerformanceIssue;
  readonly events: readonly Recorded<IssueEvent>[];
}

/** What ends a story for good comes seldom. */
const FINAL: readonly string[] = ['RejectPerformanceIssue', 'CancelPerformanceIssue'];

const tell = (index: number, bornHours: number, category: string, dice: readonly Throw[]): Told => {
  const id = `issue-${String(index)}`;
  let at = hour(bornHours);
  const start = story({ ...issues, id }, [[raise({ category }), operator, at]]);
  let state = start.state;
  const events = [...start.events];
  for (const { choice, roll, laterMs } of dice) {
    at = new Date(at.getTime() + laterMs);
    const open = allowed(issue, state.status, timer).filter((type) => choice % 20 === 0 || !FINAL.includes(type)) as IssueCommand['type'][];
    const type = open[choice % Math.max(1, open.length)];
    if (type === undefined) break;
    const answer = attempt(issues, state, [issueCommand[type](state, at, roll), timer, at]);
    if (answer.kind !== 'Accepted') continue;
    state = answer.state;
    events.push(...answer.events);
  }
  return { state, events };
};

const dice: fc.Arbitrary<readonly Throw[]> = fc.array(
  fc.record({
    choice: fc.nat(999),
    roll: fc.oneof(fc.constant(0), fc.nat(40)),
    laterMs: fc.oneof(fc.constant(0), fc.nat(HOUR_MS), fc.nat(30 * HOUR_MS)),
  }),
  { maxLength: 40, size: 'max' },
);

const tale = fc.tuple(fc.nat(500), fc.constantFrom('PACKET_LOSS', 'JITTER'), dice);

/** Up to eight issues of two parties and two categories. */
export const tales: fc.Arbitrary<readonly Told[]> = fc
  .array(tale, { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([born, category, thrown], index) => tell(index, born, category, thrown)));
