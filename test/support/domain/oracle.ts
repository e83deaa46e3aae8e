/** A life cycle against its oracle: every state by every command by every kind of principal. */
import { describe, expect, test } from '@jest/globals';
import { type Accepted, type Aggregate, type AggregateTypes, allowedCommands } from '../../../src/domain/kernel/decider.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { type Act, movesOf, oracleOf } from '../../fixtures/lifecycles.js';
import { decideStep, PRINCIPALS, hour, type TestSubject } from './samples.js';

/** The answer to a command that no rule refuses. */
type ExecuteCommand<T extends AggregateTypes, K> = (type: K, state: T['State'] | null, principal: Principal) => Accepted<T> | Refusal;

/**
 * Declares the tests.
 * @param commands one of each type, acceptable wherever its type is possible, or what answers one where it depends on more than its type
 * @param states one of each status, and null for what does not exist yet (named `-`)
 * @param elsewhere types whose ways are a table of their own
 */
export const testLifecycle = <T extends AggregateTypes, O extends T['Command']['type'] = never>(
  subject: TestSubject<T>,
  oracle: Readonly<Record<string, Act>>,
  moves: readonly string[],
  commands: Readonly<Record<T['Command']['type'], T['Command']>> | ExecuteCommand<T, Exclude<T['Command']['type'], O>>,
  states: readonly { readonly name: string; readonly state: T['State'] | null }[],
  elsewhere: readonly O[] = [],
): void => {
  const { may, possible, leadsTo, openTo } = oracleOf(oracle);
  const { aggregate } = subject as { readonly aggregate: Aggregate<T> };
  const doing: ExecuteCommand<T, Exclude<T['Command']['type'], O>> = typeof commands === 'function'
    ? commands
    : (type, state, principal) => decideStep(subject, state, [commands[type], principal, hour(9)]);
  const types = Object.keys(oracle).filter((type) => !(elsewhere as readonly string[]).includes(type)) as Exclude<
    T['Command']['type'],
    O
  >[];
  const everybody = Object.entries(PRINCIPALS);

  test('names every command and every state, and makes exactly these moves', () => {
    expect(states.map(({ name }) => name).toSorted()).toEqual([...new Set(moves.flatMap((move) => move.split(' → ')))].toSorted());
    expect(Object.keys(oracle).toSorted()).toEqual(Object.keys(aggregate.lifecycle).toSorted());
    expect([...movesOf(oracle)].toSorted()).toEqual(moves.toSorted());
  });

  describe.each(states)('in state $name', ({ name, state }) => {
    test('has its status, and lists exactly the allowed commands of every principal', () => {
      expect(state?.status ?? '-').toBe(name);
      for (const [who, principal] of everybody)
        expect([...allowedCommands(aggregate, state?.status ?? null, principal)].toSorted()).toEqual(openTo(who, name));
    });

    test.each(types.map((type) => ({ type, verdict: possible(type, name) ? leadsTo(type, name).join(' or ') : 'refused' })))(
      '$type: $verdict',
      ({ type }) => {
        for (const [who, principal] of everybody) {
          const answer = doing(type, state, principal);
          if (!may(type, who)) expect(answer.kind).toBe('NotPermitted');
          else if (possible(type, name)) expect(leadsTo(type, name)).toContain('state' in answer && answer.state.status);
          else {
            expect(answer.kind).toBe('IllegalTransition');
            expect('allowed' in answer && [...answer.allowed].toSorted()).toEqual(openTo(who, name));
          }
        }
      },
    );
  });
};
