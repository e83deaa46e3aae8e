/** The context of resolvers: created per request and per subscription event, so that nothing in it becomes stale. */
import type { Principal } from '../domain/kernel/principal.js';
import type { Store } from '../store/store.js';
import { type Loaders, makeLoaders } from './loaders.js';
import { type LoadPerformance, performanceLoader } from './snapshot/loader.js';

/** What resolvers get with each request, or with each event of a subscription. */
export interface GraphQLContext {
  readonly store: Store;
  readonly principal: Principal;
  /** One instant for the whole request: clocks read together agree. */
  readonly now: Date;
  readonly loaders: Loaders;
  readonly performance: LoadPerformance;
  /** The codes of what was refused: a refusal is data, so that the log would not have it otherwise. */
  readonly refusals: string[];
}

/** @param now the clock; tests give a fixed one */
export const makeContext = (store: Store, principal: Principal, now: () => Date = () => new Date()): GraphQLContext => {
  const instant = now();
  return {
    store,
    principal,
    now: instant,
    loaders: makeLoaders(store, principal),
    performance: performanceLoader(store, principal, instant),
    refusals: [],
  };
};
