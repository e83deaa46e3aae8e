/** The review rules of the demonstration: one per criterion. They run when timers first run. */
import { staff } from '../domain/kernel/principal.js';
import { reviewRule } from '../domain/reviewRule/index.js';
import type { ReviewRuleTypes } from '../domain/reviewRule/messages.js';
import { type Scenario, extendScenario } from './scenario.js';

export type ReviewRuleScenario = Scenario<ReviewRuleTypes>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first run comes after the demonstration is complete. */
const FIRST_RUN_MS = 60_000;

const PLANNER = staff('demo-planner', ['PLANNER']);

const DAILY_OVER_A_MONTH = { lookBackMs: 30 * DAY_MS, everyMs: DAY_MS, partyIds: [] };

const RULES = [
  { name: 'Repeat issues on one resource (demo)', criterion: 'REPEAT_ISSUES', threshold: 6, fewest: 1, ...DAILY_OVER_A_MONTH },
  { name: 'Too many late resolutions (demo)', criterion: 'BREACH_SHARE', threshold: 0.2, fewest: 5, ...DAILY_OVER_A_MONTH },
  { name: 'Expected restorations slip (demo)', criterion: 'SLIPPAGE', threshold: 4 * HOUR_MS, fewest: 5, ...DAILY_OVER_A_MONTH },
  { name: 'Resources that are often away (demo)', criterion: 'UNAVAILABILITY', threshold: 0.02, fewest: 2, ...DAILY_OVER_A_MONTH },
] as const;

/** @param now the demonstration's present */
export const demonstrationRules = (now: Date): readonly ReviewRuleScenario[] =>
  RULES.map((rule) => {
    const command = { type: 'DefinePerformanceReviewRule', ...rule, nextRunAt: new Date(now.getTime() + FIRST_RUN_MS) } as const;
    const facts = { unknownParties: [], measured: null, closed: [], open: new Map<string, string>() };
    return extendScenario(reviewRule, { key: rule.name, state: null, steps: [] }, { actor: PLANNER, at: now, command }, facts);
  });
