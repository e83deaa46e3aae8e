/** What the store needs of a performance issue, and how one is changed. */
import { dueOnIssue } from '../../domain/issue/clocks.js';
import { issue } from '../../domain/issue/index.js';
import { refuse } from '../../domain/kernel/refusal.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { cancelPlansWithIssue } from '../plan/handOver.js';
import { formerIssues, issues } from './collection.js';
import { issueFacts, issueGuards } from './facts.js';

/** The binding of a performance issue. */
export const issueBinding = bind({
  aggregate: issue,
  collection: issues,
  facts: issueFacts,
  guards: issueGuards,
  hook: cancelPlansWithIssue,
  due: dueOnIssue,
  duplicates: { byExternalId: refuse('EXTERNAL_ID_TAKEN', 'Another issue has this external id') },
});

/** Executes commands on an issue that its caller answered for at some time; the state it leads to is not the caller's to see as a whole. */
export const executeOnFormerIssue = executor({ ...issueBinding, collection: formerIssues });

/** Executes commands on a performance issue. */
export const executeOnIssue = executor(issueBinding);
