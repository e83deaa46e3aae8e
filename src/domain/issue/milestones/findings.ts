/** What was found out about an issue: causes, and degradations. */
import type { RecordedEvent } from '../../kernel/decider.js';
import type { Findings } from '../../time/targets.js';
import type { PerformanceIssue } from '../model.js';

/** The findings with one more. */
export const withFinding = (
  { at, actor }: Pick<RecordedEvent, 'at' | 'actor'>,
  { findings }: Pick<PerformanceIssue, 'findings'>,
  found: Pick<PerformanceIssue['findings'][number], 'evidence'> & Partial<Findings>,
): Pick<PerformanceIssue, 'findings'> => {
  const { cause, impact } = findings.at(-1) ?? { cause: null, impact: null };
  return { findings: [...findings, { cause, impact, ...found, at, by: actor.id }] };
};
