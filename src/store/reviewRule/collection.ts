/** How review rules are stored. */
import { REVIEW_CRITERIA } from '../../domain/reviewRule/criteria.js';
import { REVIEW_RULE_STATUSES, type PerformanceReviewRule } from '../../domain/reviewRule/model.js';
import type { ScopedCollection } from '../collection.js';
import { dueIndex, nullable, rootFields, schema, string } from '../collectionSchema.js';

/** The rules that open reviews. */
export const reviewRules: ScopedCollection<PerformanceReviewRule> = {
  name: 'reviewRules',
  partyField: null,
  indexes: [{ name: 'byName', key: { name: 1, _id: 1 } }, dueIndex],
  validator: schema({
    ...rootFields(REVIEW_RULE_STATUSES),
    name: string,
    criterion: { enum: [...REVIEW_CRITERIA] },
    partyIds: { bsonType: 'array', items: string },
    lastFindings: { bsonType: 'array' },
    nextDueAt: nullable('date'),
  }),
};
