/** What holds in every state and every step of the small world, in words that owe nothing to the rules they check. */
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { entityKey } from '../../../src/domain/kernel/entityRef.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { ImprovementPlan, OwnerDecision } from '../../../src/domain/plan/model.js';
import { parties as partyCollection } from '../../../src/store/party/collection.js';
import { issues as issueCollection } from '../../../src/store/issue/collection.js';
import { plans as planCollection } from '../../../src/store/plan/collection.js';
import { canSeeEvent, scope } from '../../../src/store/scope.js';
import type { Checks, Transition } from './explore.js';
import { annOfA, bobOfB, type SmallWorld } from './smallWorld.js';

const present = ({ plans }: SmallWorld): readonly ImprovementPlan[] => plans.filter((one) => one !== null);
const isAtWork = ({ actualStart, actualEnd }: ImprovementPlan): boolean => actualStart !== null && actualEnd === null;

/** The entities that nobody may touch without consent: those of the actions and of the issue that no authorizer waived. */
const touched = ({ actions, waivers }: ImprovementPlan, { affectedEntities }: PerformanceIssue): readonly string[] => {
  const waived = waivers.map(({ entity }) => entityKey(entity));
  return [...actions.map(({ entity }) => entity), ...affectedEntities].map(entityKey).filter((key) => !waived.includes(key));
};

const isGranted = ({ consent }: ImprovementPlan, key: string): boolean =>
  consent?.authorizations.some(({ entity, decision }) => entityKey(entity) === key && decision === 'GRANTED') === true;

const inNormal = ({ analysis }: PerformanceIssue, value: number): boolean =>
  (analysis?.indicators ?? []).every(({ normalMax }) => normalMax === null || value <= normalMax);

/** Bad values of the service provider since the claim, not of the claimant. */
const badValues = (issue: PerformanceIssue): readonly unknown[] =>
  issue.measurements.filter(
    ({ source, by, at, value }) =>
      issue.resolution !== null &&
      source === 'SERVICE_PROVIDER' &&
      by !== issue.resolution.claimedBy &&
      at >= issue.resolution.claimedAt &&
      !inNormal(issue, value),
  );

const OPEN_OR_RESOLVED = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'];

/** Of each entity the last decision of an owner on any plan, where it is a refusal. */
const refusedNow = (world: SmallWorld): readonly string[] => {
  const all = present(world).flatMap(({ decisions }) => decisions);
  const last = new Map<string, OwnerDecision>();
  for (const one of all.toSorted((a, b) => a.at.getTime() - b.at.getTime())) last.set(entityKey(one.entity), one);
  return [...last.values()].filter(({ granted }) => !granted).map(({ entity }) => entityKey(entity));
};

const ofEveryPlan = (holds: (plan: ImprovementPlan, world: SmallWorld) => boolean) => (world: SmallWorld) =>
  present(world).every((one) => holds(one, world));

