/** Command and state of a performance snapshot → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { type InputIssue, invalidInput, refuse, noSuchParty } from '../kernel/refusal.js';
import { scoreOf } from '../measures/score.js';
import { questionIssues } from '../measures/validateQuestion.js';
import { isMonth } from '../time/period.js';
import { snapshotQuestion } from './inputs.js';
import type { SnapshotEvent, SnapshotFacts, SnapshotTypes } from './messages.js';
import type { SnapshotKey } from './model.js';

/** Issues that one snapshot may name. */
export const MAX_INPUTS = 50_000;

/** What keeps a snapshot from being measured; nothing when all is well. */
const keyIssues = (key: SnapshotKey, now: Date): readonly InputIssue[] => [
  ...questionIssues(snapshotQuestion(key)),
  ...(key.period.to > now
    ? [{ path: ['period', 'to'], message: 'must not be in the future: a snapshot covers a period that has ended' }]
    : []),
];

const takenEvents = (
  key: SnapshotKey,
  published: boolean,
  { partyExists, takes, answer, settings }: SnapshotFacts,
): RuleResult<SnapshotEvent> => {
  if (!partyExists) return invalidInput([noSuchParty()]);
  if (answer === null) return invalidInput([{ path: ['period'], message: 'cannot be measured' }]);
  if (answer.inputs.length > MAX_INPUTS)
    return refuse(
      'TOO_MANY_ISSUES',
      `${String(answer.issues)} issues are in the period, a snapshot holds at most ${String(MAX_INPUTS)}: choose a shorter period`,
    );
  return [{ type: 'PerformanceSnapshotTaken', ...key, ...answer, published, take: takes + 1, score: scoreOf(answer.values, settings) }];
};

export const rules: Aggregate<SnapshotTypes>['rules'] = {
  TakePerformanceSnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    const key = { partyId, subject: subject ?? null, period };
    const issues = keyIssues(key, now);
    return issues.length > 0 ? invalidInput(issues) : takenEvents(key, false, facts);
  },
  TakeMonthlySnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    if (!isMonth(period)) return refuse('NOT_A_MONTH', 'The period is not one month of the UTC calendar');
    if (period.to > now) return refuse('NOT_ENDED', 'The month has not ended');
    if (facts.takes > 0) return refuse('ALREADY_TAKEN', 'A snapshot of this month already exists');
    if (facts.answer?.issues === 0) return refuse('NOTHING_TO_MEASURE', 'The party had no issue in this month');
    return takenEvents({ partyId, subject: subject ?? null, period }, true, facts);
  },
  SupersedeSnapshot: ({ by }) => [{ type: 'PerformanceSnapshotSuperseded', by }],
};
