/** The ways to a plan: the party's own, one of the library, a developed one (rows B2, B3). */
import type { Aggregate, Context, RuleResult } from '../../kernel/decider.js';
import { type InputProblem, type Refusal, invalidInput, isRefusal, notPermitted, refuse } from '../../kernel/refusal.js';
import type { ImprovementPlanTemplate } from '../../template/model.js';
import { departureChange, isOtherOverride, overrideChange } from './approvals.js';
import { isOpenIssue, issueBasis, type PlanBasis, recommendationBasis } from './basis.js';
import { draftProblems, newWork } from '../draft.js';
import { applyDeviations } from './inheritance.js';
import type { FromTemplate, PlanDraft, PlanEvent, PlanFacts, PlanTypes } from '../messages.js';
import { bindTemplate } from '../../template/parameters.js';
import type { Deviation, ImprovementPlan, PlanOrigin, PlanSteps } from '../model.js';
import type { PlanOption } from './planOption.js';
import type { PlanChangeDraft, ProposedPlanChange } from './proposedChange.js';
import { fittingOptions } from './selection.js';
import { isDeviating } from '../work.js';

interface Proposal {
  readonly origin: PlanOrigin;
  readonly templateId: string | null;
  readonly search: readonly PlanOption[] | null;
  readonly inherited: PlanSteps | null;
  readonly deviations: readonly Deviation[];
  readonly proposed: PlanChangeDraft | null;
  readonly awaitsConfirmation: boolean;
}

const WITHOUT_TEMPLATE = { templateId: null, inherited: null, deviations: [], proposed: null, awaitsConfirmation: false } as const;

/** The part that all ways to a plan have in common. */
const proposePlan = (
  { name, description, tasks, actions, window, risk, fallback }: PlanDraft,
  proposal: Proposal,
  { facts }: Context<PlanFacts>,
  basis: PlanBasis | Refusal = issueBasis(facts),
): RuleResult<PlanEvent> => {
  if (isRefusal(basis)) return basis;
  const problems = draftProblems({ tasks, actions, window });
  if (problems.length > 0) return invalidInput(problems);
  const draft = { name, description, tasks, actions, window, risk, fallback };
  return [{ type: 'PlanProposed', ...basis, ...draft, ...proposal }];
};

const isIssues = (value: PlanSteps | readonly InputProblem[]): value is readonly InputProblem[] => Array.isArray(value);

/** Whether a plan says another name, risk or fallback than its template. */
const isReworded = (draft: Pick<PlanDraft, 'name' | 'risk' | 'fallback'>, template: ImprovementPlanTemplate): boolean =>
  draft.name !== template.name || draft.risk !== template.risk || draft.fallback !== template.fallback;

/** A plan that inherits the steps of its template: bindings fill them, deviations depart from them. */
const proposeFromTemplate = (
  { bindings, deviations, ...given }: FromTemplate,
  template: ImprovementPlanTemplate,
  proposal: Pick<Proposal, 'origin' | 'search'>,
  context: Context<PlanFacts>,
): RuleResult<PlanEvent> => {
  const inherited = bindTemplate(template, bindings);
  if (isIssues(inherited)) return invalidInput(inherited);
  const steps = applyDeviations(inherited, deviations);
  if (isIssues(steps)) return invalidInput(steps);
  const { name, description, risk, fallback } = template;
  const draft = {
    ...steps,
    name: given.name ?? name,
    description: given.description ?? description,
    window: given.window ?? null,
    risk: given.risk ?? risk,
    fallback: given.fallback ?? fallback,
  };
  const reason = deviations.map((deviation) => deviation.reason).join('; ');
  return proposePlan(
    draft,
    {
      ...proposal,
      templateId: template._id,
      inherited,
      deviations,
      proposed: departureChange({ ...newWork(steps), inherited, proposedChanges: [] }, reason),
      // What a planner makes of a party's template is the party's only where it follows it.
      awaitsConfirmation:
        proposal.origin === 'PARTY_SPECIFIED' && context.actor.kind !== 'PARTY' && (deviations.length > 0 || isReworded(draft, template)),
    },
    context,
  );
};

/** The template of a command, where it fits as a plan of that owner. */
const chosenTemplate = (
  templateId: string,
  owner: PlanOption['owner'],
  { options, template }: PlanFacts,
): ImprovementPlanTemplate | Refusal => {
  const fits = fittingOptions(options, owner).some((option) => option.templateId === templateId);
  if (fits && template !== null) return template;
  const whose = owner === 'PARTY' ? 'The party' : 'The library';
  return refuse('TEMPLATE_DOES_NOT_FIT', `${whose} has no such template that is in use and fits the issue: see improvementPlanOptions`);
};

const whyAvailable = ({ name, fit }: PlanOption): string =>
  fit > 0 ? `${name} fits: use it` : `${name} would fit another analysis or severity, and you gave this one: use a template`;

/** Whether an action that is to be cancelled has moved since that was proposed: it began again, or the plan was amended or left its work. */
const isOutdated = ({ actions, statusChanges }: ImprovementPlan, { at, kind, steps }: ProposedPlanChange): boolean =>
  kind === 'CANCEL_ACTION' &&
  (statusChanges.some((change) => change.at > at) ||
    steps.some(({ stepId }) => {
      const action = actions.find(({ id }) => id === stepId);
      return action === undefined || isDeviating(action) || (action.startedAt !== null && action.startedAt > at);
    }));

