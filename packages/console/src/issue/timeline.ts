/** The lanes of an issue, from what its clocks explain and what its plans went through. Pure. */
import { durationMs, shownDuration } from '../lib/time.js';
import type { Lane, Stretch } from '../lib/lanes.js';
import { shownName } from '../lib/shownNames.js';
import type { IssueViewFragment } from './Issue.generated';

type Clock = IssueViewFragment['clocks'][number];

/** The clock whose course is the issue's: what the party promised to restore, since pauses stop that one; the latest. */
export const leadingClock = (clocks: readonly Clock[]): Clock | null => {
  const restore = clocks.filter(({ kind }) => kind === 'RESTORE');
  return restore.findLast(({ obligor }) => obligor === 'PARTY') ?? restore.at(-1) ?? clocks.at(-1) ?? null;
};

const TONES = { RUNNING: 'running', STOPPED: 'paused', OUTSIDE_HOURS: 'outside' } as const;

const stretchOf = ({ from, to, state, status, reason, elapsed }: Clock['explain'][number]): Stretch => {
  const counts =
    state === 'RUNNING' ? `counts ${shownDuration(durationMs(elapsed))}` : state === 'STOPPED' ? 'does not count' : 'outside working hours';
  return {
    from: Date.parse(from),
    to: Date.parse(to),
    tone: TONES[state],
    words: `${shownName(status)}, ${counts}${reason == null ? '' : `, ${shownName(reason).toLowerCase()}`}`,
  };
};

const ASKS_OWNERS: readonly string[] = ['REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL'];

/** When owners had a plan before them. */
const ownerStretches = (plans: IssueViewFragment['improvementPlans']['nodes'], now: number): readonly Stretch[] =>
  plans.flatMap(({ name, statusChanges }) =>
    statusChanges.flatMap(({ status, at }, index) =>
      ASKS_OWNERS.includes(status)
        ? [
            {
              from: Date.parse(at),
              to: Date.parse(statusChanges[index + 1]?.at ?? new Date(now).toISOString()),
              tone: 'waiting' as const,
              words: `${name}: ${shownName(status).toLowerCase()}`,
            },
          ]
        : [],
    ),
  );

/** What the lanes of an issue show. Owners have a lane where a plan was put before them. */
export const lanesOf = ({ clocks, improvementPlans }: IssueViewFragment, now: number): readonly Lane[] => {
  const segments = leadingClock(clocks)?.explain ?? [];
  const of = (holder: 'PARTY' | 'SERVICE_PROVIDER') => segments.filter((segment) => segment.holder === holder).map(stretchOf);
  const owners = ownerStretches(improvementPlans.nodes, now);
  return [
    { name: 'Party', stretches: of('PARTY') },
    { name: 'Service provider', stretches: of('SERVICE_PROVIDER') },
    ...(owners.length > 0 ? [{ name: 'Owners', stretches: owners }] : []),
  ];
};

/** From the raise to the end, or while it is open to now and the deadline ahead. */
export const axisOf = (
  { raisedAt, closedAt, clocks, history }: IssueViewFragment,
  now: number,
): { readonly from: number; readonly to: number } => {
  const from = Date.parse(raisedAt);
  if (closedAt != null) return { from, to: Math.max(Date.parse(closedAt), from + 1) };
  const last = history.nodes.at(-1);
  const hasEnded = last !== undefined && ['REJECTED', 'CANCELLED'].includes(last.status);
  if (hasEnded) return { from, to: Date.parse(last.at) };
  const deadline = leadingClock(clocks)?.deadline;
  const ahead = deadline == null ? now : Date.parse(deadline);
  // A deadline far ahead or far past would leave no room for what happened.
  return { from, to: Math.max(now, Math.min(ahead, now + (now - from) * 2)) + 1 };
};
