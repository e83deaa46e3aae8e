/** Resolvers of parties and their arrangements: one line a field. */
import { arrangementWarnings, coverageOf } from '../../domain/party/arrangements.js';
import type { Party } from '../../domain/party/model.js';
import { dueTableOf } from '../../domain/time/dueTable.js';
import { targetSentence } from '../../domain/time/targetSentence.js';
import type { Order } from '../../store/reading/pages.js';
import { parties } from '../../store/party/collection.js';
import { connectionTo, whereEquals, NAME_ORDERS, whereIn, type CollectionFilter } from '../connections.js';
import { projectionFor } from '../engine/projection.js';
import type { PartyFilter, PartyOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { agreementReportOf } from '../../store/party/agreement.js';
import { partyMutations } from './commands.js';
import { periodTermsResolvers } from './periodTerms.js';
import { checkedPeriod } from './progressResolvers.js';

const ORDERS = {
  ...NAME_ORDERS,
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, valueType: 'instant' },
} as const satisfies Record<PartyOrder, Order>;

/** The parties an input filter means. */
const filterOf = ({ status, name }: PartyFilter): CollectionFilter<Party> => ({
  ...whereIn('status', status),
  ...whereEquals('name', name),
});

export const partyResolvers = {
  Query: {
    partyByExternalIdentifier: (_, { identifier }, { loaders }, info) => loaders.partyByIdentifier(identifier, projectionFor(info)),
    parties: connectionTo({ collection: parties, filterOf, orders: ORDERS }),
  },

  Mutation: partyMutations,

  Party: {
    externalIdentifier: looking(['externalIdentifiers'], ({ externalIdentifiers }) => externalIdentifiers[0] ?? null),
    agreementReport: looking(['_id', 'arrangements', 'formerArrangements'], (party, { arrangementId, period }, { store, now }) =>
      agreementReportOf(store, party, arrangementId, checkedPeriod(period), now),
    ),
    coverage: looking(['arrangements'], (party, { resource, at }, { now }) => coverageOf(party, resource, at ?? now)),
  },
  ...periodTermsResolvers,
  OutsourcingArrangement: {
    reopenWindow: ({ reopenWindowMs }) => reopenWindowMs,
    acceptancePeriod: ({ acceptancePeriodMs }) => acceptancePeriodMs,
    warnings: arrangementWarnings,
    milestones: ({ milestones }) => milestones ?? [],
    objectives: ({ objectives }) => objectives ?? [],
    chronic: ({ chronic }) => chronic ?? [],
    credits: ({ credits }) => credits ?? [],
    severityUpgrade: ({ severityUpgrade }) => severityUpgrade ?? 'NO_MORE_THAN_LEFT',
  },
  ServiceLevelTargetTime: {
    duration: (target) => (target.kind === 'DURATION' ? target.durationMs : null),
    workingDays: (target) => (target.kind === 'END_OF_WORKING_DAY' ? target.days : null),
    cutOff: (target) => (target.kind === 'END_OF_WORKING_DAY' ? target.cutOff : null),
    due: dueTableOf,
  },
  ServiceLevelVerificationTerms: { observation: ({ observationMs }) => observationMs },
  ServiceLevelTarget: {
    duration: ({ target }) => (target.kind === 'DURATION' ? target.durationMs : null),
    workingDays: ({ target }) => (target.kind === 'END_OF_WORKING_DAY' ? target.days : null),
    cutOff: ({ target }) => (target.kind === 'END_OF_WORKING_DAY' ? target.cutOff : null),
    due: ({ target }) => dueTableOf(target),
    sentence: targetSentence,
  },
} satisfies ModuleResolvers;
