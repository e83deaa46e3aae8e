/** Resolvers of performance reports: one line a field. */
import type { PerformanceReport } from '../../domain/report/model.js';
import { reports } from '../../store/report/collection.js';
import { CHRONICLE_ORDERS, connectionTo, type Listing } from '../connections.js';
import type { PerformanceReportOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { named } from '../measures/resolvers.js';
import { reportMutations } from './commands.js';

const listing: Listing<PerformanceReport, never, PerformanceReportOrder> = {
  collection: reports,
  filterOf: () => ({}),
  orders: CHRONICLE_ORDERS,
};

export const reportResolvers = {
  Query: { performanceReports: connectionTo(listing) },
  Mutation: reportMutations,
  PerformanceReport: {
    rows: looking(['rows', 'question'], ({ rows, question }) => named(rows, question.by)),
    storedAt: looking(['createdAt'], ({ createdAt }) => createdAt),
  },
} satisfies ModuleResolvers;
