/**
 * A tale: what happened to one aggregate, told by the ordinary commands of those who did it. Telling it decides every command at once,
 * so a tale that exists is one that the rules allow; playing it to a store (`seed.ts`) gives the same events again.
 */
import { type Aggregate, type AggregateTypes, decide, type Message } from '../domain/decider.js';
import type { Principal } from '../domain/principal.js';

/** Consecutive commands of one actor, committed together. */
export interface Turn<C extends Message> {
  readonly actor: Principal;
  readonly commands: readonly [C, ...C[]];
  /** When each command happened. */
  readonly instants: readonly Date[];
  /** The aggregate's version before and after. */
  readonly before: number;
  readonly after: number;
}

export interface Tale<T extends Pick<AggregateTypes, 'State' | 'Command'>> {
  /** Stands for the aggregate's id, here and in the commands and actors of every other tale. */
  readonly key: string;
  /** How the aggregate stands by now; null before the first command. */
  readonly state: T['State'] | null;
  readonly turns: readonly Turn<T['Command']>[];
}

/** Who does what, and when. */
export interface Act<C extends Message> {
  readonly actor: Principal;
  readonly at: Date;
  readonly command: C;
}

/**
 * Goes on with a tale.
 * @param facts what the rules need to know of other aggregates
 * @throws Error when the rules refuse the act: a tale is told right or not at all
 */
export const told = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  tale: Tale<T>,
  { actor, at, command }: Act<T['Command']>,
  facts: T['Facts'],
): Tale<T> => {
  const outcome = decide(aggregate, command, tale.state, { now: at, actor, id: tale.key, facts });
  if (outcome.kind !== 'Accepted') throw new Error(`${tale.key}: ${command.type} at ${at.toISOString()} was refused: ${outcome.message}`);
  const { state } = outcome;
  const before = tale.state?.version ?? 0;
  const last = tale.turns.at(-1);
  const more = { after: state.version };
  // What brings an aggregate into being stands alone: afterwards it has an id that others can name.
  if (last === undefined || tale.turns.length === 1 || last.actor.id !== actor.id)
    return { ...tale, state, turns: [...tale.turns, { actor, commands: [command], instants: [at], before, ...more }] };
  const [first, ...others] = last.commands;
  const longer: Turn<T['Command']> = { ...last, commands: [first, ...others, command], instants: [...last.instants, at], ...more };
  return { ...tale, state, turns: [...tale.turns.slice(0, -1), longer] };
};
