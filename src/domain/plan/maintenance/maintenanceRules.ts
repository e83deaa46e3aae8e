/**
 * A carrier's notice → its effect on the plan, as transitions of the plan's own table. A step the notice skips (COMPLETED without
 * IN-PROCESS) is added and marked as synthetic; where there is no legal path, the notice is refused with the reason.
 */
import { changedParts } from '../authorization/consent.js';
import type { Context, MessageOf, RuleResult } from '../../kernel/decider.js';
import { newWork, windowProblems } from '../draft.js';
import { assessImpact, needsConsent } from '../authorization/impact.js';
import type { Principal } from '../../kernel/principal.js';
import { impactAfterNotice, applyNotice, keepAnnounced, type MaintenanceNotice, noticeRelation } from './maintenance.js';
import type { ImpactedEntity, ImpactLevel, ImprovementPlan, PlanStatus, TaskDraft } from '../model.js';
import type { PlanCommand, PlanEvent, PlanFacts } from '../messages.js';
import { allRecipients, noticeFields } from '../notices.js';
import {
  AFTER_DECLARATION,
  astrayEvents,
  AT_WORK,
  BEFORE_WORK,
  maintenanceName,
  noticeText,
  type PlanSoFar,
  statusEvents,
  statusText,
  WORK_TASK,
} from './maintenanceSteps.js';
import { invalidInput, isRefusal, notPermitted, type Refusal, refuse } from '../../kernel/refusal.js';

type Command = MessageOf<PlanCommand, 'ImportMaintenanceNotice'>;
type Facts = Context<PlanFacts>;
/** Staff record what a carrier sent them: that moves the announcement, and starts or ends no work. */
const isOnBehalf = ({ kind }: Principal): boolean => kind === 'STAFF';
const onBehalfBy = (actor: Principal): string | null => (isOnBehalf(actor) ? actor.id : null);

const hasImpact = ({ level }: { readonly level: ImpactLevel }): boolean => level !== 'NO_IMPACT';

export const maintenanceRules = {
  /** @param plan null for a maintenance that is not known yet */
  ImportMaintenanceNotice: (command: Command, plan: ImprovementPlan | null, context: Facts): RuleResult<PlanEvent> => {
    const problems = windowProblems(command.notice.window);
    if (problems.length > 0) return invalidInput(problems);
    const { status } = command.notice;
    if (isOnBehalf(context.actor) && (status === 'IN_PROCESS' || status === 'COMPLETED'))
      return refuse(
        'ON_BEHALF',
        'You record this on the carrier’s behalf: work is reported by the carrier’s client, a service or an import',
      );
    return plan === null ? planFromFirstNotice(command, context) : planFromLaterNotice(command, plan, context);
  },
};

const planFromFirstNotice = (command: Command, context: Facts): RuleResult<PlanEvent> => {
  const { notice, partyId } = command;
  const { actor } = context;
  if (actor.partyId !== undefined && actor.partyId !== partyId) return notPermitted('A party announces its own maintenance');
  const name = maintenanceName(notice);
  const tasks: readonly TaskDraft[] = [{ id: WORK_TASK, name, mandatory: true, dependsOn: [] }];
  const { window, summary } = notice;
  const maintenance = applyNotice(null, notice, onBehalfBy(actor));
  const plan: PlanSoFar = {
    ...{
      status: 'ACKNOWLEDGED',
      partyId,
      window,
      maintenance,
      fallback: null,
      impact: null,
      waivers: [],
      consent: null,
      recommendationId: null,
      decisions: [],
      notices: [],
      statusChanges: [],
    },
    ...newWork({ tasks, actions: [] }),
  };
  const rest = consequences(command, plan, context);
  if (isRefusal(rest)) return rest;
  return [{ type: 'MaintenanceAnnounced', partyId, name, description: summary, window, tasks, maintenance }, ...rest];
};

