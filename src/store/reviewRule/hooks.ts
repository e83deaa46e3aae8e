/** Transaction hook: the reviews that a run of a rule opens. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { review } from '../../domain/review/index.js';
import type { ReviewRuleEvent, ReviewRuleTypes } from '../../domain/reviewRule/messages.js';
import { decideOrThrow } from '../transactions/decideOrThrow.js';
import { insertAll } from '../transactions/optimisticWrites.js';
import { reviews } from '../review/collection.js';
import { REVIEW_RULES_PRINCIPAL } from '../review/measurement.js';
import type { TransactionHook } from '../transactions/transactionHook.js';

type RunEvent = Extract<ReviewRuleEvent, { readonly type: 'ReviewRuleRan' }>;

const isRun = (event: RecordedEvent): event is RecordedEvent<RunEvent> => event.type === 'ReviewRuleRan';

/** The reviews that a run of a rule opens come into being with the run: never without it, and never twice. */
export const openReviews: TransactionHook<ReviewRuleTypes> = (store, _, { state: { _id: ruleId, name }, events }) => {
  const opened = events.filter(isRun).flatMap(({ at, data }) =>
    data.findings
      .filter((finding) => finding.opened)
      .map(({ partyId, subject, evidence, reviewId }) => {
        const command = { type: 'OpenReviewByRule', ruleId, partyId, subject, reason: name, evidence: [evidence] } as const;
        const context = { actor: REVIEW_RULES_PRINCIPAL, id: reviewId, now: at, facts: { party: null, recommendations: [], measured: [] } };
        return decideOrThrow(review, command, null, context);
      }),
  );
  return Promise.resolve(opened.length === 0 ? undefined : insertAll(store, reviews, opened));
};
