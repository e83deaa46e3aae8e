/** The report of an import as a person reads it. */
import { hasIssues, type ImportReport } from '../ingest/report.js';

/** So many rejected rows are shown; `--json` has them all. */
const SHOWN = 20;

const number = (value: number): string => value.toLocaleString('en');

const line = (label: string, value: number, remark = ''): string =>
  `  ${label.padEnd(22)}${number(value).padStart(9)}${remark === '' ? '' : `  ${remark}`}`;

const listed = (items: readonly string[]): readonly string[] => [
  ...items.slice(0, SHOWN).map((item) => `  ${item}`),
  ...(items.length > SHOWN ? [`  and ${number(items.length - SHOWN)} more: --json has them all`] : []),
];

/** @returns several lines, ending with a line break */
export const summary = (report: ImportReport): string => {
  const moves = Object.entries(report.syntheticMoves).map(([move, count]) => `${move} ${number(count)}`);
  return [
    `${report.dryRun ? 'Would import' : 'Imported'} ${number(report.cases)} cases from ${number(report.rows)} rows in ${report.seconds.toFixed(1)} s`,
    line('issues imported', report.issuesImported),
    ...(report.issuesContinued > 0 ? [line('issues continued', report.issuesContinued)] : []),
    ...(report.issuesUnchanged > 0 ? [line('issues unchanged', report.issuesUnchanged)] : []),
    line('status changes', report.statusChanges),
    line('synthetic steps', report.syntheticSteps, moves.join(', ')),
    line('hand-overs', report.handOvers),
    line('severity changes', report.severityChanges),
    ...(report.notes > 0 ? [line('notes', report.notes, 'changes that had no place in the status of their case')] : []),
    line('parties', report.parties, report.dryRun ? '' : `${number(report.partiesRegistered)} new`),
    ...(report.ignoredRows > 0 ? [line('ignored rows', report.ignoredRows)] : []),
    ...orderOf(report),
    ...rejectionsOf(report),
    ...endOf(report),
    '',
  ].join('\n');
};

const orderOf = ({ outOfOrder }: ImportReport): readonly string[] => {
  if (outOfOrder.length === 0) return [];
  const cases = new Set(outOfOrder.map((one) => one.case)).size;
  return [
    `Times go back in ${number(cases)} ${cases === 1 ? 'case' : 'cases'}; such a row counts at the time of the one before it:`,
    ...listed(outOfOrder.map((one) => `line ${one.line}: case ${one.case}, ${number(Math.round(one.backMs / 60_000))} min back`)),
  ];
};

const rejectionsOf = ({ rejectedRows }: ImportReport): readonly string[] =>
  rejectedRows.length === 0
    ? []
    : [`Warning: ${number(rejectedRows.length)} rejected:`, ...listed(rejectedRows.map((row) => `line ${row.line}: ${row.reason}`))];

const endOf = (report: ImportReport): readonly string[] => {
  const { fault, interrupted, cases } = report;
  if (fault === null && !interrupted)
    return hasIssues(report) ? [] : ['No case of this log can be imported. Check that the mapping describes this file.'];
  const cause = fault === null ? 'Interrupted' : `Ended by a fault (${fault})`;
  return [`${cause}: ${number(cases)} cases are done. Run the same command again to go on from there.`];
};
