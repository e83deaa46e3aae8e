/** Command and state of a readiness assessment → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, MessageOf, Verdict } from '../kernel/decider.js';
import { type InputIssue, invalid, refuse } from '../kernel/refusal.js';
import type { ReadinessCommand, ReadinessEvent, ReadinessTypes } from './messages.js';
import { CAPABILITIES, type Finding, type Level, LEVELS } from './model.js';

/** As ready as the least ready. */
export const leastReady = (levels: readonly Level[]): Level => LEVELS.findLast((level) => levels.includes(level)) ?? 'MISSING';

const findingIssues = (findings: MessageOf<ReadinessCommand, 'AssessReadiness'>['findings']): readonly InputIssue[] => [
  ...CAPABILITIES.filter((wanted) => findings.filter(({ dimension }) => dimension === wanted).length !== 1).map((wanted) => ({
    path: ['findings'],
    message: `must name ${wanted} once`,
  })),
  ...findings.flatMap(({ level, gap, evidence }, index): readonly InputIssue[] => {
    const at = (field: string, message: string) => [{ path: ['findings', String(index), field], message }];
    if (level === 'READY' && gap != null) return at('gap', 'must not be given for what is READY');
    if (level === 'READY' && evidence.length === 0) return at('evidence', 'must be given for what is READY');
    return level !== 'READY' && gap == null ? at('gap', `must say what is lacking for what is ${level}`) : [];
  }),
];

export const rules: Aggregate<ReadinessTypes>['rules'] = {
  AssessReadiness: ({ partyId, process, findings, validTo, note }, _, { facts, now }): Verdict<ReadinessEvent> => {
    if (facts.party === null) return invalid([{ path: ['partyId'], message: 'names no party' }]);
    if (facts.party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'A closed party operates no process any more');
    const issues = findingIssues(findings);
    if (issues.length > 0) return invalid(issues);
    if (validTo <= now) return invalid([{ path: ['validTo'], message: 'must lie in the future' }]);
    const found = CAPABILITIES.flatMap((wanted) => findings.filter(({ dimension }) => dimension === wanted)).map(
      ({ dimension, level, gap, evidence }): Finding => ({
        dimension,
        level,
        gap: gap ?? null,
        evidence: evidence.map(({ text, reference }) => ({ text, reference: reference ?? null })),
      }),
    );
    const level = leastReady(found.map((one) => one.level));
    const number = facts.lastNumber + 1;
    return [{ type: 'ReadinessAssessed', partyId, process, number, findings: found, level, validTo, note: note ?? null }];
  },
  WithdrawAssessment: ({ reason }): Verdict<ReadinessEvent> => [{ type: 'AssessmentWithdrawn', reason }],
  SupersedeAssessment: ({ by }): Verdict<ReadinessEvent> => [{ type: 'AssessmentSuperseded', by }],
  ExpireAssessment: (_, { validTo }, { now }): Verdict<ReadinessEvent> =>
    validTo <= now ? [{ type: 'AssessmentExpired' }] : refuse('NOT_DUE', 'The assessment is still valid'),
};
