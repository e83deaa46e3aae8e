/** What a hand-over changes. */
import type { MessageOf, RecordedEvent } from '../kernel/decider.js';
import { UNFULFILLED, currentTerms, endClocks, endStops, startClocks } from './clocks.js';
import type { IssueEvent } from './messages.js';
import type { PerformanceIssue } from './model.js';
import { continuing } from './sameMatter.js';

/** The former party's clocks end; the new party's start under its own terms, and a stop continues where they allow it. */
export const reassigned = (
  event: RecordedEvent<MessageOf<IssueEvent, 'PartyAssigned'>>,
  issue: PerformanceIssue,
): Partial<PerformanceIssue> => {
  const { partyId, reason } = event.data;
  const terms = [...issue.terms, event.data.terms];
  const next = { partyId, terms };
  const kinds =
    issue.status === 'ACKNOWLEDGED'
      ? (['ACKNOWLEDGE', 'RESTORE', 'RESOLVE'] as const)
      : (['ACKNOWLEDGE', 'UPDATE', 'RESTORE', 'RESOLVE'] as const);
  const openStops = issue.stops.filter(
    ({ to, voided, reason }) => to === null && voided === null && currentTerms(next).stopReasons.includes(reason),
  );
  const reopened = openStops.map((stop, index) => ({
    ...stop,
    id: `stop-${String(event.version)}${index === 0 ? '' : `-${String(index)}`}`,
    from: event.at,
    // Evidence given during the former party's assignment stays with the ended stop.
    openedBy: event.actor.id,
    resumedBy: null,
    evidence: null,
  }));
  return {
    ...next,
    warnings: event.data.warnings ?? [],
    assignments: [...issue.assignments, { partyId, at: event.at, by: event.actor.id, reason }],
    clocks: [
      ...endClocks(issue.clocks, event.at, ({ obligor }) => obligor === 'PARTY', UNFULFILLED),
      ...continuing(startClocks(event, next, kinds, ['PARTY']), event.data.continues),
    ],
    stops: [...endStops(issue.stops, event.at), ...reopened],
  };
};
