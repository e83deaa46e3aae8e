/** What the store needs of a plan template, and how one is changed. */
import { template } from '../../domain/template/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { templates } from './collection.js';
import { templateFacts } from './facts.js';

/** The binding of a plan template. */
export const templateBinding = bind({
  aggregate: template,
  collection: templates,
  facts: templateFacts,
});

/** Executes commands on a plan template. */
export const executeOnTemplate = executor(templateBinding);
