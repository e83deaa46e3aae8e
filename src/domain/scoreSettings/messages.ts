/** Commands and events of the score settings, and the facts their rules read. */
import type { Indicator } from '../measures/score.js';
import type { PerformanceScoreSettings } from './model.js';

export type ScoreSettingsCommand =
  | { readonly type: 'ProposePerformanceScoreSettings'; readonly indicators: readonly Indicator[]; readonly reason: string }
  | { readonly type: 'DecidePerformanceScoreSettings'; readonly approve: boolean; readonly reason?: string | null };

export type ScoreSettingsEvent =
  | ({ readonly type: 'ScoreSettingsProposed' } & Pick<PerformanceScoreSettings, 'number' | 'indicators' | 'reason'>)
  | { readonly type: 'ScoreSettingsApproved'; readonly reason: string | null }
  | { readonly type: 'ScoreSettingsDeclined'; readonly reason: string | null };

export interface ScoreSettingsFacts {
  /** The number of the last version; 0 for none. */
  readonly lastNumber: number;
}

/** The types of the aggregate. */
export interface ScoreSettingsTypes {
  readonly State: PerformanceScoreSettings;
  readonly Command: ScoreSettingsCommand;
  readonly Event: ScoreSettingsEvent;
  readonly Facts: ScoreSettingsFacts;
  readonly CreatingCommand: 'ProposePerformanceScoreSettings';
  readonly CreatingEvent: 'ScoreSettingsProposed';
  readonly Derived: never;
}