const planFromLaterNotice = (given: Command, plan: ImprovementPlan, context: Facts): RuleResult<PlanEvent> => {
  const { notice } = given;
  const known = plan.maintenance;
  if (known === null || known.maintenanceId !== notice.maintenanceId || known.account !== notice.account || known.part !== notice.part)
    return refuse('ANOTHER_MAINTENANCE', 'The plan is not the one that the notice is about');
  const refusal = staleNoticeRefusal(plan, notice);
  if (refusal !== null) return refusal;
  const command = { ...given, notice: keepPlannedWindow(plan, notice) };
  const rest = consequences(command, plan, context);
  return isRefusal(rest)
    ? rest
    : [{ ...noticedEvent(command, plan, context), maintenance: applyNotice(known, notice, onBehalfBy(context.actor)) }, ...rest];
};

/** Work that starts late or ends early stays within the approved window. */
const keepPlannedWindow = ({ window }: ImprovementPlan, notice: MaintenanceNotice): MaintenanceNotice => {
  const recipients = notice.status === 'IN_PROCESS' || notice.status === 'COMPLETED';
  return recipients && window !== null && notice.window.start >= window.start && notice.window.end <= window.end
    ? { ...notice, window }
    : notice;
};

/** Where no consent is affected, a notice corrects the plan; recipients of the proposal are notified of work in progress. */
const noticedEvent = (
  command: Command,
  plan: ImprovementPlan,
  context: Facts,
): Omit<MessageOf<PlanEvent, 'MaintenanceNoticed'>, 'maintenance'> => {
  const { notice } = command;
  const atWork = AT_WORK.includes(plan.status);
  const corrected = (atWork || plan.status === 'ACKNOWLEDGED') && changedConsentParts(plan, command, context).length > 0;
  return {
    type: 'MaintenanceNoticed',
    description: notice.summary ?? plan.description,
    window: corrected ? notice.window : null,
    entities: corrected && plan.impact !== null ? entitiesAfter(plan, command, context) : null,
    ...(corrected && atWork ? noticeFields('UPDATE', allRecipients(plan, context.facts), noticeText(notice), notice.window) : {}),
  };
};

/** Why a notice changes nothing of a plan: it was taken before (NOTICE_KNOWN), or a newer one was (NOTICE_OUT_OF_DATE); null for news. */
export const staleNoticeRefusal = (
  { maintenance }: Pick<ImprovementPlan, 'maintenance'>,
  notice: MaintenanceNotice,
): Extract<Refusal, { readonly kind: 'RuleBroken' }> | null => {
  if (maintenance === null) return null;
  switch (noticeRelation(maintenance, notice)) {
    case 'KNOWN':
      return { kind: 'RuleBroken', rule: 'NOTICE_KNOWN', message: 'This notice was already imported' };
    case 'OLDER':
      return {
        kind: 'RuleBroken',
        rule: 'NOTICE_OUT_OF_DATE',
        message: `A newer notice was already imported: ${orderText(maintenance)}; this one is ${orderText(notice)}`,
      };
    case 'NEWS':
      return null;
  }
};

const orderText = ({ sequence, stamp }: Pick<MaintenanceNotice, 'sequence' | 'stamp'>): string =>
  `sequence ${sequence === null ? 'unknown' : String(sequence)}, stamp ${stamp?.toISOString() ?? 'unknown'}`;

const entitiesAfter = (plan: PlanSoFar, { notice }: Command, { actor, facts, now }: Facts): readonly ImpactedEntity[] =>
  assessImpact(
    isOnBehalf(actor) ? keepAnnounced(plan, impactAfterNotice(plan, notice)) : impactAfterNotice(plan, notice),
    plan,
    facts,
    now,
  );

const impactAfter = (plan: PlanSoFar, command: Command, context: Facts): ImprovementPlan['impact'] => ({
  ...(plan.impact ?? { declaredBy: context.actor.id, declaredAt: context.now, rationale: noticeText(command.notice) }),
  entities: entitiesAfter(plan, command, context),
});

/** The parts in which the plan would differ from the approved one. */
const changedConsentParts = (plan: PlanSoFar, command: Command, context: Facts): ReturnType<typeof changedParts> =>
  changedParts(plan, { ...plan, window: command.notice.window, impact: impactAfter(plan, command, context) });

