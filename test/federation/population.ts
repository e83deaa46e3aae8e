/** What the federation tests find in the database: more of each entity than a reply of the driver holds by default. */
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import type { Store } from '../../src/store/store.js';
import { graphClient } from '../support/graphClient.js';
import { proposePlan } from '../support/notices.js';
import { admin, arrangement, arrangementB, hour } from '../support/domain/samples.js';
import { raiseIssue, registerParty } from '../support/storeFixtures.js';

export interface Population {
  /** Speaks for the party that nearly everything belongs to. */
  readonly north: Principal;
  /** Speaks for the party of the last issues and plans. */
  readonly south: Principal;
  /** Parties with an external identifier `{ scheme: 'TEST', value: 'party-N' }`, by N. */
  readonly parties: readonly string[];
  /** Of the north: each with a plan. */
  readonly issues: readonly string[];
  readonly plans: readonly string[];
  /** Of the south: each with a plan. */
  readonly hiddenIssues: readonly string[];
  readonly hiddenPlans: readonly string[];
  /** Services with 60, 30, 15, 7, 3, 1, and no issue; their plans are none. */
  readonly services: readonly string[];
}

const EACH = 105;
const HIDDEN = 3;
const SPREAD = [60, 30, 15, 7, 3, 1, 0];
const AT_A_TIME = 15;

const inTurn = async <T>(count: number, make: (n: number) => Promise<T>): Promise<readonly T[]> => {
  const made: T[] = [];
  while (made.length < count) {
    const next = Array.from({ length: Math.min(AT_A_TIME, count - made.length) }, (_, k) => make(made.length + k));
    made.push(...(await Promise.all(next)));
  }
  return made;
};

const withPlan = async (store: Store, partyId: string): Promise<readonly [issue: string, plan: string]> => {
  const { _id, issueId } = await proposePlan(store, partyId);
  return [issueId ?? '', _id];
};

/** Fills a database. */
export const populate = async (store: Store): Promise<Population> => {
  const graph = graphClient(store, () => hour(0));
  const [north, south] = [await registerParty(store, arrangement, 'north'), await registerParty(store, arrangementB, 'south')];
  const identified = (n: number) => ({
    name: `party ${String(n)}`,
    externalIdentifiers: [{ scheme: 'TEST', value: `party-${String(n)}` }],
  });
  const parties = await inTurn(EACH, async (n) => String((await graph.mutate(admin, 'registerParty', identified(n)))['id']));
  const visible = await inTurn(EACH, () => withPlan(store, north._id));
  const hidden = await inTurn(HIDDEN, () => withPlan(store, south._id));
  const services = SPREAD.map((count) => `service-with-${String(count)}`);
  const affected = SPREAD.flatMap((count, n) => Array.from({ length: count }, () => services[n] ?? ''));
  await inTurn(affected.length, (n) =>
    raiseIssue(
      store,
      n % 10 === 9 ? south._id : north._id,
      { affectedEntities: [{ type: 'Service', id: affected[n] ?? '' }] },
      hour(n % 40),
    ),
  );
  return {
    north: partyUser('northern worker', north._id),
    south: partyUser('southern worker', south._id),
    parties,
    issues: visible.map(([issue]) => issue),
    plans: visible.map(([, plan]) => plan),
    hiddenIssues: hidden.map(([issue]) => issue),
    hiddenPlans: hidden.map(([, plan]) => plan),
    services,
  };
};
