/** Command and state of a readiness assessment → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, MessageOf, RuleResult } from '../kernel/decider.js';
import { type InputProblem, invalidInput, refuse, noSuchParty } from '../kernel/refusal.js';
import type { ReadinessCommand, ReadinessEvent, ReadinessTypes } from './messages.js';
import { CAPABILITIES, type CapabilityFinding, type ReadinessLevel, LEVELS } from './model.js';

/** As ready as the least ready. */
export const lowestLevel = (levels: readonly ReadinessLevel[]): ReadinessLevel =>
  LEVELS.findLast((level) => levels.includes(level)) ?? 'MISSING';

const findingProblems = (findings: MessageOf<ReadinessCommand, 'AssessPartyReadiness'>['findings']): readonly InputProblem[] => [
  ...CAPABILITIES.filter((capability) => findings.filter(({ dimension }) => dimension === capability).length !== 1).map((capability) => ({
    path: ['findings'],
    message: `must have exactly one finding for ${capability}`,
  })),
  ...findings.flatMap(({ level, gap, evidence }, index): readonly InputProblem[] => {
    const fieldIssue = (field: string, message: string) => [{ path: ['findings', String(index), field], message }];
    if (level === 'READY' && gap != null) return fieldIssue('gap', 'must not be given where the level is READY');
    if (level === 'READY' && evidence.length === 0) return fieldIssue('evidence', 'must be given where the level is READY');
    return level !== 'READY' && gap == null ? fieldIssue('gap', `must describe the gap where the level is ${level}`) : [];
  }),
];

export const rules: Aggregate<ReadinessTypes>['rules'] = {
  AssessPartyReadiness: ({ partyId, process, findings, validTo, note }, _, { facts, now }): RuleResult<ReadinessEvent> => {
    if (facts.party === null) return invalidInput([noSuchParty(['partyId'], partyId)]);
    if (facts.party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'The party is closed: it cannot be assessed');
    const problems = findingProblems(findings);
    if (problems.length > 0) return invalidInput(problems);
    if (validTo <= now) return invalidInput([{ path: ['validTo'], message: 'must be in the future' }]);
    const found = CAPABILITIES.flatMap((capability) => findings.filter(({ dimension }) => dimension === capability)).map(
      ({ dimension, level, gap, evidence }): CapabilityFinding => ({
        dimension,
        level,
        gap: gap ?? null,
        evidence: evidence.map(({ text, reference }) => ({ text, reference: reference ?? null })),
      }),
    );
    const level = lowestLevel(found.map((one) => one.level));
    const number = facts.lastNumber + 1;
    return [{ type: 'ReadinessAssessed', partyId, process, number, findings: found, level, validTo, note: note ?? null }];
  },
  WithdrawReadinessAssessment: ({ reason }): RuleResult<ReadinessEvent> => [{ type: 'AssessmentWithdrawn', reason }],
  SupersedeAssessment: ({ by }): RuleResult<ReadinessEvent> => [{ type: 'AssessmentSuperseded', by }],
  ExpireAssessment: (_, { validTo }, { now }): RuleResult<ReadinessEvent> =>
    validTo <= now ? [{ type: 'AssessmentExpired' }] : refuse('NOT_DUE', 'The assessment is still valid'),
};
