/** The quality analysis, and what it takes to relax one that others rely on (rows B6, B7). */
import type { Aggregate, Context, RuleResult } from '../kernel/decider.js';
import { type InputProblem, invalidInput, refuse } from '../kernel/refusal.js';
import { currentPass } from './clocks.js';
import { degradationCodeProblem } from './degradations.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import type { IssueFacts } from './facts.js';
import type { AnalysisContent, PerformanceIssue, ProposedChange, QualityAnalysis, QualityIndicator } from './model.js';
import { approvedLowering } from './severity.js';
import { loosensTarget } from './decisions/looserTargets.js';
import { approvedStop, approvedVoiding } from './decisions/stops.js';
import { approvedCause } from './milestones/milestones.js';
import { approvedDuplicate } from './decisions/duplicates.js';
import { voidedPass } from './verification.js';

const indicatorProblems = (indicators: readonly QualityIndicator[]): readonly InputProblem[] =>
  indicators.flatMap(({ name, normalMin, normalMax }, index) => {
    const problemAt = (message: string) => [{ path: ['indicators', String(index)], message }];
    if (normalMin === null && normalMax === null) return problemAt('needs a normal minimum, a normal maximum or both');
    if (normalMin !== null && normalMax !== null && normalMin > normalMax)
      return problemAt('has a normal minimum above its normal maximum');
    return indicators.findIndex((one) => one.name === name) < index ? problemAt('is named twice') : [];
  });

/** Whether every value that is normal after is so before; another unit makes other values. */
const isAsStrict = (before: QualityIndicator, after: QualityIndicator | undefined): boolean =>
  after !== undefined &&
  after.unit === before.unit &&
  (before.normalMin ?? -Infinity) <= (after.normalMin ?? -Infinity) &&
  (after.normalMax ?? Infinity) <= (before.normalMax ?? Infinity);

/** Whether an analysis demands less than the one before: an indicator or a requirement is gone, a normal range is wider, or other templates fit. */
export const isRelaxed = (before: AnalysisContent, after: AnalysisContent): boolean =>
  before.degradationCode !== after.degradationCode ||
  (before.requiresReassignment && !after.requiresReassignment) ||
  (before.requiresReconfiguration && !after.requiresReconfiguration) ||
  before.indicators.some(
    (one) =>
      !isAsStrict(
        one,
        after.indicators.find(({ name }) => name === one.name),
      ),
  );

/** Others rely on an analysis once a plan was made by it, a value measured, a restoration recorded or a resolution claimed, whatever became of them. */
const isReliedOn = ({ statusChanges, measurements, recordedRestorations }: PerformanceIssue, { plans }: IssueFacts): boolean =>
  plans.count > 0 ||
  measurements.length > 0 ||
  recordedRestorations.length > 0 ||
  statusChanges.some(({ status }) => status === 'RESOLVED');

const VOIDED = 'The analysis that it was made by was replaced';

/** What an analysis finds, without who and when, or the command without its type. */
export const contentOf = ({
  degradationCode,
  natureOfDegradation,
  indicators,
  requiresReassignment,
  requiresReconfiguration,
}: AnalysisContent): AnalysisContent => ({
  degradationCode,
  natureOfDegradation,
  indicators,
  requiresReassignment,
  requiresReconfiguration,
});

/** What an analysis demands, whatever the order and the words. */
const demandsOf = ({ natureOfDegradation: _, indicators, ...demands }: AnalysisContent): string =>
  JSON.stringify([
    demands.degradationCode,
    demands.requiresReassignment,
    demands.requiresReconfiguration,
    indicators
      .map(({ name, unit, normalMin, normalMax }) => [name, unit, normalMin, normalMax])
      .toSorted(([one], [other]) => String(one).localeCompare(String(other), 'en')),
  ]);

const proposal = (analysis: AnalysisContent, before: QualityAnalysis | null, reason: string | null): RuleResult<IssueEvent> =>
  reason === null
    ? invalidInput([
        {
          path: ['reason'],
          message:
            'is required: this demands less than the analysis that a plan, a measurement or a claim relies on, voids a verification or gives a looser target, and a second person decides on it',
        },
      ])
    : [{ type: 'IssueChangeProposed', analysis, replaces: before?.version ?? 0, reason }];

type Rules = Pick<Aggregate<IssueTypes>['rules'], 'AnalyzeServiceQuality' | 'DecidePerformanceIssueChange'>;

export const analysisRules: Rules = {
  AnalyzeServiceQuality: ({ reason, ...command }, issue, { facts }) => {
    const unknown = degradationCodeProblem(command.degradationCode);
    if (unknown !== null) return invalidInput([{ path: ['degradationCode'], message: unknown }]);
    const problems = indicatorProblems(command.indicators);
    if (problems.length > 0) return invalidInput(problems);
    const analysis = contentOf(command);
    const before = issue.analysis;
    const isRevised = before === null || demandsOf(before) !== demandsOf(analysis);
    if (!isRevised && before.natureOfDegradation === analysis.natureOfDegradation)
      return refuse('UNCHANGED', 'The analysis in force says the same already');
    const voidsPass = isRevised && currentPass(issue) !== null;
    const isLess = voidsPass || (before !== null && isReliedOn(issue, facts) && isRelaxed(before, analysis));
    return isLess || loosensTarget(issue, { impact: analysis.degradationCode })
      ? proposal(analysis, before, reason ?? null)
      : [{ type: 'ServiceQualityAnalyzed', ...analysis }];
  },

  DecidePerformanceIssueChange: ({ changeId, approve, reason }, issue, context) => {
    const change = issue.proposedChanges.find(({ id }) => id === changeId);
    if (change === undefined)
      return invalidInput([{ path: ['changeId'], message: `the issue has no proposed change ${JSON.stringify(changeId)}` }]);
    if (change.decision !== null) return refuse('ALREADY_DECIDED', 'This change was decided on already');
    if (!approve) return [{ type: 'IssueChangeDeclined', changeId, reason }];
    if (context.actor.id === change.by) return refuse('FOUR_EYES', 'The proposer of a change may not approve it: another person decides');
    return approvedChange(issue, change, reason, context);
  },
};

const approvedChange = (
  issue: PerformanceIssue,
  change: ProposedChange,
  reason: string,
  context: Context<IssueFacts>,
): RuleResult<IssueEvent> => {
  switch (change.kind) {
    case 'LOWER_SEVERITY':
      return approvedLowering(issue, change, reason, context);
    case 'VOID_STOP':
      return approvedVoiding(issue, change, reason);
    case 'STOP_CLOCK':
      return approvedStop(issue, change, reason, context.now);
    case 'IDENTIFY_CAUSE':
      return approvedCause(issue, change, reason);
    case 'MARK_DUPLICATE':
      return approvedDuplicate(issue, change, reason, context.facts);
    case 'RELAX_ANALYSIS':
      return approval(issue, change, reason);
  }
};

const approval = (
  issue: PerformanceIssue,
  { id: changeId, analysis, replaces }: Extract<ProposedChange, { readonly kind: 'RELAX_ANALYSIS' }>,
  reason: string,
): RuleResult<IssueEvent> => {
  if (issue.status === 'CLOSED') return refuse('ISSUE_CLOSED', 'The analysis of a closed issue is not changed: decline the change');
  if ((issue.analysis?.version ?? 0) !== replaces)
    return refuse('CHANGE_OUTDATED', 'The analysis was replaced after this change was proposed: decline it and propose it again');
  return [{ type: 'IssueChangeApproved', changeId, analysis, reason }, ...voidedPass(issue, VOIDED)];
};
