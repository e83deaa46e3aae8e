/**
 * PerformanceScoreSettings: the weights and scales of the score (row A11), as the service provider sets them. Each version is a document of its own
 * that stays as it is: one person proposes it, another approves it, and the version approved last is in force. A snapshot names its version.
 */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { ScoreSettingsTypes } from './messages.js';
import { rules } from './rules.js';

export const scoreSettings: Aggregate<ScoreSettingsTypes> = {
  name: 'PerformanceScoreSettings',
  lifecycle: {
    ProposePerformanceScoreSettings: { may: 'settings:manage', from: [null], to: { ScoreSettingsProposed: 'PROPOSED' } },
    DecidePerformanceScoreSettings: {
      may: 'settings:manage',
      from: ['PROPOSED'],
      to: { ScoreSettingsApproved: 'APPROVED', ScoreSettingsDeclined: 'DECLINED' },
    },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: () => [],
};
