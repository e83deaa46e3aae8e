/** What a hand-over changes. */
import type { MessageOf, RecordedEvent } from '../kernel/decider.js';
import { withoutNeedlessAppointments } from './appointments/changes.js';
import { UNFULFILLED, currentTerms, endClocks, endStops, startClocks, usualKinds } from './clocks.js';
import { givenClocks, isRestoreClock } from './milestones/milestones.js';
import type { IssueEvent } from './messages.js';
import type { PerformanceIssue } from './model.js';
import { standingRestorations, withoutUnconfirmed } from './milestones/recordedRestoration.js';
import { continuing } from './sameMatter.js';
import { isValidStop } from '../time/stops.js';
import { CLOCK_KINDS } from '../time/serviceLevelTerms.js';

/** The former party's clocks end; the new party's start under its own terms, and a stop continues where they allow it. */
export const reassigned = (
  event: RecordedEvent<MessageOf<IssueEvent, 'PartyAssigned'>>,
  before: PerformanceIssue,
): Partial<PerformanceIssue> => {
  const issue = withoutUnconfirmed(event, before, 'The issue was handed over before it was confirmed');
  const { partyId, reason } = event.data;
  const terms = [...issue.terms, event.data.terms];
  const next = { partyId, terms };
  const kinds = usualKinds(next, CLOCK_KINDS).filter((kind) => kind !== 'UPDATE' || issue.status !== 'ACKNOWLEDGED');
  // What is restored and confirmed is not to be restored again.
  const isRestored = standingRestorations(issue).length > 0;
  const given = givenClocks(event, next, startClocks(event, next, kinds, ['PARTY'])).filter(
    (clock) => !isRestored || !isRestoreClock(clock, next),
  );
  const openStops = issue.stops.filter(
    (stop) => stop.to === null && isValidStop(stop) && currentTerms(next).stopReasons.includes(stop.reason),
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
    recordedRestorations: issue.recordedRestorations,
    ...withoutNeedlessAppointments(event, issue),
    assignments: [...issue.assignments, { partyId, at: event.at, by: event.actor.id, reason }],
    clocks: [
      ...endClocks(issue.clocks, event.at, ({ obligor }) => obligor === 'PARTY', UNFULFILLED),
      ...continuing(given, event.data.continues),
    ],
    stops: [...endStops(issue.stops, event.at), ...reopened],
  };
};
