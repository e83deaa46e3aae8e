/** The commands of score settings. */
import { scoreSettingsBinding } from '../../store/scoreSettings/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const scoreSettingsMutations = mutations(scoreSettingsBinding, { proposeScoreSettings: plain, decideScoreSettings: plain });
