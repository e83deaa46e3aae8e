/** Command and state of a performance snapshot → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { type InputProblem, invalidInput, refuse, noSuchParty } from '../kernel/refusal.js';
import { scoreOf } from '../measures/score.js';
import { questionProblems } from '../measures/validateQuestion.js';
import { isMonth } from '../time/period.js';
import { snapshotQuestion } from './inputs.js';
import type { SnapshotEvent, SnapshotFacts, SnapshotTypes } from './messages.js';
import type { SnapshotKey, SnapshotResult } from './model.js';

/** Issues that one snapshot may name. */
export const MAX_INPUTS = 50_000;

/** What keeps a snapshot from being measured; nothing when all is well. */
const keyProblems = (key: SnapshotKey, now: Date): readonly InputProblem[] => [
  ...questionProblems(snapshotQuestion(key)),
  ...(key.period.to > now
    ? [{ path: ['period', 'to'], message: 'must not be in the future: a snapshot covers a period that has ended' }]
    : []),
];

/** Inputs that a reason names; more are counted. */
const MAX_NAMED = 5;

const withoutVersion = (input: string): string => input.slice(0, input.lastIndexOf(':'));

/** Which values a changed input has changed, and which inputs have changed; null where every value is as it was. */
const changeText = (before: Pick<SnapshotResult, 'values' | 'inputs'>, now: Pick<SnapshotResult, 'values' | 'inputs'>): string | null => {
  const measures = now.values.filter((value, index) => JSON.stringify(value) !== JSON.stringify(before.values[index]));
  if (measures.length === 0) return null;
  const changed = [
    ...before.inputs.filter((one) => !now.inputs.includes(one)),
    ...now.inputs.filter((one) => !before.inputs.includes(one)),
  ];
  const issues = [...new Set(changed.map(withoutVersion))];
  const named = issues.slice(0, MAX_NAMED).join(', ');
  const more = issues.length > MAX_NAMED ? ` and ${String(issues.length - MAX_NAMED)} more` : '';
  return `${measures.map(({ measure }) => measure).join(', ')} changed by ${named}${more}`;
};

const takenEvents = (
  key: SnapshotKey,
  { published, because }: { readonly published: boolean; readonly because: string | null },
  { partyExists, takes, answer, settings }: SnapshotFacts,
): RuleResult<SnapshotEvent> => {
  if (!partyExists) return invalidInput([noSuchParty(['partyId'], key.partyId)]);
  if (answer === null) return invalidInput([{ path: ['period'], message: 'cannot be measured' }]);
  if (answer.inputs.length > MAX_INPUTS)
    return refuse(
      'TOO_MANY_ISSUES',
      `${String(answer.issues)} issues are in the period, a snapshot holds at most ${String(MAX_INPUTS)}: choose a shorter period`,
    );
  return [
    { type: 'PerformanceSnapshotTaken', ...key, ...answer, published, because, take: takes + 1, score: scoreOf(answer.values, settings) },
  ];
};

export const rules: Aggregate<SnapshotTypes>['rules'] = {
  TakePerformanceSnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    const key = { partyId, subject: subject ?? null, period };
    const problems = keyProblems(key, now);
    return problems.length > 0 ? invalidInput(problems) : takenEvents(key, { published: false, because: null }, facts);
  },
  TakeMonthlySnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    if (!isMonth(period)) return refuse('NOT_A_MONTH', 'The period is not one month of the UTC calendar');
    if (period.to > now) return refuse('NOT_ENDED', 'The month has not ended');
    const { previous, answer, takes } = facts;
    const because = previous === null || answer === null ? null : changeText(previous, answer);
    if (takes > 0 && because === null)
      return refuse('ALREADY_TAKEN', 'A snapshot of this month already exists, and nothing has changed it');
    if (takes === 0 && answer?.issues === 0) return refuse('NOTHING_TO_MEASURE', 'The party had no issue in this month');
    return takenEvents({ partyId, subject: subject ?? null, period }, { published: true, because }, facts);
  },
  SupersedeSnapshot: ({ by, because }) => [{ type: 'PerformanceSnapshotSuperseded', by, because }],
};
