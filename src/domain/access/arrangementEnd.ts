/** When what a grant rests on ends. */
import type { OutsourcingArrangement, Party } from '../party/model.js';

type Arranged = Pick<Party, 'arrangements'>;

/** Whether an arrangement has not ended at an instant; it may begin later. */
const isUnended = ({ validTo }: OutsourcingArrangement, now: Date): boolean => validTo === null || now < validTo;

/** The arrangement that a request without one rests on: the only one that has not ended; null where there is none or a choice. */
export const onlyArrangement = ({ arrangements }: Arranged, now: Date): string | null => {
  const unended = arrangements.filter((arrangement) => isUnended(arrangement, now));
  return unended.length === 1 ? (unended[0]?.id ?? null) : null;
};

/** Whether a request has to name an arrangement: the party has several that have not ended. */
export const mustNameArrangement = ({ arrangements }: Arranged, now: Date): boolean =>
  arrangements.filter((arrangement) => isUnended(arrangement, now)).length > 1;

/**
 * When the arrangement of a grant ends; without one, when the last of the party's arrangements does, so that no grant outlives them.
 * @returns null for never, or while the party has no arrangement
 */
export const arrangementEnd = ({ arrangements }: Arranged, arrangementId: string | null): Date | null => {
  const ends = arrangements.filter(({ id }) => arrangementId === null || id === arrangementId).map(({ validTo }) => validTo);
  return ends.every((end) => end !== null) && ends.length > 0 ? new Date(Math.max(...ends.map((end) => end.getTime()))) : null;
};