export const proposalRules: Pick<
  Aggregate<PlanTypes>['rules'],
  | 'AdoptPartyPlan'
  | 'UseLibraryPlan'
  | 'DevelopImprovementPlan'
  | 'DevelopRecommendedPlan'
  | 'ConfirmPartyPlan'
  | 'DecideImprovementPlanChange'
> = {
  AdoptPartyPlan: ({ type: _, templateId, tasks, actions, bindings, deviations, ...given }, __, context) => {
    if (templateId != null) {
      if (tasks !== undefined || actions !== undefined)
        return invalidInput([
          { path: [tasks === undefined ? 'actions' : 'tasks'], message: 'are inherited from the template: give deviations instead' },
        ]);
      const template = chosenTemplate(templateId, 'PARTY', context.facts);
      if ('kind' in template) return template;
      const fromTemplate = { bindings: bindings ?? [], deviations: deviations ?? [], ...given };
      return proposeFromTemplate(fromTemplate, template, { origin: 'PARTY_SPECIFIED', search: null }, context);
    }
    if (given.name == null) return invalidInput([{ path: ['name'], message: 'is required without a template' }]);
    const draft = {
      name: given.name,
      description: given.description ?? null,
      tasks: tasks ?? [],
      actions: actions ?? [],
      window: given.window ?? null,
      risk: given.risk ?? null,
      fallback: given.fallback ?? null,
    };
    const awaitsConfirmation = context.actor.kind !== 'PARTY';
    return proposePlan(draft, { ...WITHOUT_TEMPLATE, origin: 'PARTY_SPECIFIED', search: null, awaitsConfirmation }, context);
  },

  UseLibraryPlan: ({ type: _, templateId, ...given }, __, context) => {
    const { options } = context.facts;
    const [party] = fittingOptions(options, 'PARTY');
    if (party !== undefined) return refuse('PARTY_PLAN_FIRST', `The party's own plan ${party.name} fits: adopt it`);
    const template = chosenTemplate(templateId, 'SERVICE_PROVIDER', context.facts);
    const fitting = fittingOptions(options, 'SERVICE_PROVIDER');
    const chosen = fitting.find((one) => one.templateId === templateId);
    const better = fitting.find(({ fit }) => chosen !== undefined && fit > chosen.fit);
    if (better !== undefined)
      return refuse('MORE_SPECIFIC_FITS', `${better.name} fits more of the issue: use it, or develop a plan with an overrideReason`);
    return 'kind' in template ? template : proposeFromTemplate(given, template, { origin: 'PROVIDER_LIBRARY', search: options }, context);
  },

  DevelopImprovementPlan: ({ type: _, overrideReason, ...draft }, __, context) => {
    const { options, issue } = context.facts;
    const { actor } = context;
    if (issue?.analysis === null && isOpenIssue(issue))
      return refuse('NOT_ANALYZED', 'The degradation is not analyzed, so no template can fit: call analyzeServiceQuality first');
    // Who analyzes the degradation, or sets the severity, has not thereby left every template behind.
    const said = (issue?.findings ?? []).filter(({ impact }) => impact === issue?.analysis?.degradationCode);
    const judges = [issue?.analysis?.by, ...said.map(({ by }) => by), ...(issue?.severityChanges ?? []).map(({ by }) => by)];
    const available = options.find(({ fit }) => fit > 0) ?? options.find((one) => one.fitsOtherwise && judges.includes(actor.id));
    if (available !== undefined && overrideReason == null)
      return refuse('PLAN_AVAILABLE', `${whyAvailable(available)}, or give an overrideReason, which a second person approves`);
    const proposed = available === undefined || overrideReason == null ? null : overrideChange(draft, issue, overrideReason);
    return proposePlan(draft, { ...WITHOUT_TEMPLATE, origin: 'DEVELOPED', search: options, proposed }, context);
  },

  DevelopRecommendedPlan: ({ type: _, ...draft }, __, context) =>
    proposePlan(draft, { ...WITHOUT_TEMPLATE, origin: 'DEVELOPED', search: null }, context, recommendationBasis(context.facts)),

  ConfirmPartyPlan: (_, plan, { actor }) => {
    if (actor.partyId !== plan.partyId) return notPermitted('Only a client of the party confirms its plan');
    if (!plan.awaitsConfirmation) return refuse('NOTHING_TO_CONFIRM', 'The plan awaits no confirmation');
    return plan.authoredBy === actor.id || plan.amendedBy.includes(actor.id)
      ? refuse('FOUR_EYES', 'Who recorded or amended the plan for the party may not confirm it: another client of the party does')
      : [{ type: 'PartyPlanConfirmed' }];
  },

  DecideImprovementPlanChange: ({ changeId, approve, reason }, plan, { actor, facts }) => {
    const change = plan.proposedChanges.find(({ id }) => id === changeId);
    if (change === undefined) return invalidInput([{ path: ['changeId'], message: 'the plan has no such proposed change' }]);
    if (change.by === actor.id) return refuse('FOUR_EYES', 'A change is decided by somebody other than who proposed it');
    if (change.decision !== null)
      return refuse('ALREADY_DECIDED', `The change was ${change.decision.approved ? 'approved' : 'declined'} already`);
    if (approve && (isOutdated(plan, change) || isOtherOverride(plan, change, facts.issue)))
      return refuse(
        'CHANGE_OUTDATED',
        'The work has gone on, or the plan or the analysis has changed, since that was proposed: decline it, and have it proposed anew',
      );
    return approve
      ? [{ type: 'PlanChangeApproved', changeId, kind: change.kind, steps: change.steps, reason }]
      : [{ type: 'PlanChangeDeclined', changeId, reason }];
  },
};
