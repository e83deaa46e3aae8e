/**
 * What the rules of plans ask for, each once: emergency work that is authorized after the fact and falls back; a plan that a second person
 * approves despite a template, with a waiver and a consent that is withdrawn; begun work that is taken over and takes longer; and score
 * settings that one administrator proposes and another approves.
 */
import type { PlanCommand, PlanDraft } from '../domain/plan/messages.js';
import type { ImprovementPlan } from '../domain/plan/model.js';
import { partyUser, type Principal } from '../domain/kernel/principal.js';
import { INDICATORS } from '../domain/measures/score.js';
import { executeOnPlan } from '../store/plan/index.js';
import { executeOnScoreSettings } from '../store/scoreSettings/index.js';
import type { Store } from '../store/store.js';
import {
  commandSender,
  DAY_MS,
  type DemoIssue,
  EXAMPLE_SERVICE,
  HOUR_MS,
  OPERATOR,
  OTHER_AUTHORIZER,
  PLANNER,
  SERVICE_OWNER,
  spread,
  TEMPLATE_DEGRADATIONS,
} from './improvementCast.js';
import { ADMINISTRATORS } from './parties.js';

const BYPASS: PlanDraft = {
  name: 'Move the traffic to the other path',
  description: 'The path is left until its fault is found',
  tasks: [
    { id: 'check', name: 'Check that the other path has room', mandatory: true, dependsOn: [] },
    { id: 'move', name: 'Move the traffic', mandatory: true, dependsOn: ['check'] },
  ],
  actions: [],
  window: null,
  risk: 'Without its protection meanwhile',
  fallback: 'Move it back',
};

/** Writes the steps of one plan, evenly spread up to the present. */
const planWriter = (store: Store, key: string, issue: DemoIssue, present: Date, steps: number) => {
  const act = commandSender(executeOnPlan, store, key);
  const instants = [...spread(issue.updatedAt, present, steps)];
  return (actor: Principal, command: PlanCommand, id?: string): Promise<ImprovementPlan> =>
    act(actor, instants.shift() ?? present, command, id);
};

type Write = ReturnType<typeof planWriter>;

/** Developed by the planner; where a template fits, an operator approves the override. @returns its id */
const develop = async (write: Write, issueId: string, window: PlanDraft['window'] = null): Promise<string> => {
  const command = {
    type: 'DevelopImprovementPlan',
    issueId,
    ...BYPASS,
    window,
    overrideReason: 'A crew cannot reach the site today',
  } as const;
  const { _id, proposedChanges } = await write(PLANNER, command);
  for (const { id: changeId } of proposedChanges)
    await write(OPERATOR, { type: 'DecideImprovementPlanChange', changeId, approve: true, reason: 'The road is closed' }, _id);
  return _id;
};

const seedEmergency = async (write: Write, issueId: string, present: Date): Promise<void> => {
  const id = await develop(write, issueId);
  const expectedEnd = new Date(present.getTime() + 2 * HOUR_MS);
  const { consent } = await write(
    OPERATOR,
    { type: 'CommenceEmergencyWork', reason: 'Calls to the control room fail', expectedEnd, conflictsAcceptedBecause: 'It cannot wait' },
    id,
  );
  const consentHash = consent?.hash ?? '';
  await write(SERVICE_OWNER, { type: 'DecideEmergencyAuthorization', granted: true, consentHash, reason: 'It could not wait' }, id);
  await write(PLANNER, { type: 'StartImprovementPlanTask', taskId: 'check' }, id);
  await write(PLANNER, { type: 'StartImprovementPlanFallback', reason: 'The other path is full' }, id);
  await write(PLANNER, { type: 'EndImprovementPlanFallback', restored: true, text: 'As it was before' }, id);
};

