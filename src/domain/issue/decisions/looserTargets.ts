/** Conditional targets: what is found out may give more time, and then a second person confirms it. */
import { dueAfter } from '../../time/deadline.js';
import { durationOf } from '../../time/dueTable.js';
import { type AgreedTerms, type ServiceLevelTarget, SEVERITIES } from '../../time/serviceLevelTerms.js';
import { clockOf, type Findings, targetOf } from '../../time/targets.js';
import { currentTerms } from '../clocks.js';
import type { PerformanceIssue } from '../model.js';

/** When a target is due that counts from an instant. */
const dueAt = ({ target, calendar }: ServiceLevelTarget, terms: AgreedTerms, start: number): number => {
  const counted = calendar ?? terms.calendar;
  return dueAfter(counted, start, durationOf(target, counted, start));
};

/** Whether another finding gives a clock more time than the findings before, at whatever severity, or takes its target away. */
export const loosensTarget = (
  issue: Pick<PerformanceIssue, 'terms' | 'findings' | 'raisedAt'>,
  found: Partial<Pick<Findings, 'cause' | 'impact'>>,
): boolean => {
  const terms = currentTerms(issue);
  const { cause, impact } = issue.findings.at(-1) ?? { cause: null, impact: null };
  const start = issue.raisedAt.getTime();
  return SEVERITIES.some((severity) =>
    terms.targets.some((any) => {
      const before = targetOf(terms.targets, clockOf(any), severity, { cause, impact });
      const after = targetOf(terms.targets, clockOf(any), severity, { cause, impact, ...found });
      if (before === undefined || before === after) return false;
      return after === undefined || dueAt(after, terms, start) > dueAt(before, terms, start);
    }),
  );
};
