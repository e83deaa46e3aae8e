/** Links between issues; what makes an issue a duplicate, which counts in no figure, takes two people (own). */
import type { Aggregate, RuleResult } from '../../kernel/decider.js';
import { entityKey } from '../../kernel/entityRef.js';
import { sameWords } from '../../kernel/sameWords.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import type { Clock } from '../../time/clock.js';
import { SEVERITIES } from '../../time/serviceLevelTerms.js';
import { isImport } from '../issueContext.js';
import type { IssueCommand, IssueEvent, IssueTypes } from '../messages.js';
import type { IssueFacts } from '../facts.js';
import type { PerformanceIssue, ProposedChange } from '../model.js';
import { decidedChange, withProposedChange } from './proposedChanges.js';

const CALLED_OFF: readonly PerformanceIssue['status'][] = ['CANCELLED', 'REJECTED'];

/** Why an issue is no duplicate of another; null when it is one. A duplicate does not count, so the one that counts is there before it, as long, and as bad. */
const duplicateRefusal = (issue: PerformanceIssue, other: NonNullable<IssueFacts['linkedIssue']>): Refusal | null => {
  if (other.isDuplicate) return refuse('DUPLICATE_OF_DUPLICATE', 'The other issue is a duplicate itself: link to the one that counts');
  if (other.partyId !== issue.partyId)
    return refuse('OTHER_PARTY', 'The other issue is with another party, so it is no duplicate: link to it with CAUSED_BY or RELATED_TO');
  const different = [
    ...(entityKey(other.resource) === entityKey(issue.resource) ? [] : ['resource']),
    ...(sameWords(other.category, issue.category) ? [] : ['category']),
  ];
  if (different.length > 0)
    return refuse(
      'OTHER_MATTER',
      `The other issue has another ${different.join(' and another ')}, so it is no duplicate: link to it with CAUSED_BY or RELATED_TO`,
    );
  if (other.raisedAt > issue.raisedAt)
    return refuse('RAISED_LATER', 'The other issue was raised later: link that one as the duplicate of this one');
  if (CALLED_OFF.includes(other.status) || (other.closedAt !== null && other.closedAt <= issue.raisedAt))
    return refuse('ORIGINAL_ENDED', 'The other issue was over before this one was raised, or was called off: link to it with REPEAT_OF');
  const isWorse = SEVERITIES.indexOf(issue.severity) < SEVERITIES.indexOf(other.severity) || (issue.breached && !other.breached);
  return isWorse ? refuse('WORSE_THAN_ORIGINAL', 'This issue is more severe or late, and the other one is not: it counts itself') : null;
};

const isLinkedTo = ({ links }: PerformanceIssue, issueId: string, relation: string): boolean =>
  links.some((link) => link.issueId === issueId && link.relation === relation);

const noSuchIssue = invalidInput([{ path: ['issueId'], message: 'no such issue, or the issue itself' }]);

export const duplicateRules: Pick<Aggregate<IssueTypes>['rules'], 'LinkPerformanceIssues'> = {
  LinkPerformanceIssues: ({ issueId, relation }, issue, context) => {
    const { linkedIssue } = context.facts;
    if (issueId === issue._id || linkedIssue === null) return noSuchIssue;
    if (isLinkedTo(issue, issueId, relation)) return refuse('ALREADY_LINKED', 'The issues are already linked with this relation');
    if (relation !== 'DUPLICATE_OF') return [{ type: 'IssuesLinked', issueId, relation }];
    const refusal = duplicateRefusal(issue, linkedIssue);
    if (refusal !== null) return refusal;
    return [
      isImport(context)
        ? { type: 'IssuesLinked', issueId, relation }
        : { type: 'DuplicateProposed', issueId, reason: `It is a duplicate of ${issueId}` },
    ];
  },
};

/** Whether a duplicate is late with a restoration whose original is late with nothing: then that is counted nowhere else. */
export const isWorseThanOriginal = (
  { kind, obligor }: Pick<Clock, 'kind' | 'obligor'>,
  { isDuplicate }: PerformanceIssue,
  { linkedIssue }: IssueFacts,
): boolean => isDuplicate && obligor === 'PARTY' && (kind === 'RESTORE' || kind === 'RESOLVE') && linkedIssue?.breached === false;

/** The issue that another is linked to, is a duplicate of, or was proposed to be a duplicate of. */
export const linkedIssueId = (command: IssueCommand, issue: PerformanceIssue | null): string | undefined => {
  if (command.type === 'LinkPerformanceIssues') return command.issueId;
  if (command.type === 'AnnounceClocks') return issue?.links.find(({ relation }) => relation === 'DUPLICATE_OF')?.issueId;
  if (command.type !== 'DecidePerformanceIssueChange') return undefined;
  const change = issue?.proposedChanges.find(({ id }) => id === command.changeId);
  return change?.kind === 'MARK_DUPLICATE' ? change.issueId : undefined;
};

/** The approval of a duplicate by a second person: what was so when it was proposed has to be so still. */
export const approvedDuplicate = (
  issue: PerformanceIssue,
  { id: changeId, issueId }: Extract<ProposedChange, { readonly kind: 'MARK_DUPLICATE' }>,
  reason: string,
  { linkedIssue }: IssueFacts,
): RuleResult<IssueEvent> =>
  linkedIssue === null
    ? noSuchIssue
    : (duplicateRefusal(issue, linkedIssue) ?? [{ type: 'IssuesLinked', issueId, relation: 'DUPLICATE_OF', changeId, reason }]);

export const duplicateChanges: Pick<Aggregate<IssueTypes>['changes'], 'DuplicateProposed' | 'IssuesLinked'> = {
  DuplicateProposed: (event, issue) => withProposedChange(event, issue, { kind: 'MARK_DUPLICATE', ...event.data }),

  IssuesLinked: (event, issue) => ({
    ...(event.data.changeId !== undefined && decidedChange(event, issue, true)),
    links: [...issue.links, { issueId: event.data.issueId, relation: event.data.relation }],
  }),
};
