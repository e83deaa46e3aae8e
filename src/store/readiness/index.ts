/** What the store needs of a readiness assessment, and how one is changed. */
import { dueOnReadiness, readiness } from '../../domain/readiness/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { assessmentConnection } from './collection.js';
import { readinessFacts } from './facts.js';
import { supersedeAssessments } from './hooks.js';

/** The binding of a readiness assessment. */
export const readinessBinding = bind({
  aggregate: readiness,
  collection: assessmentConnection,
  facts: readinessFacts,
  hook: supersedeAssessments,
  due: dueOnReadiness,
});

/** Executes commands on a readiness assessment. */
export const executeOnReadiness = executor(readinessBinding);
