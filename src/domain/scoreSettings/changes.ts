/** Event and score settings → the fields it changes. */
import type { Aggregate, RecordedEvent } from '../kernel/decider.js';
import type { ScoreSettingsEvent, ScoreSettingsTypes } from './messages.js';
import type { PerformanceScoreSettings } from './model.js';

type Decided = Extract<ScoreSettingsEvent, { readonly type: 'ScoreSettingsApproved' | 'ScoreSettingsDeclined' }>;

const decided = ({ at, actor, data }: RecordedEvent<Decided>): Pick<PerformanceScoreSettings, 'decision'> => ({
  decision: { at, by: actor.id, reason: data.reason },
});

export const changes: Aggregate<ScoreSettingsTypes>['changes'] = {
  ScoreSettingsProposed: ({ data, actor }) => ({ ...data, proposedBy: actor.id, decision: null }),
  ScoreSettingsApproved: decided,
  ScoreSettingsDeclined: decided,
};
