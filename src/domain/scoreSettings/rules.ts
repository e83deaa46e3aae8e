/** Command and score settings → events, or a refusal. Status is the table's. */
import type { Aggregate } from '../kernel/decider.js';
import { type InputProblem, invalidInput, refuse } from '../kernel/refusal.js';
import { MEASURES } from '../measures/measures.js';
import { type Indicator, SCORED_MEASURES } from '../measures/score.js';
import type { ScoreSettingsTypes } from './messages.js';

const indicatorProblems = (indicators: readonly Indicator[]): readonly InputProblem[] => [
  ...SCORED_MEASURES.filter((measure) => indicators.filter((one) => one.measure === measure).length !== 1).map((measure) => ({
    path: ['indicators'],
    message: `must have exactly one indicator for ${measure}`,
  })),
  ...indicators.flatMap(({ measure, weight, full }, index): readonly InputProblem[] => {
    const issueUnless = (holds: boolean, field: string, message: string): readonly InputProblem[] =>
      holds ? [] : [{ path: ['indicators', String(index), field], message }];
    return [
      ...issueUnless(SCORED_MEASURES.includes(measure), 'measure', 'is not a measure of the score'),
      ...issueUnless(weight >= 1 && weight <= 100, 'weight', 'must be from 1 to 100'),
      ...issueUnless(full > 0 && (MEASURES[measure].unit !== 'SHARE' || full <= 1), 'full', 'must be positive, and at most 1 for a share'),
    ];
  }),
  ...(indicators.reduce((sum, { weight }) => sum + weight, 0) === 100
    ? []
    : [{ path: ['indicators'], message: 'must have weights that add up to 100' }]),
];

export const rules: Aggregate<ScoreSettingsTypes>['rules'] = {
  ProposePerformanceScoreSettings: ({ indicators, reason }, _, { facts }) => {
    const problems = indicatorProblems(indicators);
    if (problems.length > 0) return invalidInput(problems);
    const sorted = SCORED_MEASURES.flatMap((measure) => indicators.filter((one) => one.measure === measure));
    return [{ type: 'ScoreSettingsProposed', number: facts.lastNumber + 1, indicators: sorted, reason }];
  },
  DecidePerformanceScoreSettings: ({ approve, reason }, { proposedBy }, { actor }) =>
    actor.id === proposedBy
      ? refuse('FOUR_EYES', 'The person who proposed score settings may not decide them: another administrator has to')
      : [{ type: approve ? 'ScoreSettingsApproved' : 'ScoreSettingsDeclined', reason: reason ?? null }],
};
