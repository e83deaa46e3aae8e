/** One issue: whose turn it is, what may be done now, and everything that happened. */
import { useCallback } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Link } from 'wouter';
import { Actions } from '../actions/Actions.js';
import type { Choices } from '../actions/Field.js';
import { TurnMark } from '../board/BoardRow.js';
import { useDesk, useGapRefetch } from '../client/context.js';
import { mostUrgent } from '../lib/clocks.js';
import { shownDuration } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';
import { Facts } from '../ui/Section.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { useClocks } from '../ui/useClocks.js';
import { When } from '../ui/When.js';
import { ClockTable } from './ClockTable.js';
import { IssueChangesDocument, IssueDocument, type IssueViewFragment } from './Issue.generated.js';
import { IssuePlans } from './IssuePlans.js';
import { Progress } from './Progress.js';
import { Quality } from './Quality.js';
import { Talk } from './Talk.js';
import { Timeline } from './Timeline.js';

/** What carries an issue on, in the order of its life. */
const MAIN: readonly string[] = [
  'startPerformanceIssue',
  'providePerformanceIssueInformation',
  'verifyRestoration',
  'acceptPerformanceIssueResolution',
  'claimPerformanceIssueResolution',
  'resumePerformanceIssue',
  'reportPerformanceIssueProgress',
  'recordPerformanceIssueMeasurement',
  'requestPerformanceIssueInformation',
  'rejectPerformanceIssueResolution',
];

export const IssuePage = ({ id }: { readonly id: string }) => {
  const [{ data, error }, refetch] = useQuery({ query: IssueDocument, variables: { id } });
  useSubscription({ query: IssueChangesDocument, variables: { id } });
  const read = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useGapRefetch(read);
  if (data?.performanceIssue) return <IssueView issue={data.performanceIssue} />;
  if (error) return <Trouble title="The issue cannot be shown" error={error} onRetry={read} />;
  if (data === undefined) return <Loading what="the issue" />;
  return (
    <Nothing title="There is no such issue">
      It does not exist, or it is not yours to see. Go to <Link href="/">the board</Link>.
    </Nothing>
  );
};

const IssueView = ({ issue }: { readonly issue: IssueViewFragment }) => (
  <div className="page">
    <IssueHead issue={issue} />
    <div className="columns">
      <div className="column">
        <Timeline issue={issue} />
        <ClockTable clocks={issue.clocks} />
        <Quality issue={issue} />
        <Progress issue={issue} />
        <IssuePlans plans={issue.improvementPlans.nodes} />
      </div>
      <aside className="column" aria-label="Actions and facts">
        <Actions
          label="What you may do now"
          target={issue}
          allowed={issue.allowedActions}
          main={MAIN}
          choices={choicesOf(issue)}
          initial={{ changePerformanceIssuePriority: { severity: issue.severity } }}
        />
        <IssueFacts issue={issue} />
        <Talk issue={issue} />
      </aside>
    </div>
  </div>
);

/** Ids that forms ask for, by the words for what they name. */
const choicesOf = ({ clocks, clockStops, proposedChanges, qualityAnalysis }: IssueViewFragment): Choices => ({
  clockId: clocks.map(({ id, kind, obligor, state }) => ({
    value: id,
    name: `${shownName(kind)}, ${shownName(obligor).toLowerCase()}, ${shownName(state).toLowerCase()}`,
  })),
  stopId: clockStops.map(({ id, reason, from }) => ({ value: id, name: `${shownName(reason)} since ${from.slice(0, 16)}` })),
  changeId: proposedChanges
    .filter(({ decision }) => decision == null)
    .map(({ id, kind, reason }) => ({ value: id, name: `${shownName(kind)}: ${reason}` })),
  ...(qualityAnalysis != null && {
    indicator: qualityAnalysis.indicators.map(({ name, unit }) => ({ value: name, name: `${name} (${unit})` })),
  }),
});

const IssueHead = ({ issue }: { readonly issue: IssueViewFragment }) => {
  const clocks = useClocks(issue.clocks, 'PARTY');
  const urgent = mostUrgent(clocks.values());
  const isLate = urgent?.remainingMs != null && urgent.remainingMs < 0;
  return (
    <header className="head">
      <div className="head-what">
        <p className="trail">
          <Link href="/">Board</Link>
          <span aria-hidden="true">/</span>
          <span>{shownName(issue.severity)}</span>
          <span>{shownName(issue.category)}</span>
        </p>
        <h1>{issue.name}</h1>
        <p className="head-about">
          {issue.party && <Link href={`/parties/${issue.party.id}`}>{issue.party.name}</Link>}
          <span className="mono">{issue.resource.id}</span>
        </p>
      </div>
      <div className="head-turn">
        <TurnMark status={issue.status} />
      </div>
      {urgent?.remainingMs != null && (
        <div className="head-clock" data-tone={urgent.tone}>
          <span className="figure">{shownDuration(urgent.remainingMs)}</span>
          <span>
            {isLate ? 'late: ' : urgent.isRunning ? 'left: ' : 'left, paused: '}
            {shownName(urgent.kind).toLowerCase()}
          </span>
        </div>
      )}
    </header>
  );
};

const IssueFacts = ({ issue }: { readonly issue: IssueViewFragment }) => {
  const { caller } = useDesk();
  return (
    <section className="section" aria-label="Facts">
      {issue.question != null && (
        <p className="notice">
          <strong>{caller.kind === 'PARTY' ? 'You asked' : 'The party asks'}:</strong> {issue.question.text}
        </p>
      )}
      {issue.warnings.map(({ code, message }) => (
        <p key={code + message} className="notice">
          {message}
        </p>
      ))}
      {issue.resolution != null && (
        <p className="notice is-fine">
          <strong>Claimed as resolved</strong> by {issue.resolution.claimedBy}: {issue.resolution.text}
        </p>
      )}
      <Facts
        facts={[
          ['About', issue.description],
          ['Affected', issue.affectedEntities.map(({ id }) => id).join(', ')],
          ['Raised', <When key="raised" at={issue.raisedAt} />],
          ['By', `${issue.raisedBy}, ${shownName(issue.initiatingLayer)} ${issue.initiatingProcess}`],
          ['Expected restoration', issue.expectedRestorationAt == null ? null : <When key="expected" at={issue.expectedRestorationAt} />],
          ['Closed', issue.closedAt == null ? null : <When key="closed" at={issue.closedAt} />],
          [
            'Number',
            <span key="id" className="mono">
              {issue.id}
            </span>,
          ],
        ]}
      />
    </section>
  );
};
