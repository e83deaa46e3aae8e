/** What the store needs of an entity's ownership, and how one is changed. */
import { refuse } from '../../domain/kernel/refusal.js';
import { ownership } from '../../domain/ownership/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { ownerships } from './collection.js';
import { ownershipFacts } from './facts.js';

/** The binding of an entity's ownership. */
export const ownershipBinding = bind({
  aggregate: ownership,
  collection: ownerships,
  facts: ownershipFacts,
  duplicates: { byEntity: refuse('OWNERSHIP_EXISTS', 'The entity has an owner on record: change that record, or end it first') },
});

/** Executes commands on an entity's ownership. */
export const executeOnOwnership = executor(ownershipBinding);
