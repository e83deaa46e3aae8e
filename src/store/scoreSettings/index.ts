/** What the store needs of score settings, and how they are changed. */
import { scoreSettings } from '../../domain/scoreSettings/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { scoreSettingsVersions } from './collection.js';
import { scoreSettingsFacts } from './facts.js';

/** The binding of score settings. */
export const scoreSettingsBinding = bind({ aggregate: scoreSettings, collection: scoreSettingsVersions, facts: scoreSettingsFacts });

/** Executes commands on score settings. */
export const executeOnScoreSettings = executor(scoreSettingsBinding);
