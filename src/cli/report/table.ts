/** A report as a table in the terminal. */
import { MEASURES, type MeasureDefinition, type MeasuredValue } from '../../domain/measures/measures.js';
import { formatValue } from '../../domain/measures/format.js';
import { reportLines, localDate, NO_VALUE, type ReportData, type ReportLine, previousValueOf, valueOf } from './rows.js';

interface Column {
  readonly title: string;
  readonly right: boolean;
}

const rightAligned = (titles: readonly string[]): readonly Column[] => titles.map((title) => ({ title, right: true }));
const VALUE_COLUMNS = rightAligned(['n', 'value', 'p50', 'p90', 'p95']);
const PREVIOUS_COLUMNS = rightAligned(['n before', 'before']);

/** What people call a dimension or a calendar unit. */
const label = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

const formatNullable = (value: number | null, unit: MeasureDefinition['unit']): string =>
  value === null ? NO_VALUE : formatValue(unit, value);

const valueCells = ({ measure, n, value, p50, p90, p95 }: MeasuredValue): readonly string[] => {
  const { kind, unit } = MEASURES[measure];
  const percentiles = kind === 'TIME' ? [p50, p90, p95].map((one) => formatNullable(one, unit)) : ['', '', ''];
  return [MEASURES[measure].label, String(n), formatNullable(value, unit), ...percentiles];
};

const previousCells = (value: MeasuredValue | undefined): readonly string[] =>
  value === undefined ? [] : [String(value.n), formatNullable(value.value, MEASURES[value.measure].unit)];

/** One line of the table for each measure of a line of the report; what repeats itself is written once. */
const tableRows = (report: ReportData, line: ReportLine): readonly (readonly string[])[] => {
  const lead = [...line.labels, ...(line.unit === null ? [] : [line.unit])];
  return report.measured.question.measures.flatMap((measure, index) => {
    const value = valueOf(line.row, measure);
    return value === undefined
      ? []
      : [
          [
            ...(index === 0 ? lead : lead.map(() => '')),
            ...valueCells(value),
            ...previousCells(previousValueOf(report, line.row, measure)),
          ],
        ];
  });
};

/** Lines of cells under their columns, two blanks apart. */
const alignColumns = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)));
  const write = (row: readonly string[]): string =>
    columns
      .map(({ right }, index) => {
        const [cell, width] = [row[index] ?? '', widths[index] ?? 0];
        return right ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [write(columns.map(({ title }) => title)), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(write)];
};

const headline = ({ measured: { question, issues, asOf } }: ReportData): string => {
  const { period, by, timeZone } = question;
  // The last day of the period: if it ends at midnight, the day before.
  const last = localDate(new Date(period.to.getTime() - 1), timeZone);
  const split = by.length === 0 ? '' : `, by ${by.map(label).join(' and ')}`;
  return `Performance from ${localDate(period.from, timeZone)} to ${last} (${timeZone})${split}: ${issues.toLocaleString('en')} ${
    issues === 1 ? 'issue' : 'issues'
  }, as of ${asOf.toISOString()}`;
};

const isCompared = ({ comparison, measured }: ReportData): boolean => comparison !== null && measured.question.bucket === null;

/** The table with a headline above and findings below, ending with a line break. */
export const renderTable = (report: ReportData): string => {
  const { question } = report.measured;
  const all = reportLines(report);
  const lines = all.filter(({ row }) => row.values.some(({ n }) => n > 0));
  if (lines.length === 0) return `${headline(report)}\n\nNothing to show: no issue in this period fits the question.\n`;
  const lead = [...question.by, ...(question.bucket === null ? [] : [question.bucket])].map((name) => ({
    title: label(name),
    right: false,
  }));
  const columns = [...lead, { title: 'measure', right: false }, ...VALUE_COLUMNS, ...(isCompared(report) ? PREVIOUS_COLUMNS : [])];
  const body = lines.flatMap((line) => tableRows(report, line));
  return [
    headline(report),
    '',
    ...alignColumns(columns, body),
    ...omittedLines(all.length - lines.length),
    ...findingLines(report.findings),
    '',
  ].join('\n');
};

const omittedLines = (count: number): readonly string[] =>
  count === 0 ? [] : ['', `${String(count)} ${count === 1 ? 'row' : 'rows'} without observations omitted`];

const findingLines = (findings: readonly string[]): readonly string[] =>
  findings.length === 0 ? [] : ['', 'Findings', ...findings.map((finding) => `  • ${finding}`)];