const STATES: Checks['states'] = [
  [
    'work is in progress with the consent for all it touches, or as a declared emergency',
    ofEveryPlan(
      (one, { issue }) => one.status !== 'IN_PROGRESS' || one.emergency !== null || touched(one, issue).every((key) => isGranted(one, key)),
    ),
  ],
  [
    'work is in progress for an issue that has not ended',
    ofEveryPlan((one, { issue }) => !isAtWork(one) || OPEN_OR_RESOLVED.includes(issue.status)),
  ],
  [
    'work is in progress by or for the party that has the issue, or the service provider took it over',
    ofEveryPlan((one, { issue }) => !isAtWork(one) || one.partyId === issue.partyId || one.takenOver !== null),
  ],
  [
    'a plan that has not begun is with the party that has the issue, and ends with a cancelled or rejected one',
    ofEveryPlan(
      ({ status, actualStart, partyId }, { issue }) =>
        actualStart !== null || status === 'CANCELLED' || (partyId === issue.partyId && !['CANCELLED', 'REJECTED'].includes(issue.status)),
    ),
  ],
  ['a cancelled plan left no work in progress', ofEveryPlan((one) => one.status !== 'CANCELLED' || !isAtWork(one))],
  [
    'who is asked to authorize can still decide',
    ofEveryPlan(
      ({ status, consent }) => status !== 'WAIT_FOR_APPROVAL' || consent?.authorizations.some(({ decision }) => decision === null) === true,
    ),
  ],
  [
    'a plan awaits no consent that a refusal has ended',
    ofEveryPlan(
      ({ status, consent }) =>
        !['WAIT_FOR_APPROVAL', 'APPROVED', 'SCHEDULED'].includes(status) ||
        consent?.authorizations.every(({ decision }) => decision !== 'REFUSED') !== false,
    ),
  ],
  [
    'no clock of a kind and an obligor runs twice',
    ({ issue: { clocks } }) => {
      const running = clocks.filter(({ end }) => end === null).map(({ kind, obligor }) => `${kind} ${obligor}`);
      return new Set(running).size === running.length;
    },
  ],
  [
    'the running clocks of a party are those of the party that has the issue',
    ({ issue: { clocks, partyId } }) => clocks.every((one) => one.end !== null || one.obligor !== 'PARTY' || one.partyId === partyId),
  ],
  [
    'no clock runs on an issue that has ended',
    ({ issue: { clocks, closedAt } }) => closedAt === null || clocks.every(({ end }) => end !== null),
  ],
  [
    'a party reads the issue while it has it, and its own plans only',
    (world) =>
      [annOfA, bobOfB].every((agent) => {
        const filters = [scope(agent, issueCollection, {}), scope(agent, planCollection, {}), scope(agent, partyCollection, {})];
        return filters.every(
          ({ filter, collection }) => JSON.stringify(filter) === JSON.stringify({ [collection.partyField ?? '']: agent.partyId }),
        );
      }) && present(world).every(({ partyId }) => world.issue.assignments.some((one) => one.partyId === partyId)),
  ],
];

const eventsOf = ({ events }: Transition, ...types: readonly string[]): readonly RecordedEvent[] =>
  events.filter(({ type }) => types.includes(type));

/** The plan that an event changed, before and after it. */
const planOf = (world: SmallWorld, { aggregateId }: RecordedEvent): ImprovementPlan | undefined =>
  present(world).find(({ _id }) => _id === aggregateId);

const ofEvents =
  (types: readonly string[], holds: (event: RecordedEvent, transition: Transition) => boolean) =>
  (transition: Transition): boolean =>
    eventsOf(transition, ...types).every((event) => holds(event, transition));

const BEGINNINGS = ['PlanCommenced', 'EmergencyCommenced'];
const GRANTS = ['AuthorizationGranted', 'RefusalReconsidered', 'PlanApproved', 'EmergencyDecided'];

