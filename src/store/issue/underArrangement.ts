/** The open issues of a party that run under an arrangement. */
import { OPEN_STATUSES } from '../../domain/measures/partyProgress.js';
import { readMany } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { issues } from './collection.js';

/**
 * How many there are. Arrangement ids are unique in a party only, and a reassigned issue keeps earlier terms: the last ones count.
 * @param arrangementId null for any
 */
export const countOpenUnder = async (store: Store, partyId: string, arrangementId: string | null): Promise<number> => {
  const filter = scope(RULES_PRINCIPAL, issues, { partyId, status: { $in: [...OPEN_STATUSES] } });
  const found = await readMany(store, filter, { projection: { 'terms.arrangementId': 1 } });
  return found.filter(({ terms }) => arrangementId === null || terms.at(-1)?.arrangementId === arrangementId).length;
};
