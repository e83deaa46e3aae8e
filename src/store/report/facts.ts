/** What a report to be stored needs: the answer to its question. */
import type { PerformanceReport, ReportAnswer } from '../../domain/report/model.js';
import type { ReportCommand, ReportFacts } from '../../domain/report/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { isRefusal, notPermitted, type Refusal } from '../../domain/kernel/refusal.js';
import type { Store } from '../store.js';
import { analyzeTrend } from '../measures/trends.js';

const reportAnswer = async (store: Store, principal: Principal, command: ReportCommand, now: Date): Promise<ReportAnswer | Refusal> => {
  const answered = await analyzeTrend(store, principal, command.question, { compare: command.compare ?? false }, now);
  if (isRefusal(answered)) return answered;
  const { asOf, issues, rows } = answered.measured;
  return { asOf, issues, rows, findings: answered.findings.map(({ text }) => text) };
};

/** Measures only for principals that may store reports. */
export const reportFacts = async (
  store: Store,
  principal: Principal,
  command: ReportCommand,
  _: string,
  __: PerformanceReport | null,
  now: Date,
): Promise<ReportFacts> => ({
  answer: principal.permissions.has('performance:record')
    ? await reportAnswer(store, principal, command, now)
    : notPermitted('Only the service provider may store reports'),
});
