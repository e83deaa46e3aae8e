/** Resolvers of trend analysis and of a party's measured performance: one line a field, as in `resolvers.ts`. */
import type { ComparedRow, Comparison } from '../domain/comparison.js';
import type { Finding } from '../domain/findings.js';
import type { Dimension, MeasureFilter, MeasureQuestion } from '../domain/measures.js';
import { isRefusal } from '../domain/refusal.js';
import { analyseTrend, type TrendAnalysis } from '../store/trends.js';
import type { GraphQLContext } from './context.js';
import { publicError } from './masking.js';
import { type DimensionValue, keyed, named } from './measureResolvers.js';
import type { MeasureFilterInput, QueryPerformanceTrendArgs, RequireFields, Resolvers } from './types.generated.js';

export type TrendView = TrendAnalysis;

/** What was compared, with the dimensions it is split by. */
export interface ComparisonView extends Comparison {
  readonly by: readonly Dimension[];
}
export interface ComparedRowView extends Omit<ComparedRow, 'key'> {
  readonly key: readonly DimensionValue[];
}
export interface FindingView extends Omit<Finding, 'key'> {
  readonly key: readonly DimensionValue[];
}

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
    performance: ({ _id }, { subject, ...args }, { performance }) => performance({ partyId: _id, subject: subject ?? null, ...args }),
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
} satisfies Resolvers;
