/** What the store needs of a party, and how one is changed. */
import { refuse } from '../../domain/kernel/refusal.js';
import { party } from '../../domain/party/index.js';
import { cascadeToAccess } from '../access/cascade.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { parties } from './collection.js';
import { partyFacts } from './facts.js';

/** The binding of a party. */
export const partyBinding = bind({
  aggregate: party,
  collection: parties,
  facts: partyFacts,
  hook: cascadeToAccess,
  duplicates: {
    byExternalIdentifier: refuse('EXTERNAL_IDENTIFIER_TAKEN', 'Another party has one of these external identifiers'),
  },
});

/** Executes commands on a party. */
export const executeOnParty = executor(partyBinding);
