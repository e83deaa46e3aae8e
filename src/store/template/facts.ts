/** Facts that the rules of a plan template read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import type { TemplateCommand, TemplateFacts } from '../../domain/template/messages.js';
import { plans } from '../plan/collection.js';
import { readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

export const templateFacts = async (store: Store, principal: Principal, command: TemplateCommand): Promise<TemplateFacts> => ({
  plan: command.type === 'PromoteImprovementPlan' ? await readOne(store, scope(principal, plans, { _id: command.planId })) : null,
});
