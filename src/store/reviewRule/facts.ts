/** Facts that the rules of a review rule read from other aggregates. */
import type { Filter } from 'mongodb';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Party } from '../../domain/party/model.js';
import { ENDED_REVIEWS, openKey } from '../../domain/review/model.js';
import { questionOf } from '../../domain/reviewRule/criteria.js';
import type { ReviewRuleCommand, ReviewRuleFacts } from '../../domain/reviewRule/messages.js';
import type { ReviewRule } from '../../domain/reviewRule/model.js';
import { ask } from '../measures/query.js';
import { parties } from '../party/collection.js';
import { readMany } from '../read.js';
import { reviews } from '../review/collection.js';
import { RULES } from '../review/facts.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

export const reviewRuleFacts = async (
  store: Store,
  _: Principal,
  command: ReviewRuleCommand,
  id: string,
  rule: ReviewRule | null,
  now: Date,
): Promise<ReviewRuleFacts> => {
  if (command.type !== 'RunReviewRule' || rule === null)
    return { unknownParties: await unknownIn(store, command), measured: null, closed: [], open: new Map() };
  const open = scope(RULES, reviews, { ruleId: id, status: { $nin: [...ENDED_REVIEWS] } });
  return {
    unknownParties: [],
    measured: await ask(store, RULES, questionOf(rule, now), now),
    closed: await idsOf(store, { status: 'CLOSED' }),
    open: new Map((await readMany(store, open)).map((one) => [openKey(id, one), one._id])),
  };
};

const idsOf = async (store: Store, filter: Filter<Party>): Promise<readonly string[]> =>
  (await readMany(store, scope(RULES, parties, filter), { projection: { _id: 1 } })).map(({ _id }) => _id);

const unknownIn = async (store: Store, command: ReviewRuleCommand): Promise<readonly string[]> => {
  const ids = 'partyIds' in command ? (command.partyIds ?? []) : [];
  if (ids.length === 0) return [];
  const known = await idsOf(store, { _id: { $in: [...ids] } });
  return ids.filter((one) => !known.includes(one));
};
