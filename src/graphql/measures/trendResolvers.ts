/** Resolvers of trend analysis and of a party's measured performance: one line a field. */
import type { MeasureFilter, MeasureQuestion } from '../../domain/measures/measures.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import { analyzeTrend } from '../../store/measures/trends.js';
import type { GraphQLContext } from '../context.js';
import { publicError } from '../engine/masking.js';
import { withNamedKeys, namedRows } from './resolvers.js';
import type { PerformanceMeasureFilterInput, QueryPerformanceTrendArgs, RequireFields } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import type { TrendView } from './mappers.js';

type TrendArguments = RequireFields<QueryPerformanceTrendArgs, 'by' | 'compare' | 'leastSample' | 'repeatWithinDays' | 'timeZone'>;

/** The filter of an input: absent fields do not restrict. */
const toFilter = (input: PerformanceMeasureFilterInput): MeasureFilter =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));

const toQuestion = ({ period, by, measures, bucket, timeZone, filter, repeatWithinDays }: TrendArguments): MeasureQuestion => ({
  period,
  by,
  measures,
  bucket: bucket ?? null,
  timeZone,
  filter: toFilter(filter ?? {}),
  repeatWithinDays,
});

/** @throws BAD_USER_INPUT for an invalid question, with paths and messages */
const readTrend = async (args: TrendArguments, { store, principal, now }: GraphQLContext): Promise<TrendView> => {
  const analysis = await analyzeTrend(store, principal, toQuestion(args), args, now);
  if (!isRefusal(analysis)) return analysis;
  throw publicError('BAD_USER_INPUT', analysis.message, 'problems' in analysis ? { problems: analysis.problems } : {});
};

export const trendResolvers = {
  Query: { performanceTrend: (_, args, context) => readTrend(args, context) },

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
    rows: ({ measured }) => namedRows(measured.rows, measured.question.by),
    comparison: ({ comparison, measured }) => comparison && { ...comparison, by: measured.question.by },
    findings: ({ findings, measured }) => withNamedKeys(findings, measured.question.by),
  },
  PerformanceComparison: { rows: ({ rows, by }) => withNamedKeys(rows, by) },
  PerformanceMeasureChange: {
    perDayBefore: ({ perDay }) => perDay?.before,
    perDay: ({ perDay }) => perDay?.now,
  },
  PerformanceFinding: {
    nBefore: ({ samples }) => samples.before,
    n: ({ samples }) => samples.now,
  },
} satisfies ModuleResolvers;
