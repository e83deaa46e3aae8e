/** Severity: raised by one person, lowered by two, because less is owed then (own). */
import type { Aggregate, Context, MessageOf, RecordedEvent, RuleResult } from '../kernel/decider.js';
import { refuse } from '../kernel/refusal.js';
import { SEVERITIES, type Severity } from '../time/serviceLevelTerms.js';
import { currentTerms } from './clocks.js';
import { isImport, targetWarnings, warningsOf } from './issueContext.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import type { IssueFacts } from './facts.js';
import type { PerformanceIssue, ProposedChange } from './model.js';
import { decidedChange, withProposedChange } from './decisions/proposedChanges.js';

const isLower = (one: Severity, other: Severity): boolean => SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other);

export const severityRules: Pick<Aggregate<IssueTypes>['rules'], 'ChangePerformanceIssuePriority'> = {
  ChangePerformanceIssuePriority: ({ severity, reason }, issue, context) => {
    if (severity === issue.severity) return refuse('UNCHANGED', `The issue is ${severity} already`);
    // Less is owed at a lower severity: one person alone does not give that.
    if (isLower(severity, issue.severity) && !isImport(context)) return [{ type: 'SeverityLoweringProposed', severity, reason }];
    return [{ type: 'PriorityChanged', severity, reason, ...warningsOf(context, targetWarnings(currentTerms(issue), severity)) }];
  },
};

/** The approval of a lower severity by a second person. */
export const approvedLowering = (
  issue: PerformanceIssue,
  { id: changeId, severity }: Extract<ProposedChange, { readonly kind: 'LOWER_SEVERITY' }>,
  reason: string,
  context: Context<IssueFacts>,
): RuleResult<IssueEvent> => {
  if (issue.status === 'CLOSED') return refuse('ISSUE_CLOSED', 'The severity of a closed issue is not changed: decline the change');
  if (issue.status === 'RESOLVED')
    return refuse('RESOLUTION_CLAIMED', 'The severity is not lowered while a claimed resolution is verified');
  if (!isLower(severity, issue.severity)) return refuse('CHANGE_OUTDATED', `The issue is ${issue.severity} by now: decline the change`);
  return [{ type: 'SeverityLowered', changeId, severity, reason, ...warningsOf(context, targetWarnings(currentTerms(issue), severity)) }];
};

/** Another severity, and the warning that it has no target or has one again. */
const withSeverity = (
  { at, actor, data }: RecordedEvent<MessageOf<IssueEvent, 'PriorityChanged' | 'SeverityLowered'>>,
  { severityChanges, warnings }: PerformanceIssue,
): Partial<PerformanceIssue> => ({
  severity: data.severity,
  severityChanges: [...severityChanges, { severity: data.severity, at, by: actor.id, reason: data.reason }],
  warnings: [...warnings.filter(({ code }) => code !== 'NO_TARGET'), ...(data.warnings ?? [])],
});

type SeverityEvent = 'PriorityChanged' | 'SeverityLoweringProposed' | 'SeverityLowered';

export const severityChanges: Pick<Aggregate<IssueTypes>['changes'], SeverityEvent> = {
  PriorityChanged: withSeverity,

  SeverityLoweringProposed: (event, issue) => withProposedChange(event, issue, { kind: 'LOWER_SEVERITY', ...event.data }),

  SeverityLowered: (event, issue) => ({ ...decidedChange(event, issue, true), ...withSeverity(event, issue) }),
};
