/** Which plan to follow: the party's own, else the service provider's, else a new one (rows B2, B3). */
import type { PerformanceIssue } from '../issue/model.js';
import type { PlanTemplate } from '../template/model.js';
import type { PlanOption, Provenance } from './model.js';

interface Condition {
  readonly holds: boolean;
  readonly label: string;
}

const keywords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

const shareKeyword = (expected: string, actual: string): boolean => [...keywords(expected)].some((word) => keywords(actual).has(word));

/** How well a template fits an analysis: same category, a nature of degradation it was made for, and the mandatory actions. */
const conditions = ({ fits, actions }: PlanTemplate, { category, analysis }: PerformanceIssue): readonly Condition[] => [
  { holds: fits.categories.length === 0 || fits.categories.includes(category), label: `category ${JSON.stringify(category)}` },
  {
    holds: fits.degradations.some((degradation) => shareKeyword(degradation, analysis?.natureOfDegradation ?? '')),
    label: 'nature of the degradation',
  },
  {
    holds: analysis?.requiresReassignment !== true || actions.some(({ kind }) => kind === 'REASSIGN_SERVICE'),
    label: 'the mandatory reassignment',
  },
  {
    holds: analysis?.requiresReconfiguration !== true || actions.some(({ kind }) => kind === 'RECONFIGURE_PARAMETER'),
    label: 'the mandatory reconfiguration',
  },
];

const assess = (template: PlanTemplate, issue: PerformanceIssue): PlanOption => {
  const assessed = conditions(template, issue);
  const missing = assessed.filter(({ holds }) => !holds).map((one) => one.label);
  return {
    templateId: template._id,
    name: template.name,
    owner: template.ownerPartyId === null ? 'SERVICE_PROVIDER' : 'PARTY',
    fit: missing.length === 0 ? 1 : 0,
    reason: missing.length === 0 ? `Fits ${assessed.map((one) => one.label).join(', ')}` : `Does not fit ${missing.join(', ')}`,
  };
};

const RANK = { PARTY: 0, SERVICE_PROVIDER: 1 } as const;

/**
 * The templates that may serve an issue: those of its party and of the service provider, the party's first, the fitting ones before
 * the others, then by name.
 */
export const rankOptions = (templates: readonly PlanTemplate[], issue: PerformanceIssue): readonly PlanOption[] =>
  templates
    .filter(({ status, ownerPartyId }) => status === 'PUBLISHED' && (ownerPartyId === null || ownerPartyId === issue.partyId))
    .map((template) => assess(template, issue))
    .sort((one, other) => other.fit - one.fit || RANK[one.owner] - RANK[other.owner] || one.name.localeCompare(other.name, 'en'));

/** The fitting options of an owner. */
export const fittingOptions = (options: readonly PlanOption[], owner: Provenance): readonly PlanOption[] =>
  options.filter((option) => option.owner === owner && option.fit > 0);
