/** A report as CSV (RFC 4180): one line per row and measure, numbers in the unit given beside them. */
import { MEASURES } from '../../domain/measures/measures.js';
import { type Cell, csvLine } from '../csv.js';
import { type ReportData, previousValueOf, valueOf } from './rows.js';

/** The whole file, with a header line. A party has two columns, id and name; a comparison adds two of the previous period. */
export const toCsv = (report: ReportData): string => {
  const { question, rows } = report.measured;
  const { names, comparison } = report;
  const dimensions = question.by.flatMap((dimension) => (dimension === 'PARTY' ? ['party', 'party_name'] : [dimension.toLowerCase()]));
  const header = [
    ...dimensions,
    'from',
    'to',
    'measure',
    'unit',
    'n',
    'value',
    'p50',
    'p90',
    'p95',
    ...(comparison === null ? [] : ['n_before', 'value_before']),
  ];
  const body = rows.flatMap((row) => {
    const key = question.by.flatMap((dimension, index): readonly Cell[] => {
      const value = row.key[index] ?? null;
      return dimension === 'PARTY' ? [value, value === null ? null : (names.get(value) ?? null)] : [value];
    });
    const { from, to } = row.bucket ?? question.period;
    return question.measures.flatMap((measure) => {
      const found = valueOf(row, measure);
      if (found === undefined) return [];
      const { n, value, p50, p90, p95 } = found;
      const previous = previousValueOf(report, row, measure);
      const before = comparison === null ? [] : [previous?.n ?? null, previous?.value ?? null];
      return [csvLine([...key, from.toISOString(), to.toISOString(), measure, MEASURES[measure].unit, n, value, p50, p90, p95, ...before])];
    });
  });
  return [csvLine(header), ...body].join('');
};
