/** Which plan to follow: the party's own, else the service provider's, else a new one (rows B2, B3). */
import type { PerformanceIssue } from '../issue/model.js';
import type { PlanTemplate } from '../template/model.js';
import type { PlanOption, Provenance } from './model.js';

interface Condition {
  readonly holds: boolean;
  readonly words: string;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

const shares = (wanted: string, said: string): boolean => [...words(wanted)].some((word) => words(said).has(word));

/** What a template asks of an analysis: the same category, a nature of degradation it was made for, and the actions that are mandatory. */
const conditions = ({ fits, actions }: PlanTemplate, { category, analysis }: PerformanceIssue): readonly Condition[] => [
  { holds: fits.categories.length === 0 || fits.categories.includes(category), words: `category ${JSON.stringify(category)}` },
  {
    holds: fits.degradations.some((degradation) => shares(degradation, analysis?.natureOfDegradation ?? '')),
    words: 'nature of the degradation',
  },
  {
    holds: analysis?.requiresReassignment !== true || actions.some(({ kind }) => kind === 'REASSIGN_SERVICE'),
    words: 'the mandatory re-assignment',
  },
  {
    holds: analysis?.requiresReconfiguration !== true || actions.some(({ kind }) => kind === 'RECONFIGURE_PARAMETER'),
    words: 'the mandatory re-configuration',
  },
];

const judge = (template: PlanTemplate, issue: PerformanceIssue): PlanOption => {
  const judged = conditions(template, issue);
  const missing = judged.filter(({ holds }) => !holds).map((one) => one.words);
  return {
    templateId: template._id,
    name: template.name,
    owner: template.ownerPartyId === null ? 'SERVICE_PROVIDER' : 'PARTY',
    fit: missing.length === 0 ? 1 : 0,
    reason: missing.length === 0 ? `Fits ${judged.map((one) => one.words).join(', ')}` : `Does not fit ${missing.join(', ')}`,
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
    .map((template) => judge(template, issue))
    .sort((one, other) => other.fit - one.fit || RANK[one.owner] - RANK[other.owner] || one.name.localeCompare(other.name, 'en'));

/** The fitting options of an owner. */
export const fitting = (options: readonly PlanOption[], owner: Provenance): readonly PlanOption[] =>
  options.filter((option) => option.owner === owner && option.fit > 0);
