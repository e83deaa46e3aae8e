/**
 * A scenario: the history of one aggregate as ordinary commands of its actors. Every command is decided while building it, so a scenario is
 * always legal; writing it to a store (`seed.ts`) gives the same events.
 */
import { type Aggregate, type AggregateTypes, decide, type Message } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';

/** Consecutive commands of one actor, committed together. */
export interface ScenarioStep<C extends Message> {
  readonly actor: Principal;
  readonly commands: readonly [C, ...C[]];
  /** When each command happened. */
  readonly instants: readonly Date[];
  /** The aggregate's version before and after. */
  readonly before: number;
  readonly after: number;
}

export interface Scenario<T extends Pick<AggregateTypes, 'State' | 'Command'>> {
  /** Serves as the aggregate's id, here and in the commands and actors of other scenarios. */
  readonly key: string;
  /** The current state; null before the first command. */
  readonly state: T['State'] | null;
  readonly steps: readonly ScenarioStep<T['Command']>[];
}

/** A command with its actor and instant. */
export interface Action<C extends Message> {
  readonly actor: Principal;
  readonly at: Date;
  readonly command: C;
}

/**
 * Extends a scenario.
 * @param facts what the rules need to know of other aggregates
 * @throws Error when the rules refuse the command
 */
export const extendScenario = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  scenario: Scenario<T>,
  { actor, at, command }: Action<T['Command']>,
  facts: T['Facts'],
): Scenario<T> => {
  const outcome = decide(aggregate, command, scenario.state, { now: at, actor, id: scenario.key, facts });
  if (outcome.kind !== 'Accepted')
    throw new Error(`${scenario.key}: ${command.type} at ${at.toISOString()} was refused: ${outcome.message}`);
  const { state } = outcome;
  const before = scenario.state?.version ?? 0;
  const last = scenario.steps.at(-1);
  const more = { after: state.version };
  // The creating command is a separate step: afterwards the aggregate has an id.
  if (last === undefined || scenario.steps.length === 1 || last.actor.id !== actor.id)
    return { ...scenario, state, steps: [...scenario.steps, { actor, commands: [command], instants: [at], before, ...more }] };
  const [first, ...others] = last.commands;
  const extended: ScenarioStep<T['Command']> = {
    ...last,
    commands: [first, ...others, command],
    instants: [...last.instants, at],
    ...more,
  };
  return { ...scenario, state, steps: [...scenario.steps.slice(0, -1), extended] };
};
