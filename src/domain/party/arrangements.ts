/** Which arrangement of a party covers an entity, and what its terms leave open. */
import type { Warning } from '../kernel/warning.js';
import type { EntityRef } from '../kernel/entityRef.js';
import { SEVERITIES } from '../time/serviceLevelTerms.js';
import type { OutsourcingArrangement, Party } from './model.js';

/** The arrangement that covers an entity, with what it prevails over. */
export interface ArrangementCoverage {
  readonly arrangement: OutsourcingArrangement;
  /** The entry of its scope that covers the entity. */
  readonly scopeEntry: EntityRef;
  /** The other arrangements in force that cover it. */
  readonly overruled: readonly OutsourcingArrangement[];
}

const entryFor = ({ scope }: OutsourcingArrangement, { type, id }: EntityRef): EntityRef | undefined =>
  scope.find((entry) => entry.type === type && entry.id === id) ?? scope.find((entry) => entry.type === type && entry.id === '*');

/**
 * The arrangement that covers an entity at an instant: one that names the entity prevails over one that covers its type; of equals, the one
 * agreed last. Arrangements are stored in the order in which they were agreed.
 * @returns null for none
 */
export const coverageOf = ({ arrangements }: Pick<Party, 'arrangements'>, entity: EntityRef, at: Date): ArrangementCoverage | null => {
  const covering = arrangements
    .filter(({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo))
    .flatMap((arrangement) => {
      const scopeEntry = entryFor(arrangement, entity);
      return scopeEntry === undefined ? [] : [{ arrangement, scopeEntry }];
    });
  const prevailing = covering.findLast(({ scopeEntry }) => scopeEntry.id !== '*') ?? covering.at(-1);
  if (prevailing === undefined) return null;
  const overruled = covering.filter((one) => one !== prevailing).map(({ arrangement }) => arrangement);
  return { ...prevailing, overruled };
};

/** The party's arrangements by the terms that held at an instant; one that was agreed later, by its first. */
export const arrangementsAt = (
  { arrangements, formerArrangements }: Pick<Party, 'arrangements' | 'formerArrangements'>,
  at: Date,
): readonly OutsourcingArrangement[] =>
  arrangements.map(
    (current) => formerArrangements.find(({ arrangement, until }) => arrangement.id === current.id && at < until)?.arrangement ?? current,
  );

/** The terms of an arrangement that held at an instant; undefined for none of the party. */
export const termsAt = (
  party: Pick<Party, 'arrangements' | 'formerArrangements'>,
  arrangementId: string,
  at: Date,
): OutsourcingArrangement | undefined => arrangementsAt(party, at).find(({ id }) => id === arrangementId);

/** The party's arrangement that covers an entity at an instant; undefined for none. */
export const coveringArrangement = (party: Party, entity: EntityRef, at: Date): OutsourcingArrangement | undefined =>
  coverageOf(party, entity, at)?.arrangement;

/** What an arrangement leaves open: the severities for which the party owes nothing by a clock that others have. */
export const arrangementWarnings = ({
  agreementReference,
  targets,
}: Pick<OutsourcingArrangement, 'agreementReference' | 'targets'>): readonly Warning[] => {
  const noTarget = (text: string): Warning => ({ code: 'NO_TARGET', message: `${agreementReference}: ${text}` });
  const owed = targets.filter(({ obligor }) => obligor === 'PARTY');
  if (owed.length === 0) return [noTarget('the party owes no target: its clocks do not start')];
  const codes = new Set(owed.map(({ clock, milestone }) => milestone ?? clock));
  return [...codes].flatMap((kind) => {
    const agreed = owed.filter(({ clock, milestone }) => (milestone ?? clock) === kind).map(({ severity }) => severity);
    const missing = SEVERITIES.filter((severity) => !agreed.includes(severity));
    if (agreed.length === 0 || missing.length === 0) return [];
    return [
      noTarget(`${kind} has no target of the party for ${missing.join(', ')}: it never breaches there. Amend the targets, or accept this`),
    ];
  });
};
