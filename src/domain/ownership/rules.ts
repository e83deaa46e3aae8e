/** Command and ownership → events, or a refusal. No one decides in their own cause: the person who gains does not keep the record. */
import type { Aggregate, Context } from '../kernel/decider.js';
import type { Principal } from '../kernel/principal.js';
import { duplicateProblems, type InputProblem, invalidInput, type Refusal, refuse } from '../kernel/refusal.js';
import { decides } from './authority.js';
import type { OwnershipFacts, OwnershipInput, OwnershipTypes } from './messages.js';
import type { EntityOwnership, OwnershipTerms } from './model.js';

const termsOf = ({ owners, ownerGroup, deputies, validFrom, validTo }: OwnershipInput, now: Date): OwnershipTerms => ({
  owners: owners ?? [],
  ownerGroup: ownerGroup ?? null,
  deputies: deputies ?? [],
  validFrom: validFrom ?? now,
  validTo: validTo ?? null,
});

const termProblems = ({ owners, ownerGroup, deputies, validFrom, validTo }: OwnershipTerms): readonly InputProblem[] => [
  ...(owners.length === 0 && ownerGroup === null ? [{ path: ['owners'], message: 'must name an owner, or ownerGroup a group' }] : []),
  ...duplicateProblems('owners', owners),
  ...duplicateProblems('deputies', deputies),
  ...(validTo !== null && validTo <= validFrom ? [{ path: ['validTo'], message: 'must be after validFrom' }] : []),
];

const ownCause = (message: string): Refusal => refuse('OWN_CAUSE', `${message}: another access manager has to do it`);

/** A planner who also keeps the record would choose who authorizes the plan. */
const planRefusal = ({ plansOfActor: [plan] }: OwnershipFacts): Refusal | null =>
  plan === undefined ? null : ownCause(`You work on the plan ${JSON.stringify(plan)} for this entity`);

const termsRefusal = (terms: OwnershipTerms, { actor, facts }: Context<OwnershipFacts>): Refusal | null => {
  const problems = termProblems(terms);
  if (problems.length > 0) return invalidInput(problems);
  if (decides(terms, actor)) return ownCause('You cannot record yourself as owner or deputy');
  return planRefusal(facts);
};

/** Without its owner an entity goes to any authorizer: one of them may not bring that about. */
const takingRefusal = (actor: Principal): Refusal | null =>
  actor.kind === 'STAFF' && actor.permissions.has('plan:authorize') ? ownCause('You may authorize plans yourself') : null;

/** The confirmation is the word of a second person, who is not the one that recorded, and no client of the inventory. */
const secondPersonRefusal = ({ recordedBy }: EntityOwnership, { id, kind }: Principal): Refusal | null =>
  kind === 'SERVICE' || id === recordedBy ? refuse('FOUR_EYES', 'A person who did not record the owners last has to confirm them') : null;

export const rules: Aggregate<OwnershipTypes>['rules'] = {
  RecordEntityOwnership: ({ entity, ...input }, _, context) => {
    const terms = termsOf(input, context.now);
    return termsRefusal(terms, context) ?? [{ type: 'EntityOwnershipRecorded', entity, ...terms }];
  },
  ChangeEntityOwnership: ({ reason, ...input }, ownership, context) => {
    const terms = termsOf({ ...ownership, ...input }, context.now);
    return takingRefusal(context.actor) ?? termsRefusal(terms, context) ?? [{ type: 'EntityOwnershipChanged', reason, ...terms }];
  },
  ConfirmEntityOwnership: ({ reason }, ownership, context) =>
    secondPersonRefusal(ownership, context.actor) ??
    takingRefusal(context.actor) ??
    termsRefusal(ownership, context) ?? [{ type: 'EntityOwnershipConfirmed', reason }],
  EndEntityOwnership: ({ reason }, _, { actor, facts }) =>
    takingRefusal(actor) ?? planRefusal(facts) ?? [{ type: 'EntityOwnershipEnded', reason }],
};
