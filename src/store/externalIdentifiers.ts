/** Parties by their external identifiers. */
import type { Filter } from 'mongodb';
import type { ExternalIdentifier, Party } from '../domain/party/model.js';

/**
 * The parties that have an external identifier.
 * @param identifier without its scheme: the value in any scheme
 * @returns a filter that the index `byExternalIdentifier` serves. That partial index excludes parties without identifiers, which
 *   `$elemMatch` does not imply, so the filter repeats the index's predicate.
 */
export const withExternalIdentifier = (identifier: Pick<ExternalIdentifier, 'value'> & Partial<ExternalIdentifier>): Filter<Party> => ({
  externalIdentifiers: { $elemMatch: identifier },
  'externalIdentifiers.scheme': { $exists: true },
});