const STEPS: Checks['steps'] = [
  [
    'an issue is closed only on a pass that holds, without a counting bad value',
    ofEvents(['ResolutionAccepted', 'AcceptanceLapsed'], (_, { before: { issue } }) => {
      const last = issue.verifications.at(-1);
      return last?.passed === true && last.voided === null && badValues(issue).length === 0;
    }),
  ],
  [
    'a bad value after the closure asks for a reopening',
    ofEvents(
      ['MeasurementRecorded'],
      (_, { after: { issue } }) => issue.status !== 'CLOSED' || badValues(issue).length === 0 || issue.reopeningRequest !== null,
    ),
  ],
  [
    'what was closed on a pass is reopened for a bad value only',
    ofEvents(['IssueReopened'], (_, { before: { issue } }) => issue.verifications.at(-1)?.passed !== true || badValues(issue).length > 0),
  ],
  [
    'nobody verifies, accepts or rejects what the same person claimed',
    ofEvents(
      ['RestorationVerified', 'RestorationRefuted', 'ResolutionAccepted', 'ResolutionRejected'],
      ({ actor }, { before: { issue } }) => issue.resolution?.claimedBy !== actor.id,
    ),
  ],
  [
    'work begins for an open issue only',
    ofEvents([...BEGINNINGS], (_, { before: { issue } }) => OPEN_OR_RESOLVED.slice(0, 4).includes(issue.status)),
  ],
  [
    'a fallback begins for an issue that has not ended, and by or for the party that has it',
    ofEvents(['FallbackStarted'], (event, { before }) => {
      const plan = planOf(before, event);
      return OPEN_OR_RESOLVED.includes(before.issue.status) && (plan?.partyId === before.issue.partyId || plan?.takenOver !== null);
    }),
  ],
  [
    'no work begins, and no action starts, on an entity that was refused for the issue',
    ofEvents([...BEGINNINGS, 'ActionStarted'], (event, { before }) => {
      const plan = planOf(before, event);
      // Who refuses an extension has consented to the window before it.
      const extension = plan?.extensions.findLast(({ from }) => event.at < from);
      const consented = (extension?.answers ?? []).map(({ entity }) => entityKey(entity));
      const refused = refusedNow(before).filter((key) => !consented.includes(key));
      return plan === undefined || !touched(plan, before.issue).some((key) => refused.includes(key));
    }),
  ],
  [
    'nobody authorizes what the same person wrote, amended, rated or declared an emergency',
    ofEvents(GRANTS, (event, { before }) => {
      const plan = planOf(before, event);
      const own = [plan?.authoredBy, ...(plan?.amendedBy ?? []), plan?.impact?.declaredBy];
      return ![...own, ...(event.type === 'EmergencyDecided' ? [plan?.emergency?.by] : [])].includes(event.actor.id);
    }),
  ],
  [
    'who authorizes is the owner on record, where there is one',
    ofEvents(GRANTS, ({ actor, data }, { before: { ownerships } }) =>
      (data as { readonly decided: readonly OwnerDecision[] }).decided.every(({ entity }) =>
        ownerships.every((one) => one.entityKey !== entityKey(entity) || one.owners.includes(actor.id)),
      ),
    ),
  ],
  [
    'a proposed change takes effect by somebody who did not propose it',
    ofEvents(['PlanChangeApproved', 'IssueChangeApproved'], ({ actor, data, aggregateId }, { before }) => {
      const { changeId } = data as { readonly changeId: string };
      const changes = [before.issue, ...present(before)].find(({ _id }) => _id === aggregateId)?.proposedChanges ?? [];
      return changes.find(({ id }) => id === changeId)?.by !== actor.id;
    }),
  ],
  [
    'nobody confirms as the party what the same person recorded as a planner',
    ofEvents(['PartyPlanConfirmed'], (event, { before }) => {
      const plan = planOf(before, event);
      return plan?.authoredBy !== event.actor.id && plan?.amendedBy.includes(event.actor.id) === false;
    }),
  ],
  [
    'nobody makes himself an owner',
    ofEvents(
      ['EntityOwnershipRecorded', 'EntityOwnershipChanged'],
      ({ actor, data }) => !(data as { readonly owners: readonly string[] }).owners.includes(actor.id),
    ),
  ],
  [
    'a party does no work that the service provider took over',
    (transition) =>
      transition.actor?.kind !== 'PARTY' ||
      transition.events.every((event) => event.aggregateType !== 'ImprovementPlan' || planOf(transition.before, event)?.takenOver == null),
  ],
  [
    'a plan is completed by a pass that holds, with its mandatory steps and required actions done',
    ofEvents(['PlanCompleted'], (event, { before }) => {
      const { issue } = before;
      const plan = planOf(before, event);
      const pass = issue.verifications.findLast(({ passed, voided }) => passed && voided === null);
      const isOpen = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING'].includes(issue.status);
      const isDone = plan?.tasks.every(({ mandatory, status }) => !mandatory || status === 'COMPLETED') === true;
      const isConfigured =
        issue.analysis?.requiresReconfiguration !== true || plan?.actions.some(({ status }) => status === 'COMPLETED') === true;
      return pass !== undefined && !isOpen && isDone && isConfigured && plan.actualEnd !== null && pass.at >= plan.actualEnd;
    }),
  ],
  [
    'an event concerns the parties that have or had the issue, and no other sees it',
    ({ events, after: { issue } }) =>
      events.every((event) =>
        [annOfA, bobOfB].every((agent) => !canSeeEvent(agent, event) || issue.assignments.some(({ partyId }) => partyId === agent.partyId)),
      ),
  ],
  [
    'a refusal names to a party neither another party nor its plans',
    ({ actor, refusal, before }) =>
      actor?.partyId === undefined ||
      refusal === null ||
      present(before).every(
        (one) => one.partyId === actor.partyId || ![one.partyId, one.name].some((word) => refusal.message.includes(word)),
      ),
  ],
];

/** Everything that must hold. */
export const INVARIANTS: Checks = { states: STATES, steps: STEPS };
