/** Resolvers of trend analysis and of a party's measured performance: one line a field. */
import type { MeasureFilter, MeasureQuestion } from '../../domain/measures/measures.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import { analyseTrend } from '../../store/measures/trends.js';
import type { GraphQLContext } from '../context.js';
import { publicError } from '../engine/masking.js';
import { keyed, named } from './resolvers.js';
import type { MeasureFilterInput, QueryPerformanceTrendArgs, RequireFields } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import type { TrendView } from './mappers.js';

type Asked = RequireFields<QueryPerformanceTrendArgs, 'by' | 'compare' | 'leastSample' | 'repeatWithinDays' | 'timeZone'>;

/** The filter an input means: what is absent narrows nothing. */
const filterOf = (input: MeasureFilterInput): MeasureFilter =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));

const questionOf = ({ period, by, measures, bucket, timeZone, filter, repeatWithinDays }: Asked): MeasureQuestion => ({
  period,
  by,
  measures,
  bucket: bucket ?? null,
  timeZone,
  filter: filterOf(filter ?? {}),
  repeatWithinDays,
});

/** @throws BAD_USER_INPUT for a question that cannot be answered, with what is wrong at which path */
const trendOf = async (args: Asked, { store, principal, now }: GraphQLContext): Promise<TrendView> => {
  const analysis = await analyseTrend(store, principal, questionOf(args), args, now);
  if (!isRefusal(analysis)) return analysis;
  throw publicError('BAD_USER_INPUT', analysis.message, 'issues' in analysis ? { issues: analysis.issues } : {});
};

export const trendResolvers = {
  Query: { performanceTrend: (_, args, context) => trendOf(args, context) },

  Party: {
    performance: looking(['_id'], ({ _id }, { subject, ...args }, { performance }) =>
      performance({ partyId: _id, subject: subject ?? null, ...args }),
    ),
  },

  PerformanceTrend: {
    period: ({ measured }) => measured.question.period,
    by: ({ measured }) => measured.question.by,
    asOf: ({ measured }) => measured.asOf,
    issues: ({ measured }) => measured.issues,
    rows: ({ measured }) => named(measured.rows, measured.question.by),
    comparison: ({ comparison, measured }) => comparison && { ...comparison, by: measured.question.by },
    findings: ({ findings, measured }) => keyed(findings, measured.question.by),
  },
  PerformanceComparison: { rows: ({ rows, by }) => keyed(rows, by) },
  MeasureChange: {
    perDayBefore: ({ perDay }) => perDay?.before,
    perDay: ({ perDay }) => perDay?.now,
  },
  PerformanceFinding: {
    nBefore: ({ samples }) => samples.before,
    n: ({ samples }) => samples.now,
  },
} satisfies ModuleResolvers;
