/** What a refusal looks like, for `toMatchObject`. */
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import type { RuleCode } from '../../../src/domain/kernel/ruleCodes.js';

/** @param rule the code of the rule that says no */
export const brokenRule = (rule: RuleCode): Pick<Extract<Refusal, { kind: 'RuleBroken' }>, 'kind' | 'rule'> => ({
  kind: 'RuleBroken',
  rule,
});

/** Exactly one field is wrong. @param path where it is in the command */
export const invalidAt = (
  ...path: readonly string[]
): { readonly kind: 'InvalidInput'; readonly problems: readonly { readonly path: readonly string[] }[] } => ({
  kind: 'InvalidInput',
  problems: [{ path }],
});
