/** Resolvers of plan templates: one line a field. */
import type { ImprovementPlanTemplate } from '../../domain/template/model.js';
import { parties } from '../../store/party/collection.js';
import { templates } from '../../store/template/collection.js';
import { connectionTo, type Listing, NAME_ORDERS, whereIn } from '../connections.js';
import type { ImprovementPlanTemplateFilter, ImprovementPlanTemplateOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';
import { templateMutations } from './commands.js';

const listing: Listing<ImprovementPlanTemplate, ImprovementPlanTemplateFilter, ImprovementPlanTemplateOrder> = {
  collection: templates,
  filterOf: ({ status, partyId }) => ({ ...whereIn('status', status), ...whereIn('ownerPartyId', partyId) }),
  orders: NAME_ORDERS,
};

export const templateResolvers = {
  Query: { improvementPlanTemplates: connectionTo(listing) },
  Mutation: templateMutations,
  ImprovementPlanTemplate: { party: refersTo(parties, 'ownerPartyId') },
} satisfies ModuleResolvers;
