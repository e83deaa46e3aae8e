/** What the store needs of credit claims, and how they are changed. */
import { creditClaim } from '../../domain/creditClaim/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
import { executor } from '../execute.js';
import { creditClaims } from './collection.js';
import { creditClaimFacts } from './facts.js';

/** The binding of credit claims. */
export const creditClaimBinding = bind({
  aggregate: creditClaim,
  collection: creditClaims,
  facts: creditClaimFacts,
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on credit claims. */
export const executeOnCreditClaim = executor(creditClaimBinding);
