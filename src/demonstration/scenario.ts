/**
 * A tale: what happened to one aggregate, told by the ordinary commands of those who did it. Telling it decides every command at once,
 * so a tale that exists is one that the rules allow; playing it to a store (`seed.ts`) gives the same events again.
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
  /** Stands for the aggregate's id, here and in the commands and actors of every other tale. */
  readonly key: string;
  /** How the aggregate stands by now; null before the first command. */
  readonly state: T['State'] | null;
  readonly steps: readonly ScenarioStep<T['Command']>[];
}

/** Who does what, and when. */
export interface Action<C extends Message> {
  readonly actor: Principal;
  readonly at: Date;
  readonly command: C;
}

/**
 * Goes on with a tale.
 * @param facts what the rules need to know of other aggregates
 * @throws Error when the rules refuse the act: a tale is told right or not at all
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
  // What brings an aggregate into being stands alone: afterwards it has an id that others can name.
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
