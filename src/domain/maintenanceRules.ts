/**
 * A carrier's notice → what it does to the plan, as moves of the plan's own table. What a notice leaves out on its way (a COMPLETED that
 * no IN-PROCESS went before) is a step marked as synthetic; where there is no legal way, the notice is refused and says why.
 */
import { changedParts, consentLacks } from './consent.js';
import type { Context, MessageOf, Verdict } from './decider.js';
import { impactedBy, informed, type MaintenanceNotice, type NoticeStatus, standing } from './maintenance.js';
import type { ImpactedEntity, ImpactLevel, ImprovementPlan, PlanStatus } from './plan.js';
import { fresh, windowIssues } from './planDraft.js';
import type { PlanCommand, PlanEvent, TaskDraft, PlanFacts } from './planMessages.js';
import { everybody, proposedTo, telling } from './planTelling.js';
import { invalid, isRefusal, notPermitted, type Refusal, refuse } from './refusal.js';

type Command = MessageOf<PlanCommand, 'ImportMaintenanceNotice'>;
type Facts = Context<PlanFacts>;
/** As much of a plan as a notice can meet. */
type Followed = Pick<
  ImprovementPlan,
  'status' | 'partyId' | 'window' | 'impact' | 'maintenance' | 'tasks' | 'actions' | 'consent' | 'notices' | 'statusChanges'
>;

/** The one step of a maintenance: the carrier's work. */
const WORK = 'maintenance';

