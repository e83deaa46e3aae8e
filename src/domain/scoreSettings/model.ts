/** State of one version of the score settings. */
import type { AggregateState } from '../kernel/decider.js';
import type { Indicator } from '../measures/score.js';

export const SCORE_SETTINGS_STATUSES = ['PROPOSED', 'APPROVED', 'DECLINED'] as const;
export type ScoreSettingsStatus = (typeof SCORE_SETTINGS_STATUSES)[number];

/** What the second person decided. */
export interface ScoreSettingsDecision {
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** The weights and scales of a score, proposed by one administrator and decided by another. */
export interface PerformanceScoreSettings extends AggregateState {
  readonly status: ScoreSettingsStatus;
  /** Counts the versions from 1. */
  readonly number: number;
  /** A weight and a scale for each measure of the score. */
  readonly indicators: readonly Indicator[];
  /** Why they are to change. */
  readonly reason: string;
  readonly proposedBy: string;
  readonly decision: ScoreSettingsDecision | null;
}
