/** Which plan to follow: the party's own, else the service provider's, else a new one (rows B2, B3). */
import type { PerformanceIssue } from '../../issue/model.js';
import type { ImprovementPlanTemplate } from '../../template/model.js';
import { mandatoryKinds } from '../mandatoryActions.js';
import type { PlanOption, Provenance } from './planOption.js';

interface Condition {
  readonly name: string;
  readonly holds: boolean;
  /** What the issue has. */
  readonly label: string;
  /** Whether the template states it: the more it states, the more specific it is. */
  readonly stated: boolean;
}

/** The conditions that hold by what somebody says of the issue: its analysis and its severity. */
const JUDGED: readonly string[] = ['degradation', 'severity', 'required actions', 'actions'];

/** A list of a template's `fits`: it holds when one of its values is one of the issue's. */
const statedCondition = (name: string, accepted: readonly string[], actual: readonly string[]): Condition => ({
  name,
  label: `${name} ${actual.join(', ') || 'none'}`,
  stated: accepted.length > 0,
  holds: accepted.length === 0 || actual.some((value) => accepted.includes(value)),
});

/** The conditions of a template on an issue. */
const conditions = ({ fits, actions }: ImprovementPlanTemplate, issue: PerformanceIssue): readonly Condition[] => {
  const required = mandatoryKinds(issue);
  return [
    { name: 'analysis', label: 'an analyzed degradation', stated: false, holds: issue.analysis !== null },
    statedCondition('category', fits.categories, [issue.category]),
    statedCondition('degradation', fits.degradations, issue.analysis === null ? [] : [issue.analysis.degradationCode]),
    statedCondition('resource', fits.resourceIds, [issue.resource.id]),
    statedCondition('resource type', fits.resourceTypes, [issue.resource.type]),
    statedCondition('severity', fits.severities, [issue.severity]),
    statedCondition('required actions', fits.requiredActions, required),
    {
      name: 'actions',
      label: `a plan with ${required.join(', ')}`,
      stated: false,
      holds: required.every((kind) => actions.some((action) => action.kind === kind)),
    },
  ];
};

const assess = (template: ImprovementPlanTemplate, issue: PerformanceIssue): PlanOption => {
  const assessed = conditions(template, issue);
  const unmet = assessed.filter(({ holds }) => !holds);
  const missing = unmet.map(({ label }) => label);
  const stated = assessed.filter((one) => one.stated).map(({ label }) => label);
  return {
    templateId: template._id,
    name: template.name,
    owner: template.ownerPartyId === null ? 'SERVICE_PROVIDER' : 'PARTY',
    fit: missing.length === 0 ? stated.length : 0,
    fitsOtherwise: issue.analysis !== null && unmet.length > 0 && unmet.every(({ name }) => JUDGED.includes(name)),
    retired: template.status === 'RETIRED',
    reason: missing.length === 0 ? `Fits ${stated.join('; ')}` : `Does not fit ${missing.join('; ')}`,
  };
};

const RANK = { PARTY: 0, SERVICE_PROVIDER: 1 } as const;

/** Retiring a template after the issue was raised does not make room for a developed plan. */
const existedFor = ({ status, updatedAt }: ImprovementPlanTemplate, { raisedAt }: PerformanceIssue): boolean =>
  status === 'PUBLISHED' || updatedAt > raisedAt;

/**
 * The templates that may serve an issue: those of its party and of the service provider; the fitting ones first, of these the party's, of
 * these the most specific, then by name.
 */
export const rankOptions = (templates: readonly ImprovementPlanTemplate[], issue: PerformanceIssue): readonly PlanOption[] =>
  templates
    .filter((template) => existedFor(template, issue) && (template.ownerPartyId === null || template.ownerPartyId === issue.partyId))
    .map((template) => assess(template, issue))
    .sort(
      (one, other) =>
        Number(other.fit > 0) - Number(one.fit > 0) ||
        RANK[one.owner] - RANK[other.owner] ||
        other.fit - one.fit ||
        one.name.localeCompare(other.name, 'en'),
    );

/** The fitting options of an owner that are in use. */
export const fittingOptions = (options: readonly PlanOption[], owner: Provenance): readonly PlanOption[] =>
  options.filter((option) => option.owner === owner && option.fit > 0 && !option.retired);
