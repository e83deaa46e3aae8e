/** Commands and events of the score settings, and the facts their rules read. */
import type { Indicator } from '../measures/score.js';
import type { ScoreSettings } from './model.js';

export type ScoreSettingsCommand =
  | { readonly type: 'ProposeScoreSettings'; readonly indicators: readonly Indicator[]; readonly reason: string }
  | { readonly type: 'DecideScoreSettings'; readonly approve: boolean; readonly reason?: string | null };

export type ScoreSettingsEvent =
  | ({ readonly type: 'ScoreSettingsProposed' } & Pick<ScoreSettings, 'number' | 'indicators' | 'reason'>)
  | { readonly type: 'ScoreSettingsApproved'; readonly reason: string | null }
  | { readonly type: 'ScoreSettingsDeclined'; readonly reason: string | null };

export interface ScoreSettingsFacts {
  /** The number of the last version; 0 for none. */
  readonly lastNumber: number;
}

/** The types of the aggregate. */
export interface ScoreSettingsTypes {
  readonly State: ScoreSettings;
  readonly Command: ScoreSettingsCommand;
  readonly Event: ScoreSettingsEvent;
  readonly Facts: ScoreSettingsFacts;
  readonly CreatingCommand: 'ProposeScoreSettings';
  readonly CreatingEvent: 'ScoreSettingsProposed';
  readonly Derived: never;
}