const ASKED: readonly PlanStatus[] = ['REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'REJECTED', 'SCHEDULED'];
const AHEAD: readonly PlanStatus[] = ['ACKNOWLEDGED', ...ASKED];
const AT_WORK: readonly PlanStatus[] = ['IN_PROGRESS', 'FALLBACK_EXECUTION'];

/** How a step says that nobody told it. */
const SYNTHETIC = 'synthetic: ';

/** How many of a plan's steps no notice told. */
export const syntheticSteps = ({ statusChanges }: Pick<ImprovementPlan, 'statusChanges'>): number =>
  statusChanges.filter(({ reason }) => reason?.startsWith(SYNTHETIC) === true).length;

const nameOf = ({ carrier, maintenanceId, part }: MaintenanceNotice): string =>
  `Maintenance ${maintenanceId}${carrier === null ? '' : ` of ${carrier}`}${part === 1 ? '' : `, part ${String(part)}`}`;

const spoken = (status: NoticeStatus | null): string => status?.replace('_', '-') ?? 'no status';

const touches = ({ level }: { readonly level: ImpactLevel }): boolean => level !== 'NO_IMPACT';

export const maintenanceRules = {
  /** @param plan null for a maintenance of which nothing was heard before */
  ImportMaintenanceNotice: (command: Command, plan: ImprovementPlan | null, context: Facts): Verdict<PlanEvent> => {
    const issues = windowIssues(command.notice.window);
    if (issues.length > 0) return invalid(issues);
    return plan === null ? announce(command, context) : follow(command, plan, context);
  },
};

const announce = (command: Command, context: Facts): Verdict<PlanEvent> => {
  const { notice, partyId } = command;
  const { actor } = context;
  if (actor.partyId !== undefined && actor.partyId !== partyId) return notPermitted('A party announces its own maintenance');
  const name = nameOf(notice);
  const tasks: readonly TaskDraft[] = [{ id: WORK, name, mandatory: true, dependsOn: [] }];
  const { window, summary } = notice;
  const maintenance = informed(null, notice);
  const plan: Followed = {
    ...{ status: 'ACKNOWLEDGED', partyId, window, maintenance, impact: null, consent: null, notices: [], statusChanges: [] },
    ...fresh({ tasks, actions: [] }),
  };
  const rest = consequences(command, plan, context);
  if (isRefusal(rest)) return rest;
  return [{ type: 'MaintenanceAnnounced', partyId, name, description: summary, window, tasks, maintenance }, ...rest];
};

const follow = (given: Command, plan: ImprovementPlan, context: Facts): Verdict<PlanEvent> => {
  const { notice } = given;
  const known = plan.maintenance;
  if (known === null || known.maintenanceId !== notice.maintenanceId || known.account !== notice.account || known.part !== notice.part)
    return refuse('ANOTHER_MAINTENANCE', 'The plan is not the one that the notice is about');
  const refusal = notNews(plan, notice);
  if (refusal !== null) return refusal;
  const command = { ...given, notice: asPlanned(plan, notice) };
  const rest = consequences(command, plan, context);
  return isRefusal(rest) ? rest : [{ ...noted(command, plan, context), maintenance: informed(known, notice) }, ...rest];
};

/** Work that begins late or is over early keeps to the window that was consented to. */
const asPlanned = ({ window }: ImprovementPlan, notice: MaintenanceNotice): MaintenanceNotice => {
  const told = notice.status === 'IN_PROCESS' || notice.status === 'COMPLETED';
  return told && window !== null && notice.window.start >= window.start && notice.window.end <= window.end ? { ...notice, window } : notice;
};

/** Where nobody's consent is at stake, not yet or no longer, a notice corrects the plan; whoever knows of work that is under way is told. */
const noted = (
  command: Command,
  plan: ImprovementPlan,
  context: Facts,
): Omit<MessageOf<PlanEvent, 'MaintenanceNoticed'>, 'maintenance'> => {
  const { notice } = command;
  const atWork = AT_WORK.includes(plan.status);
  const corrected = (atWork || plan.status === 'ACKNOWLEDGED') && changed(plan, command, context).length > 0;
  return {
    type: 'MaintenanceNoticed',
    description: notice.summary ?? plan.description,
    window: corrected ? notice.window : null,
    entities: corrected && plan.impact !== null ? entitiesAfter(plan, command, context) : null,
    ...(corrected && atWork ? telling('UPDATE', everybody(plan, context.facts), words(notice), notice.window) : {}),
  };
};

/** Why a notice changes nothing of a plan: it was taken before (NOTICE_KNOWN), or a newer one was (NOTICE_OUT_OF_DATE); null for news. */
export const notNews = (
  { maintenance }: Pick<ImprovementPlan, 'maintenance'>,
  notice: MaintenanceNotice,
): Extract<Refusal, { readonly kind: 'RuleBroken' }> | null => {
  if (maintenance === null) return null;
  switch (standing(maintenance, notice)) {
    case 'KNOWN':
      return { kind: 'RuleBroken', rule: 'NOTICE_KNOWN', message: 'The same notice was taken before' };
    case 'OLDER':
      return {
        kind: 'RuleBroken',
        rule: 'NOTICE_OUT_OF_DATE',
        message: `A newer notice was taken before: ${dated(maintenance)}; this one is ${dated(notice)}`,
      };
    case 'NEWS':
      return null;
  }
};

const dated = ({ sequence, stamp }: Pick<MaintenanceNotice, 'sequence' | 'stamp'>): string =>
  `sequence ${sequence === null ? 'unknown' : String(sequence)}, stamp ${stamp?.toISOString() ?? 'unknown'}`;

const words = (notice: MaintenanceNotice): string => `${nameOf(notice)}: ${spoken(notice.status)}`;

const entitiesAfter = (plan: Followed, { notice, owner }: Command, { actor }: Facts): readonly ImpactedEntity[] =>
  impactedBy(plan, notice, owner ?? actor.id);

const impactAfter = (plan: Followed, command: Command, context: Facts): ImprovementPlan['impact'] => ({
  ...(plan.impact ?? { declaredBy: context.actor.id, declaredAt: context.now, rationale: words(command.notice) }),
  entities: entitiesAfter(plan, command, context),
});

/** The parts in which what was consented to would no longer be what happens. */
const changed = (plan: Followed, command: Command, context: Facts): ReturnType<typeof changedParts> =>
  changedParts(plan, { ...plan, window: command.notice.window, impact: impactAfter(plan, command, context) });

/** Everything a notice does besides being noted: first what it changes of the plan's content, then where that leads. */
const consequences = (command: Command, plan: Followed, context: Facts): readonly PlanEvent[] | Refusal => {
  const { notice } = command;
  const late = tooLate(plan, command, context);
  if (late !== null) return late;
  const content = contentOf(command, plan, context);
  const status = content.status ?? plan.status;
  const after: Followed = {
    ...plan,
    status,
    window: notice.window,
    impact:
      AHEAD.includes(plan.status) && (content.status !== null || plan.impact !== null) ? impactAfter(plan, command, context) : plan.impact,
    consent: content.status === null ? plan.consent : null,
  };
  return [...content.events, ...moves(notice, after, context)];
};

const tooLate = (plan: Followed, command: Command, context: Facts): Refusal | null => {
  const { notice } = command;
  const over = plan.status === 'COMPLETED' || plan.status === 'CANCELLED' || plan.status === 'FAILED';
  if (over && notice.status !== null && notice.status !== plan.status)
    return refuse('MAINTENANCE_OVER', `The maintenance is ${plan.status} already: it cannot become ${spoken(notice.status)}`);
  const atWork = AT_WORK.includes(plan.status) || plan.status === 'POST_IMPLEMENTATION_REVIEW';
  const moved = notice.status === 'RE_SCHEDULED' && changed(plan, command, context).includes('WINDOW');
  return atWork && (notice.status === 'CANCELLED' || moved)
    ? refuse('ALREADY_COMMENCED', `The work has commenced (${plan.status}): it cannot become ${spoken(notice.status)}`)
    : null;
};

interface Content {
  readonly events: readonly PlanEvent[];
  /** Where they lead; null when they lead nowhere. */
  readonly status: PlanStatus | null;
}
const NOTHING: Content = { events: [], status: null };

/** Before the work commences, a notice with other content voids consent, as any amendment does. */
const contentOf = (command: Command, plan: Followed, context: Facts): Content => {
  if (plan.status === 'ACKNOWLEDGED') return declared(command, plan, context);
  const parts = ASKED.includes(plan.status) ? changed(plan, command, context) : [];
  if (parts.length === 0) return NOTHING;
  const { notice } = command;
  const entities = entitiesAfter(plan, command, context);
  const told = everybody({ ...plan, impact: impactAfter(plan, command, context) }, context.facts);
  const amended: PlanEvent = {
    type: 'PlanAmended',
    reason: words(notice),
    changed: parts,
    draft: { window: notice.window },
    entities,
    ...telling(parts.includes('WINDOW') ? 'RESCHEDULE' : 'UPDATE', told, words(notice), notice.window),
  };
  return entities.some(touches)
    ? { events: [amended], status: 'REQUEST_FOR_AUTHORIZATION' }
    : { events: [amended, { type: 'NoImpactDeclared', rationale: words(notice), entities }], status: 'APPROVED' };
};

/** An impact on nobody knows what cannot be declared: somebody has to find out. */
const declared = (command: Command, plan: Followed, context: Facts): Content => {
  const { notice } = command;
  const entities = entitiesAfter(plan, command, context);
  const rationale = words(notice);
  if (entities.some(touches)) return { events: [{ type: 'ImpactDeclared', rationale, entities }], status: 'REQUEST_FOR_AUTHORIZATION' };
  return entities.length > 0 || notice.impact === 'NO_IMPACT'
    ? { events: [{ type: 'NoImpactDeclared', rationale, entities }], status: 'APPROVED' }
    : NOTHING;
};

/** From where the content leads to where the notice's status says that the maintenance is. */
const moves = (notice: MaintenanceNotice, plan: Followed, context: Facts): readonly PlanEvent[] => {
  switch (notice.status) {
    case null:
    case 'TENTATIVE':
      return [];
    case 'CONFIRMED':
    case 'RE_SCHEDULED':
      return scheduled(notice, plan, context);
    case 'IN_PROCESS':
      return AHEAD.includes(plan.status) ? commenced(notice, plan, context, null) : [];
    case 'COMPLETED':
      return completed(notice, plan, context);
    case 'CANCELLED':
      return AHEAD.includes(plan.status) ? [cancelled(notice, plan)] : [];
  }
};

const scheduled = ({ window }: MaintenanceNotice, plan: Followed, { now }: Facts): readonly PlanEvent[] =>
  plan.status === 'APPROVED' && consentLacks(plan, plan.consent, now) === null
    ? [{ type: 'PlanScheduled', window, conflicts: [], conflictsAcceptedBecause: null }]
    : [];

const ownStep = ({ tasks }: Followed): Followed['tasks'][number]['status'] | null => tasks.find(({ id }) => id === WORK)?.status ?? null;

/** The carrier works, whether we consented or not: then the plan says so. */
const commenced = (notice: MaintenanceNotice, plan: Followed, { facts, now }: Facts, synthetic: string | null): readonly PlanEvent[] => {
  const lacks = consentLacks(plan, plan.consent, now);
  const step = ownStep(plan);
  return [
    {
      type: 'MaintenanceCommenced',
      withoutConsent: lacks,
      reason: [...(synthetic === null ? [] : [synthetic]), ...(lacks === null ? [] : [`without consent: ${lacks}`])].join('; ') || null,
      ...telling('COMMENCEMENT', everybody(plan, facts), words(notice), notice.window),
    },
    ...(step === 'NEW' || step === 'HOLD' ? [{ type: 'TaskStarted', taskId: WORK } as const] : []),
  ];
};

/** What people added to the plan is theirs to finish: then the work is not over with the carrier's. */
const alsoOurs = ({ tasks, actions }: Followed): boolean =>
  tasks.some(({ id, mandatory, status }) => id !== WORK && mandatory && status !== 'COMPLETED') ||
  actions.some(({ status }) => status === 'IN_PROGRESS');

const completed = (notice: MaintenanceNotice, plan: Followed, context: Facts): readonly PlanEvent[] => {
  const closed: PlanEvent = { type: 'PlanCompleted', text: words(notice) };
  // What was taken back did not help: people close its review.
  const fellBack = plan.statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION');
  if (plan.status === 'POST_IMPLEMENTATION_REVIEW') return fellBack ? [] : [closed];
  if (plan.status !== 'IN_PROGRESS' && !AHEAD.includes(plan.status)) return [];
  const before = AHEAD.includes(plan.status)
    ? commenced(notice, plan, context, `${SYNTHETIC}the carrier told ${spoken(notice.status)} without telling that the work commenced`)
    : [];
  const step = ownStep(plan);
  const taken = before.length === 0 && (step === 'NEW' || step === 'HOLD') ? [{ type: 'TaskStarted', taskId: WORK } as const] : [];
  const done = step === null || step === 'COMPLETED' || step === 'CANCELLED' ? [] : [{ type: 'TaskCompleted', taskId: WORK } as const];
  const ended: PlanEvent = {
    type: 'WorkCompleted',
    ...telling('COMPLETION', everybody(plan, context.facts), words(notice), notice.window),
  };
  return [...before, ...taken, ...done, ...(alsoOurs(plan) ? [] : [ended, closed])];
};

const cancelled = (notice: MaintenanceNotice, plan: Followed): PlanEvent => {
  const told = proposedTo(plan);
  return {
    type: 'PlanCancelled',
    reason: words(notice),
    ...(told.length > 0 ? telling('CANCELLATION', told, words(notice), notice.window) : {}),
  };
};
