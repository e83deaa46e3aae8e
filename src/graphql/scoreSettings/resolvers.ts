/** Resolvers of score settings: one line a field. */
import type { PerformanceScoreSettings } from '../../domain/scoreSettings/model.js';
import { scoreSettingsVersions } from '../../store/scoreSettings/collection.js';
import { connectionTo, type Listing, whereIn } from '../connections.js';
import type { PerformanceScoreSettingsFilter, PerformanceScoreSettingsOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';

const listing: Listing<PerformanceScoreSettings, PerformanceScoreSettingsFilter, PerformanceScoreSettingsOrder> = {
  collection: scoreSettingsVersions,
  filterOf: ({ status }) => whereIn('status', status),
  orders: { NUMBER_DESC: { field: 'number', direction: -1, valueType: 'number' } },
};

export const scoreSettingsResolvers = {
  Query: { performanceScoreSettingsVersions: connectionTo(listing) },
} satisfies ModuleResolvers;