const seedWithdrawal = async (write: Write, issueId: string, { affectedEntities: [implied] }: DemoIssue): Promise<void> => {
  const id = await develop(write, issueId);
  if (implied !== undefined)
    await write(
      OTHER_AUTHORIZER,
      { type: 'WaiveImprovementPlanImpact', entity: implied, reason: 'Its traffic has left the path already' },
      id,
    );
  const entities = [{ entity: EXAMPLE_SERVICE, level: 'REDUCED_REDUNDANCY', redundantWith: [] }] as const;
  await write(PLANNER, { type: 'DeclareImprovementPlanImpact', rationale: 'It has no second path meanwhile', entities }, id);
  const { consent } = await write(
    PLANNER,
    { type: 'NotifyImprovementPlanProposal', text: 'May the protection be given up for a day?' },
    id,
  );
  await write(SERVICE_OWNER, { type: 'AcknowledgeImprovementPlanProposal' }, id);
  await write(SERVICE_OWNER, { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: consent?.hash ?? '' }, id);
  await write(SERVICE_OWNER, { type: 'WithdrawImprovementPlanAuthorization', reason: 'A broadcast was moved to that day' }, id);
};

const seedTakeOver = async (write: Write, issue: DemoIssue, issueId: string, party: Principal, present: Date): Promise<void> => {
  const window = { start: issue.updatedAt, end: new Date(present.getTime() + HOUR_MS) };
  const { _id: id } = await write(party, { type: 'AdoptPartyPlan', issueId, ...BYPASS, window });
  await write(PLANNER, { type: 'DeclareImprovementPlanImpact', rationale: 'What the issue affects', entities: [] }, id);
  const { consent } = await write(PLANNER, { type: 'NotifyImprovementPlanProposal', text: 'The party means to move the traffic' }, id);
  await write(SERVICE_OWNER, { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: consent?.hash ?? '' }, id);
  await write(party, { type: 'CommenceImprovementPlan', conflictsAcceptedBecause: 'Agreed with the others' }, id);
  await write(PLANNER, { type: 'TakeOverImprovementPlan', reason: 'The issue is to be handed over to the other operator' }, id);
  const end = new Date(window.end.getTime() + 3 * HOUR_MS);
  await write(
    PLANNER,
    { type: 'ExtendImprovementPlanWindow', end, reason: 'The new crew starts later', conflictsAcceptedBecause: 'Agreed' },
    id,
  );
  await write(SERVICE_OWNER, { type: 'DecideImprovementPlanExtension', granted: true, reason: 'Not into the night' }, id);
};

/** Coming back weighs more than the same cause. */
const seedScoreSettings = async (store: Store, present: Date): Promise<void> => {
  const act = commandSender(executeOnScoreSettings, store, 'score-settings');
  const [proposer, decider] = ADMINISTRATORS;
  const weights: Readonly<Record<string, number>> = { REOPEN_RATE: 20, REPEAT_RATE: 10 };
  const indicators = INDICATORS.map((one) => ({ ...one, weight: weights[one.measure] ?? one.weight }));
  const at = new Date(present.getTime() - 20 * DAY_MS);
  const { _id } = await act(proposer, at, {
    type: 'ProposePerformanceScoreSettings',
    indicators,
    reason: 'What comes back was not repaired',
  });
  await act(
    decider,
    new Date(at.getTime() + HOUR_MS),
    { type: 'DecidePerformanceScoreSettings', approve: true, reason: 'Agreed with procurement' },
    _id,
  );
};

/**
 * Writes them.
 * @param issues under way, each without a plan; for one of them the template of the library fits
 * @param present nothing is later
 */
export const seedShownRules = async (
  store: Store,
  issues: readonly DemoIssue[],
  present: Date,
  idOf: (key: string) => string,
): Promise<void> => {
  const overridden = issues.find(({ analysis }) => analysis !== null && TEMPLATE_DEGRADATIONS.includes(analysis.degradationCode));
  const [first, third] = issues.filter((one) => one !== overridden);
  if (overridden === undefined || first === undefined || third === undefined)
    throw new Error('The demonstration has too few issues under way');
  await seedEmergency(planWriter(store, 'emergency', first, present, 7), idOf(first._id), present);
  await seedWithdrawal(planWriter(store, 'withdrawal', overridden, present, 8), idOf(overridden._id), overridden);
  const party = partyUser(`demo-${third.partyId}`, idOf(third.partyId));
  await seedTakeOver(planWriter(store, 'take-over', third, present, 8), third, idOf(third._id), party, present);
  await seedScoreSettings(store, present);
};
