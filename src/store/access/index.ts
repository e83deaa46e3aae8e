/** What the store needs of an access grant, and how one is changed. */
import { dueOnAccess } from '../../domain/access/derived.js';
import { accessGrant } from '../../domain/access/index.js';
import { CLIENT_TAKEN } from '../../domain/access/rules.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { accessGrants } from './collection.js';
import { accessFacts } from './facts.js';

/** The binding of an access grant. */
export const accessBinding = bind({
  aggregate: accessGrant,
  collection: accessGrants,
  facts: accessFacts,
  due: dueOnAccess,
  duplicates: { byClaim: CLIENT_TAKEN },
});

/** Executes commands on an access grant. */
export const executeOnAccess = executor(accessBinding);
