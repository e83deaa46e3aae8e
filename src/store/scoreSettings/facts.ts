/** Facts of score settings, and the settings that others compute scores by. */
import { BUILT_IN_SETTINGS, type ScoringBasis } from '../../domain/measures/score.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { ScoreSettingsCommand, ScoreSettingsFacts } from '../../domain/scoreSettings/messages.js';
import { readMany, readOne } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { scoreSettingsVersions } from './collection.js';

/** The number of the last version. */
export const scoreSettingsFacts = async (store: Store, _: Principal, command: ScoreSettingsCommand): Promise<ScoreSettingsFacts> => {
  if (command.type !== 'ProposePerformanceScoreSettings') return { lastNumber: 0 };
  const [last] = await readMany(store, scope(RULES_PRINCIPAL, scoreSettingsVersions, {}), { sort: { number: -1 }, limit: 1 });
  return { lastNumber: last?.number ?? 0 };
};

/** The settings in force: those approved last, or the built-in ones. */
export const scoreSettingsInForce = async (store: Store): Promise<ScoringBasis> => {
  const approved = scope(RULES_PRINCIPAL, scoreSettingsVersions, { status: 'APPROVED' });
  const [settings] = await readMany(store, approved, { sort: { 'decision.at': -1, number: -1 }, limit: 1 });
  return settings ?? BUILT_IN_SETTINGS;
};

/** The settings of a version. @param number 0 for the built-in ones @throws where there is no such version */
export const scoreSettingsNumbered = async (store: Store, number: number): Promise<ScoringBasis> => {
  if (number === BUILT_IN_SETTINGS.number) return BUILT_IN_SETTINGS;
  const settings = await readOne(store, scope(RULES_PRINCIPAL, scoreSettingsVersions, { number }));
  if (settings === null) throw new Error(`There are no score settings ${String(number)}`);
  return settings;
};
