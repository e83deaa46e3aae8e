/** The report of an import as a person reads it. */
import { hasIssues, type ImportReport } from '../../ingest/incidentLog/importReport.js';

/** Rejected rows shown; `--json` has all of them. */
const MAX_LISTED = 20;

const formatNumber = (value: number): string => value.toLocaleString('en');

const reportLine = (label: string, value: number, remark = ''): string =>
  `  ${label.padEnd(22)}${formatNumber(value).padStart(9)}${remark === '' ? '' : `  ${remark}`}`;

const listItems = (items: readonly string[]): readonly string[] => [
  ...items.slice(0, MAX_LISTED).map((item) => `  ${item}`),
  ...(items.length > MAX_LISTED ? [`  and ${formatNumber(items.length - MAX_LISTED)} more: --json has them all`] : []),
];

/** @returns several lines, ending with a line break */
export const summary = (report: ImportReport): string => {
  const moves = Object.entries(report.syntheticMoves).map(([move, count]) => `${move} ${formatNumber(count)}`);
  return [
    `${report.dryRun ? 'Would import' : 'Imported'} ${formatNumber(report.cases)} cases from ${formatNumber(report.rows)} rows in ${report.seconds.toFixed(1)} s`,
    reportLine('issues imported', report.issuesImported),
    ...(report.issuesContinued > 0 ? [reportLine('issues continued', report.issuesContinued)] : []),
    ...(report.issuesUnchanged > 0 ? [reportLine('issues unchanged', report.issuesUnchanged)] : []),
    reportLine('status changes', report.statusChanges),
    reportLine('synthetic steps', report.syntheticSteps, moves.join(', ')),
    reportLine('hand-overs', report.handOvers),
    reportLine('severity changes', report.severityChanges),
    ...(report.notes > 0 ? [reportLine('notes', report.notes, 'changes not allowed in the status of their case')] : []),
    reportLine('parties', report.parties, report.dryRun ? '' : `${formatNumber(report.partiesRegistered)} new`),
    ...(report.ignoredRows > 0 ? [reportLine('ignored rows', report.ignoredRows)] : []),
    ...orderLines(report),
    ...rejectionLines(report),
    ...endLines(report),
    '',
  ].join('\n');
};

const orderLines = ({ outOfOrder }: ImportReport): readonly string[] => {
  if (outOfOrder.length === 0) return [];
  const cases = new Set(outOfOrder.map((one) => one.case)).size;
  return [
    `Times run backwards in ${formatNumber(cases)} ${cases === 1 ? 'case' : 'cases'}; such a row is taken at the time of the row before it:`,
    ...listItems(outOfOrder.map((one) => `line ${one.line}: case ${one.case}, ${formatNumber(Math.round(one.backMs / 60_000))} min back`)),
  ];
};

const rejectionLines = ({ rejectedRows }: ImportReport): readonly string[] =>
  rejectedRows.length === 0
    ? []
    : [
        `Warning: ${formatNumber(rejectedRows.length)} rejected:`,
        ...listItems(rejectedRows.map((row) => `line ${row.line}: ${row.reason}`)),
      ];

const endLines = (report: ImportReport): readonly string[] => {
  const { fault, interrupted, cases } = report;
  if (fault === null && !interrupted)
    return hasIssues(report) ? [] : ['No case of this log can be imported. Check that the mapping describes this file.'];
  const cause = fault === null ? 'Interrupted' : `Ended by a fault (${fault})`;
  return [`${cause}: ${formatNumber(cases)} cases are done. Run the same command again to continue.`];
};
