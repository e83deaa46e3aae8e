/** One improvement plan. */
import { useCallback } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Link } from 'wouter';
import { Actions } from '../actions/Actions.js';
import type { Choices } from '../actions/Field.js';
import { useGapRefetch } from '../client/context.js';
import { shownName } from '../lib/shownNames.js';
import { History } from '../ui/History.js';
import { Facts, Section } from '../ui/Section.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { When } from '../ui/When.js';
import { Authorizations, Consent } from './Consent.js';
import { PlanChangesDocument, PlanDocument, type PlanViewFragment } from './Plan.generated.js';
import { Notices, PlanTimes, Work } from './Work.js';

/** What carries a plan on, in the order of its life. */
const MAIN: readonly string[] = [
  'decideImprovementPlanAuthorization',
  'decideEmergencyAuthorization',
  'confirmPartyPlan',
  'declareImprovementPlanImpact',
  'notifyImprovementPlanProposal',
  'scheduleImprovementPlan',
  'commenceImprovementPlan',
  'startImprovementPlanTask',
  'completeImprovementPlanTask',
  'startImprovementPlanAction',
  'completeImprovementPlanAction',
  'completeImprovementPlanWork',
  'closeImprovementPlanReview',
];

export const PlanPage = ({ id }: { readonly id: string }) => {
  const [{ data, error }, refetch] = useQuery({ query: PlanDocument, variables: { id } });
  useSubscription({ query: PlanChangesDocument, variables: { id } });
  const read = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useGapRefetch(read);
  if (data?.improvementPlan) return <PlanView plan={data.improvementPlan} />;
  if (error) return <Trouble title="The plan cannot be shown" error={error} onRetry={read} />;
  if (data === undefined) return <Loading what="the plan" />;
  return (
    <Nothing title="There is no such plan">
      It does not exist, or it is not yours to see. Go to <Link href="/plans">the plans</Link>.
    </Nothing>
  );
};

const PlanView = ({ plan }: { readonly plan: PlanViewFragment }) => (
  <div className="page">
    <header className="head">
      <div className="head-what">
        <p className="trail">
          <Link href="/plans">Plans</Link>
          <span aria-hidden="true">/</span>
          <span>{shownName(plan.origin)}</span>
          <span>Attempt {plan.attempt}</span>
        </p>
        <h1>{plan.name}</h1>
        <p className="head-about">
          {plan.party && <Link href={`/parties/${plan.party.id}`}>{plan.party.name}</Link>}
          {plan.performanceIssue && <Link href={`/issues/${plan.performanceIssue.id}`}>{plan.performanceIssue.name}</Link>}
        </p>
      </div>
      <div className="head-turn">
        <div className="turn">
          <span className="turn-status">{shownName(plan.status)}</span>
          <span className="turn-side">
            {plan.consent == null ? 'no consent asked' : plan.consent.valid ? 'consent is valid' : 'consent is not given'}
          </span>
        </div>
      </div>
    </header>
    <div className="columns">
      <div className="column">
        <Consent plan={plan} />
        <Authorizations plan={plan} />
        <Work plan={plan} />
        <PlanTimes plan={plan} />
      </div>
      <aside className="column" aria-label="Actions and facts">
        <Actions
          label="What you may do now"
          target={plan}
          allowed={plan.allowedActions}
          main={MAIN}
          choices={choicesOf(plan)}
          initial={{ decideImprovementPlanAuthorization: { granted: true, consentHash: plan.consent?.hash ?? '' } }}
        />
        <section className="section" aria-label="Facts">
          {plan.emergencyReason != null && <p className="notice is-late">Emergency: {plan.emergencyReason}</p>}
          {plan.awaitsConfirmation && <p className="notice">The party has not confirmed that this is its plan.</p>}
          <Facts
            facts={[
              ['About', plan.description],
              ['Author', plan.authoredBy],
              ['Impact, because', plan.impact?.rationale],
              ['Risk', plan.risk],
              ['Fallback', plan.fallback],
              ['Began', plan.actualStart == null ? null : <When key="began" at={plan.actualStart} />],
              ['Ended', plan.actualEnd == null ? null : <When key="ended" at={plan.actualEnd} />],
            ]}
          />
        </section>
        <Notices plan={plan} />
        <Section title="History">
          <History changes={plan.history.nodes} />
        </Section>
      </aside>
    </div>
  </div>
);

/** Ids that forms ask for, by the words for what they name. */
const choicesOf = ({ tasks, actions, proposedChanges, notices }: PlanViewFragment): Choices => ({
  taskId: tasks.map(({ id, name, status }) => ({ value: id, name: `${name} (${shownName(status).toLowerCase()})` })),
  actionId: actions.map(({ id, parameter, entity }) => ({ value: id, name: `${parameter} on ${entity.id}` })),
  changeId: proposedChanges
    .filter(({ decision }) => decision == null)
    .map(({ id, kind, reason }) => ({ value: id, name: `${shownName(kind)}: ${reason}` })),
  noticeId: notices.map(({ id, kind, text }) => ({ value: id, name: `${shownName(kind)}: ${text}` })),
});
