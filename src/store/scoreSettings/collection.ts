/** How score settings are stored. */
import { SCORE_SETTINGS_STATUSES, type PerformanceScoreSettings } from '../../domain/scoreSettings/model.js';
import type { ScopedCollection } from '../collection.js';
import { rootFields, schema, string, version } from '../collectionSchema.js';

/** The versions of the score settings. A party sees none. */
export const scoreSettingsVersions: ScopedCollection<PerformanceScoreSettings> = {
  name: 'scoreSettings',
  partyField: null,
  indexes: [
    // Of two concurrent proposals, the second hits this unique index and decides again.
    { name: 'byNumber', key: { number: -1 }, unique: true },
    { name: 'byDecision', key: { status: 1, 'decision.at': -1, number: -1 } },
  ],
  validator: schema({ ...rootFields(SCORE_SETTINGS_STATUSES), number: version, indicators: { bsonType: 'array' }, proposedBy: string }),
};
