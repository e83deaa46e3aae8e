/** A life cycle against its oracle: every state by every command by every kind of principal. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Accepted, type Aggregate, type AggregateTypes, allowedCommands } from '../../../src/domain/kernel/decider.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import type { AggregateName } from '../../../src/store/registry.js';
import { movesOf, oracleOf } from '../../fixtures/lifecycles.js';
import { ORACLES } from '../../fixtures/oracles.js';
import { decideStep, PRINCIPALS, hour, timer, type TestSubject } from './samples.js';

/** The answer to a command that no rule refuses. */
type ExecuteCommand<T extends AggregateTypes, K> = (type: K, state: T['State'] | null, principal: Principal) => Accepted<T> | Refusal;

/** The version of what is stored, with the fields of a new document of every aggregate. */
const { fields: recordedFields } = JSON.parse(readFileSync(new URL('../../fixtures/schemaVersion.json', import.meta.url), 'utf8')) as {
  readonly fields: Readonly<Record<string, readonly string[]>>;
};

/**
 * Declares the tests of an aggregate against its oracle.
 * @param aggregateName under which the oracle and the registry list it
 * @param commands one of each type, acceptable wherever its type is possible, or what answers one where it depends on more than its type
 * @param states one of each status, and null for what does not exist yet (named `-`)
 * @param elsewhere types whose ways are a table of their own
 */
export const testLifecycle = <T extends AggregateTypes, O extends T['Command']['type'] = never>(
  aggregateName: AggregateName,
  subject: TestSubject<T>,
  commands: Readonly<Record<T['Command']['type'], T['Command']>> | ExecuteCommand<T, Exclude<T['Command']['type'], O>>,
  states: readonly { readonly name: string; readonly state: T['State'] | null }[],
  elsewhere: readonly O[] = [],
): void => {
  const { acts, moves } = ORACLES[aggregateName];
  const { may, possible, leadsTo, openTo, someoneWhoMay } = oracleOf(acts);
  const { aggregate } = subject as { readonly aggregate: Aggregate<T> };
  const doing: ExecuteCommand<T, Exclude<T['Command']['type'], O>> = typeof commands === 'function'
    ? commands
    : (type, state, principal) => decideStep(subject, state, [commands[type], principal, hour(9)]);
  const types = Object.keys(acts).filter((type) => !(elsewhere as readonly string[]).includes(type)) as Exclude<T['Command']['type'], O>[];
  const everybody = Object.entries(PRINCIPALS);

  test('names every command and every state, and makes exactly these moves', () => {
    expect(aggregate.name).toBe(aggregateName);
    expect(states.map(({ name }) => name).toSorted()).toEqual([...new Set(moves.flatMap((move) => move.split(' → ')))].toSorted());
    expect(Object.keys(acts).toSorted()).toEqual(Object.keys(aggregate.lifecycle).toSorted());
    expect([...movesOf(acts)].toSorted()).toEqual(moves.toSorted());
  });

  test('creates documents of the recorded fields: for a new one, stored documents need a migration (src/store/migrations/schema.ts)', () => {
    const fields = types
      .filter((type) => possible(type, '-'))
      .map((type) => doing(type, null, PRINCIPALS[someoneWhoMay(type)] ?? timer))
      .flatMap((answer) => ('state' in answer ? Object.keys(answer.state as object) : [answer.message]));
    expect([...new Set(fields)].toSorted()).toEqual(recordedFields[aggregateName]);
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
