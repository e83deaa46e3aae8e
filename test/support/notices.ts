/** Plans that give notices, and listeners for them, in a running store. */
import type { ListenerCommand } from '../../src/domain/listener/messages.js';
import type { NoticeDelivery } from '../../src/domain/delivery/model.js';
import type { PerformanceListener } from '../../src/domain/listener/model.js';
import type { ImprovementPlan } from '../../src/domain/plan/model.js';
import type { PlanCommand } from '../../src/domain/plan/messages.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { deliveries } from '../../src/store/delivery/collection.js';
import { executeOnListener } from '../../src/store/listener/index.js';
import { openStore } from '../../src/store/openStore.js';
import { executeOnPlan } from '../../src/store/plan/index.js';
import { documents, type Store } from '../../src/store/store.js';
import { draft, ENTITIES } from './domain/plans.js';
import { hour, planner } from './domain/samples.js';
import { raiseAnalyzedIssue, stateOf } from './storeFixtures.js';
import { PATIENT, quiet, type World } from './world.js';

/** An instance whose operator lets notices go to receivers on this machine. */
export const openStoreAllowingLocalTargets = ({ uri, databaseName }: World): Promise<Store> =>
  openStore({ uri, databaseName, log: quiet, ...PATIENT, urlPolicy: { allowPrivate: true, allowHttp: true } });

export const SECRET = 'a-secret-of-thirty-two-characters';

type Register = Extract<ListenerCommand, { readonly type: 'RegisterPerformanceListener' }>;

export const registerPerformanceListener = async (
  store: Store,
  principal: Principal,
  url: string,
  fields: Partial<Register> = {},
): Promise<PerformanceListener> =>
  stateOf(
    await executeOnListener(store, principal, {
      commands: [{ type: 'RegisterPerformanceListener', url, secret: SECRET, ...fields }],
      now: hour(0),
    }),
  );

/** A plan for an issue of a party, of which its owners have been given notice once, at hour 3. */
export const proposePlan = async (store: Store, partyId: string): Promise<ImprovementPlan> => {
  const { _id: issueId } = await raiseAnalyzedIssue(store, partyId);
  const propose: PlanCommand = { type: 'DevelopImprovementPlan', issueId, ...draft };
  const declare: PlanCommand = { type: 'DeclareImprovementPlanImpact', rationale: 'The queue is shared', entities: ENTITIES };
  const notify: PlanCommand = { type: 'NotifyImprovementPlanProposal', text: 'We mean to widen the queue' };
  return stateOf(await executeOnPlan(store, planner, { commands: [propose, declare, notify], now: hour(3) }));
};

/** The plan is cancelled at hour 4, of which everybody who knew of it is given notice. */
export const cancelImprovementPlan = async (store: Store, id: string): Promise<ImprovementPlan> =>
  stateOf(await executeOnPlan(store, planner, { commands: [{ type: 'CancelImprovementPlan', reason: 'Not needed' }], id, now: hour(4) }));

/** The deliveries to a listener, in the order of their notices. */
export const deliveriesTo = (store: Store, listenerId: string): Promise<NoticeDelivery[]> =>
  documents(store, deliveries)
    .find({ listenerId }, { sort: { createdAt: 1 } })
    .toArray();
