/** Issues to which anything happened that the life cycle allows, for properties that hold of all of them. */
import fc from 'fast-check';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { allowedCommands, type RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import { issueCommand } from './commands.js';
import { decideStep, hour, HOUR_MS, issues, operator, raise, runSteps, timer } from './samples.js';

/** What is tried next, and how much later. */
interface RandomStep {
  readonly choice: number;
  readonly roll: number;
  readonly laterMs: number;
}

export interface GeneratedIssue {
  readonly state: PerformanceIssue;
  readonly events: readonly RecordedEvent<IssueEvent>[];
}

/** What ends a story for good comes seldom. */
const RARE_TYPES: readonly string[] = ['RejectPerformanceIssue', 'CancelPerformanceIssue'];

const generateIssue = (index: number, raisedHours: number, category: string, steps: readonly RandomStep[]): GeneratedIssue => {
  const id = `issue-${String(index)}`;
  let at = hour(raisedHours);
  const start = runSteps({ ...issues, id }, [[raise({ category }), operator, at]]);
  let state = start.state;
  const events = [...start.events];
  for (const { choice, roll, laterMs } of steps) {
    at = new Date(at.getTime() + laterMs);
    const open = allowedCommands(issue, state.status, timer).filter(
      (type) => choice % 11 === 0 || !RARE_TYPES.includes(type),
    ) as IssueCommand['type'][];
    const type = open[choice % Math.max(1, open.length)];
    if (type === undefined) break;
    // What an import rejects is decided already.
    const actor = type === 'RejectPerformanceIssue' ? partyUser('agent', state.partyId) : timer;
    const answer = decideStep(issues, state, [issueCommand[type](state, at, roll), actor, at]);
    if (answer.kind !== 'Accepted') continue;
    state = answer.state;
    events.push(...answer.events);
  }
  return { state, events };
};

const randomSteps: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc.record({
    choice: fc.nat(999),
    roll: fc.oneof(fc.constant(0), fc.nat(40)),
    laterMs: fc.oneof(fc.constant(0), fc.nat(HOUR_MS), fc.nat(30 * HOUR_MS)),
  }),
  { maxLength: 40, size: 'max' },
);

const issueSeed = fc.tuple(fc.nat(500), fc.constantFrom('PACKET_LOSS', 'JITTER'), randomSteps);

/** Up to eight issues of two parties and two categories. */
export const generatedIssues: fc.Arbitrary<readonly GeneratedIssue[]> = fc
  .array(issueSeed, { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([born, category, thrown], index) => generateIssue(index, born, category, thrown)));
