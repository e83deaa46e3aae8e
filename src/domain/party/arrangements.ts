/** Which arrangement of a party covers a resource. */
import type { EntityRef } from '../kernel/entityRef.js';
import type { OutsourcingArrangement, Party } from './model.js';

/** The party's arrangement that covers a resource at an instant; undefined for none. */
export const coveringArrangement = ({ arrangements }: Party, { type, id }: EntityRef, at: Date): OutsourcingArrangement | undefined =>
  arrangements.find(
    ({ scope, validFrom, validTo }) =>
      validFrom <= at &&
      (validTo === null || at < validTo) &&
      scope.some((entity) => entity.type === type && (entity.id === id || entity.id === '*')),
  );
