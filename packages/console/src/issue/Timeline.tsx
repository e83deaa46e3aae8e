/** Who had the issue when, and what of it counted. */
import { shownName } from '../lib/shownNames.js';
import { useNow } from '../lib/useNow.js';
import { Lanes } from '../ui/Lanes.js';
import { Section } from '../ui/Section.js';
import type { IssueViewFragment } from './Issue.generated.js';
import { axisOf, lanesOf, leadingClock } from './timeline.js';

export const Timeline = ({ issue }: { readonly issue: IssueViewFragment }) => {
  const now = useNow();
  const axis = axisOf(issue, now);
  const deadline = leadingClock(issue.clocks)?.deadline;
  const marks = [
    ...issue.history.nodes.map(({ at, type }) => ({ at: Date.parse(at), words: type, tone: 'event' as const })),
    ...(now < axis.to ? [{ at: now, words: 'Now', tone: 'now' as const }] : []),
    ...(deadline == null || Date.parse(deadline) > axis.to
      ? []
      : [{ at: Date.parse(deadline), words: 'Restore by', tone: 'due' as const }]),
  ];
  return (
    <Section title="Course" aside={`${shownName(issue.status)} · who had it, and when time counted`}>
      <Lanes lanes={lanesOf(issue, now)} axis={axis} marks={marks} />
    </Section>
  );
};
