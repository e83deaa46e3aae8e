/** Who improves in the demonstration, and how their commands are written. */
import type { AggregateTypes } from '../domain/kernel/decider.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import { type Principal, staff } from '../domain/kernel/principal.js';
import type { EntityRef } from '../domain/kernel/entityRef.js';
import type { Execute } from '../store/execute.js';
import type { Store } from '../store/store.js';
import { SCHEME } from './parties.js';

/** An hour in milliseconds. */
export const HOUR_MS = 3_600_000;
/** A day in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

/** Plans, and writes no consent. */
export const PLANNER = staff('demo-planner', ['PLANNER']);
/** Answers for the issues. */
export const OPERATOR = staff('demo-operator', ['OPERATOR']);
/** Keeps the record of who owns what. */
export const ACCESS_MANAGER = staff('demo-access-manager', ['ACCESS_MANAGER']);
/** Authorizes where nobody owns, and waives. */
export const OTHER_AUTHORIZER = staff('demo-authorizer', ['AUTHORIZER']);
/** Owns the services that the work impacts. */
export const SERVICE_OWNER = staff('demo-service-owner', ['AUTHORIZER']);

/** The degradations that the template of the library is for. */
export const TEMPLATE_DEGRADATIONS: readonly string[] = ['PACKET_LOSS', 'SIGNAL_DEGRADATION', 'TRANSMISSION_ERRORS'];

/** The service of the example in the guide to plans. */
export const EXAMPLE_SERVICE: EntityRef = { type: 'Service', id: 'vpn-7' };

/** A demonstration issue in its final state, by scenario key. */
export type DemoIssue = Pick<
  PerformanceIssue,
  '_id' | 'partyId' | 'status' | 'category' | 'analysis' | 'resource' | 'affectedEntities' | 'updatedAt'
>;

/** Instants from one to another, evenly spread. */
export const spread = (from: Date, to: Date, count: number): readonly Date[] =>
  Array.from({ length: count }, (_, index) => new Date(from.getTime() + ((to.getTime() - from.getTime()) * (index + 1)) / count));

/** Sends commands to one aggregate, in order. */
export const commandSender = <T extends AggregateTypes>(execute: Execute<T>, store: Store, key: string) => {
  let count = 0;
  return async (actor: Principal, now: Date, command: T['Command'], id?: string): Promise<T['State']> => {
    count += 1;
    const clientMutationId = `${SCHEME}:${key}:${String(count)}`;
    const outcome = await execute(store, actor, { commands: [command], now, clientMutationId, ...(id !== undefined && { id }) });
    if (outcome.kind !== 'Accepted') throw new Error(`${key}: ${command.type} was refused: ${outcome.message}`);
    return outcome.state;
  };
};
