/** What the store needs of an access grant, and how one is changed. */
import { dueOnAccess } from '../../domain/access/derived.js';
import { accessGrant } from '../../domain/access/index.js';
import { CLIENT_TAKEN } from '../../domain/access/rules.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { partyGuard } from '../transactions/guards.js';
import { accessGrants } from './collection.js';
import { accessFacts } from './facts.js';

/** The binding of an access grant. */
export const accessBinding = bind({
  aggregate: accessGrant,
  collection: accessGrants,
  facts: accessFacts,
  // Access runs off with the last open issue: none is opened again meanwhile.
  guards: ({ type }, _, grant) => (type === 'EndArrangementAccess' && grant !== null ? [partyGuard(grant.partyId, 'ENDS')] : []),
  due: dueOnAccess,
  settled: ({ rememberedGrants }) => rememberedGrants.forget(),
  duplicates: { byClaim: CLIENT_TAKEN },
});

/** Executes commands on an access grant. */
export const executeOnAccess = executor(accessBinding);
