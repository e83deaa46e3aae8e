/** Facts that the rules of a review rule read from other aggregates. */
import type { Filter } from 'mongodb';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Party } from '../../domain/party/model.js';
import { ENDED_REVIEW_STATUSES, openReviewKey } from '../../domain/review/model.js';
import { conditionQuestion } from '../../domain/reviewRule/criteria.js';
import type { ReviewRuleCommand, ReviewRuleFacts } from '../../domain/reviewRule/messages.js';
import type { PerformanceReviewRule } from '../../domain/reviewRule/model.js';
import { answerQuestion } from '../measures/query.js';
import { parties } from '../party/collection.js';
import { readMany } from '../reading/read.js';
import { reviews } from '../review/collection.js';
import { REVIEW_RULES_PRINCIPAL } from '../review/measurement.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

export const reviewRuleFacts = async (
  store: Store,
  _: Principal,
  command: ReviewRuleCommand,
  id: string,
  rule: PerformanceReviewRule | null,
  now: Date,
): Promise<ReviewRuleFacts> => {
  if (command.type !== 'RunReviewRule' || rule === null)
    return { unknownParties: await unknownPartyIds(store, command), measured: null, closed: [], open: new Map() };
  const open = scope(REVIEW_RULES_PRINCIPAL, reviews, { ruleId: id, status: { $nin: [...ENDED_REVIEW_STATUSES] } });
  return {
    unknownParties: [],
    measured: await answerQuestion(store, REVIEW_RULES_PRINCIPAL, conditionQuestion(rule, now), now),
    closed: await readPartyIds(store, { status: 'CLOSED' }),
    open: new Map((await readMany(store, open)).map((one) => [openReviewKey(id, one), one._id])),
  };
};

const readPartyIds = async (store: Store, filter: Filter<Party>): Promise<readonly string[]> =>
  (await readMany(store, scope(REVIEW_RULES_PRINCIPAL, parties, filter), { projection: { _id: 1 } })).map(({ _id }) => _id);

const unknownPartyIds = async (store: Store, command: ReviewRuleCommand): Promise<readonly string[]> => {
  const ids = 'partyIds' in command ? (command.partyIds ?? []) : [];
  if (ids.length === 0) return [];
  const known = await readPartyIds(store, { _id: { $in: [...ids] } });
  return ids.filter((one) => !known.includes(one));
};
