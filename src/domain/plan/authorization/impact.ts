/**
 * What a plan impacts (row B4): what is declared, what the issue affects, what the actions touch, and what an owner refused for the same
 * issue. Who authorizes comes from the record, never from the declaration.
 */
import type { PerformanceIssue } from '../../issue/model.js';
import { entityKey, type EntityRef } from '../../kernel/entityRef.js';
import type { EntityOwnership } from '../../ownership/model.js';
import { ownershipOf } from '../../ownership/authority.js';
import { bindingRefusals } from './refusals.js';
import type { DeclaredImpact, ImpactBasis, ImpactedEntity, ImprovementPlan, PlanContent, OwnerDecision } from '../model.js';

/** What an implied entity counts as until somebody rates it. */
const UNRATED = 'DEGRADED';

/** What decides which entities a plan impacts, and who authorizes for them. */
export interface ImpactFacts {
  readonly issue: PerformanceIssue | null;
  /** The records of who authorizes for the entities that the command or the plan is about. */
  readonly ownerships: readonly EntityOwnership[];
  /** The recommendation that the plan rests on; read for such a plan only. */
  readonly recommendation?: { readonly subject?: EntityRef | null } | null;
  /** The owners' refusals that stand for the plan's issue, or its recommendation. */
  readonly refusals: readonly OwnerDecision[];
}

interface Implied {
  readonly entity: EntityRef;
  readonly basis: ImpactBasis;
}

/** As much of a plan as implies an impact. */
type Implying = Pick<ImprovementPlan, 'actions' | 'recommendationId' | 'decisions'>;

const implied = (plan: Implying, facts: ImpactFacts): readonly Implied[] => {
  const subject = plan.recommendationId === null ? null : (facts.recommendation?.subject ?? null);
  return [
    ...(facts.issue?.affectedEntities ?? []).map((entity): Implied => ({ entity, basis: 'ISSUE' })),
    ...(subject === null ? [] : [{ entity: subject, basis: 'ISSUE' } as const]),
    ...plan.actions.map(({ entity }): Implied => ({ entity, basis: 'ACTION' })),
    // A carrier does not leave out what was refused either: its owner is asked again.
    ...bindingRefusals(plan, facts).map(({ entity }): Implied => ({ entity, basis: 'REFUSAL' })),
  ];
};

/** Why an entity is impacted without being declared; empty when it is not. */
export const impliedBases = (plan: Implying, facts: ImpactFacts, entity: EntityRef): readonly ImpactBasis[] => [
  ...new Set(
    implied(plan, facts)
      .filter((one) => entityKey(one.entity) === entityKey(entity))
      .map(({ basis }) => basis),
  ),
];

/** The owners of an entity by its record. */
export const ownersOf = (
  records: readonly EntityOwnership[],
  entity: EntityRef,
  at: Date,
): Pick<ImpactedEntity, 'owners' | 'ownerGroup' | 'deputies'> => {
  const { owners, ownerGroup, deputies } = ownershipOf(records, entity, at) ?? { owners: [], ownerGroup: null, deputies: [] };
  return { owners, ownerGroup, deputies };
};

/** Everything that a plan impacts: the declared entities first, then the implied ones, each with its owners on record. */
export const assessImpact = (
  declared: readonly DeclaredImpact[],
  plan: Implying,
  facts: ImpactFacts,
  at: Date,
): readonly ImpactedEntity[] => {
  const known = new Set(declared.map(({ entity }) => entityKey(entity)));
  const rest = new Map(
    implied(plan, facts)
      .filter(({ entity }) => !known.has(entityKey(entity)))
      .map(({ entity }) => [entityKey(entity), entity]),
  );
  return [
    ...declared.map(({ entity, level, redundantWith }) => ({ entity, level, redundantWith, isDeclared: true })),
    ...[...rest.values()].map((entity) => ({ entity, level: UNRATED, redundantWith: [], isDeclared: false }) as const),
  ].map(({ isDeclared, ...one }) => ({
    ...one,
    bases: [...(isDeclared ? (['DECLARED'] as const) : []), ...impliedBases(plan, facts, one.entity)],
    ...ownersOf(facts.ownerships, one.entity, at),
  }));
};

/** What was declared of an impact, without what is implied. */
export const declaredImpact = ({ entities }: Pick<NonNullable<ImprovementPlan['impact']>, 'entities'>): readonly DeclaredImpact[] =>
  entities.filter(({ bases }) => bases.includes('DECLARED')).map(({ entity, level, redundantWith }) => ({ entity, level, redundantWith }));

/** Whether work may not begin without consent for an entity. A waiver is of what is implied: it does not cover a declared impact. */
export const needsConsent =
  ({ waivers }: Pick<PlanContent, 'waivers'>) =>
  ({ entity, level, bases }: ImpactedEntity): boolean => {
    if (bases.includes('DECLARED') && level !== 'NO_IMPACT') return true;
    const isImplied = bases.some((basis) => basis !== 'DECLARED');
    return isImplied && !waivers.some((waiver) => entityKey(waiver.entity) === entityKey(entity));
  };

/** The entities of a plan that need consent. */
export const entitiesToAuthorize = (content: Pick<PlanContent, 'impact' | 'waivers'>): readonly ImpactedEntity[] =>
  (content.impact?.entities ?? []).filter(needsConsent(content));

/** Entities that have become impacted since the impact was declared: consent does not cover them. */
export const unassessedEntities = (plan: ImprovementPlan, facts: ImpactFacts): readonly EntityRef[] => {
  const assessed = new Set((plan.impact?.entities ?? []).map(({ entity }) => entityKey(entity)));
  return [
    ...new Map(
      implied(plan, facts)
        .filter(({ entity }) => !assessed.has(entityKey(entity)))
        .map(({ entity }) => [entityKey(entity), entity]),
    ).values(),
  ];
};

/** Those to be notified about an entity: its owners, their group and deputies. */
export const ownerRecipients = ({ owners, ownerGroup, deputies }: ImpactedEntity): readonly string[] => [
  ...owners,
  ...(ownerGroup === null ? [] : [ownerGroup]),
  ...deputies,
];
