/** Resolvers of performance reports: one line a field. */
import type { PerformanceReport } from '../../domain/report/model.js';
import { reports } from '../../store/report/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, type Listing } from '../connections.js';
import type { PerformanceReportOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { namedRows } from '../measures/resolvers.js';
import { reportMutations } from './commands.js';

const listing: Listing<PerformanceReport, never, PerformanceReportOrder> = {
  collection: reports,
  filterOf: () => ({}),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const reportResolvers = {
  Query: { performanceReports: connectionTo(listing) },
  Mutation: reportMutations,
  PerformanceReport: {
    rows: looking(['rows', 'question'], ({ rows, question }) => namedRows(rows, question.by)),
    storedAt: looking(['createdAt'], ({ createdAt }) => createdAt),
  },
} satisfies ModuleResolvers;
