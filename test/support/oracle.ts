/** A life cycle against its oracle: every state by every command by every kind of principal. */
import { expect, test } from '@jest/globals';
import { type Aggregate, allowed, type Root, type Typed } from '../../src/domain/decider.js';
import { type Act, movesOf, oracleOf } from '../fixtures/lifecycles.js';
import { attempt, EVERYBODY, hour, type Subject } from './samples.js';

/**
 * Declares the tests.
 * @param commands one of each type, acceptable wherever its type is possible
 * @param states one of each status, and null for what does not exist yet (named `-`)
 */
export const followsOracle = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  subject: Subject<S, C, E, F, B>,
  acts: Readonly<Record<string, Act>>,
  moves: readonly string[],
  commands: Readonly<Record<C['type'], C>>,
  states: readonly { readonly name: string; readonly state: S | null }[],
): void => {
  const { may, possible, leadsTo, openTo } = oracleOf(acts);
  const { aggregate } = subject as { readonly aggregate: Aggregate<S, C, E, F, B> };
  const types = Object.keys(acts) as C['type'][];
  const everybody = Object.entries(EVERYBODY);

  test('names every command and makes exactly these moves', () => {
    expect(types.toSorted()).toEqual(Object.keys(aggregate.lifecycle).toSorted());
    expect([...movesOf(acts)].toSorted()).toEqual(moves.toSorted());
  });

  test.each(states.flatMap(({ name, state }) => types.map((type) => ({ name, state, type }))))(
    '$type in state $name',
    ({ name, state, type }) => {
      for (const [who, principal] of everybody) {
        const answer = attempt(subject, state, [commands[type], principal, hour(9)]);
        if (!may(type, who)) expect(answer.kind).toBe('NotPermitted');
        else if (possible(type, name)) expect(leadsTo(type, name)).toContain('state' in answer && answer.state.status);
        else expect(answer.kind).toBe('IllegalTransition');
        expect([...allowed(aggregate, state?.status ?? null, principal)].toSorted()).toEqual(openTo(who, name));
      }
    },
  );
};