/** The effects of a notice besides being recorded: first changes of content, then of status. */
const consequences = (command: Command, plan: PlanSoFar, context: Facts): readonly PlanEvent[] | Refusal => {
  const { notice } = command;
  const late = lateRefusal(plan, command, context);
  if (late !== null) return late;
  const content = contentChange(command, plan, context);
  const status = content.status ?? plan.status;
  const after: PlanSoFar = {
    ...plan,
    status,
    window: notice.window,
    impact:
      BEFORE_WORK.includes(plan.status) && (content.status !== null || plan.impact !== null)
        ? impactAfter(plan, command, context)
        : plan.impact,
    consent: content.status === null ? plan.consent : null,
  };
  const astray = AT_WORK.includes(plan.status)
    ? astrayEvents(notice, plan, { ...plan, window: notice.window, impact: impactAfter(plan, command, context) })
    : [];
  return [...content.events, ...astray, ...statusEvents(notice, after, context)];
};

const lateRefusal = (plan: PlanSoFar, command: Command, context: Facts): Refusal | null => {
  const { notice } = command;
  // That the work begins all the same is no step back: its owners are told.
  if (plan.status === 'CANCELLED' && notice.status === 'IN_PROCESS') return null;
  const over = plan.status === 'COMPLETED' || plan.status === 'CANCELLED' || plan.status === 'FAILED';
  if (over && notice.status !== null && notice.status !== plan.status)
    return refuse('MAINTENANCE_OVER', `The maintenance is ${plan.status} already: it cannot become ${statusText(notice.status)}`);
  const atWork = AT_WORK.includes(plan.status) || plan.status === 'POST_IMPLEMENTATION_REVIEW';
  const moved = notice.status === 'RE_SCHEDULED' && changedConsentParts(plan, command, context).includes('WINDOW');
  return atWork && (notice.status === 'CANCELLED' || moved)
    ? refuse('ALREADY_COMMENCED', `The work has commenced (${plan.status}): it cannot become ${statusText(notice.status)}`)
    : null;
};

interface ContentChange {
  readonly events: readonly PlanEvent[];
  /** Where they lead; null when they lead nowhere. */
  readonly status: PlanStatus | null;
}
const NO_CHANGE: ContentChange = { events: [], status: null };

/** Before the work commences, a notice with other content voids consent, as any amendment does. */
const contentChange = (command: Command, plan: PlanSoFar, context: Facts): ContentChange => {
  if (plan.status === 'ACKNOWLEDGED') return impactDeclaration(command, plan, context);
  const parts = AFTER_DECLARATION.includes(plan.status) ? changedConsentParts(plan, command, context) : [];
  if (parts.length === 0) return NO_CHANGE;
  const { notice } = command;
  const entities = entitiesAfter(plan, command, context);
  const recipients = allRecipients({ ...plan, impact: impactAfter(plan, command, context) }, context.facts);
  const amended: PlanEvent = {
    type: 'PlanAmended',
    reason: noticeText(notice),
    changed: parts,
    draft: { window: notice.window },
    entities,
    ...noticeFields(parts.includes('WINDOW') ? 'RESCHEDULE' : 'UPDATE', recipients, noticeText(notice), notice.window),
  };
  return entities.some(needsConsent(plan)) || isOnBehalf(context.actor)
    ? { events: [amended], status: 'REQUEST_FOR_AUTHORIZATION' }
    : { events: [amended, { type: 'NoImpactDeclared', rationale: noticeText(notice), entities }], status: 'APPROVED' };
};

/** An impact on unknown entities cannot be declared: people must find out. */
const impactDeclaration = (command: Command, plan: PlanSoFar, context: Facts): ContentChange => {
  const { notice } = command;
  const entities = entitiesAfter(plan, command, context);
  const rationale = noticeText(notice);
  if (entities.some(hasImpact)) return { events: [{ type: 'ImpactDeclared', rationale, entities }], status: 'REQUEST_FOR_AUTHORIZATION' };
  // That nothing is impacted is the carrier's word or a planner's own declaration, not one on another's behalf.
  return !isOnBehalf(context.actor) && (entities.length > 0 || notice.impact === 'NO_IMPACT')
    ? { events: [{ type: 'NoImpactDeclared', rationale, entities }], status: 'APPROVED' }
    : NO_CHANGE;
};
