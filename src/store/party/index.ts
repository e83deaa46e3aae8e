/** What the store needs of a party, and how one is changed. */
import type { PartyCommand } from '../../domain/party/messages.js';
import { refuse } from '../../domain/kernel/refusal.js';
import { party } from '../../domain/party/index.js';
import { cascadeToAccess } from '../access/cascade.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { partyGuard, recommendedPlanGuard } from '../transactions/guards.js';
import { parties } from './collection.js';
import { partyFacts } from './facts.js';

/** What a raise or a hand-over relies on ends with these. */
const END_ENGAGEMENT: readonly PartyCommand['type'][] = ['CloseParty', 'EndOutsourcingArrangement', 'DecideOutsourcingArrangement'];

/** The binding of a party. */
export const partyBinding = bind({
  aggregate: party,
  collection: parties,
  facts: partyFacts,
  guards: ({ type }, id) =>
    id !== null && END_ENGAGEMENT.includes(type)
      ? [partyGuard(id, 'ENDS'), ...(type === 'CloseParty' ? [recommendedPlanGuard('ENDS')] : [])]
      : [],
  hook: cascadeToAccess,
  // It may have cascaded to grants.
  settled: ({ rememberedGrants }) => rememberedGrants.forget(),
  duplicates: {
    byExternalIdentifier: refuse('EXTERNAL_IDENTIFIER_TAKEN', 'Another party has one of these external identifiers'),
  },
});

/** Executes commands on a party. */
export const executeOnParty = executor(partyBinding);
