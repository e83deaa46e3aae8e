/** A day of timers: three instances whose clocks disagree, one of them restarted at noon. */
import { expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import { consentHash } from '../../src/domain/plan/authorization/consent.js';
import type { ImprovementPlan } from '../../src/domain/plan/model.js';
import type { PlanCommand } from '../../src/domain/plan/messages.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { events } from '../../src/store/events/collection.js';
import { executeOnPlan } from '../../src/store/plan/index.js';
import { documents, type Store } from '../../src/store/store.js';
import { draft, entity, window } from '../support/domain/plans.js';
import { authorizer, hour, planner } from '../support/domain/samples.js';
import { describeWithWorld, raiseAnalyzedIssue, registerParty, stateOf } from '../support/storeFixtures.js';

const EVERY_HOURS = 0.25;
/** Hours by which each instance's clock is off. */
const SKEWS = [-0.02, 0, 0.02] as const;
/** The timers' announcements, with their distinguishing fields. */
const TIMED = ['ClockAtRisk', 'ClockBreached', 'ConsentExpired', 'CompletionOverdue'];

const on = async (store: Store, id: string | null, actor: Principal, at: number, command: PlanCommand): Promise<ImprovementPlan> =>
  stateOf(await executeOnPlan(store, actor, { commands: [command], ...(id === null ? {} : { id }), now: hour(at) }));

/** A plan approved at hour 0.2 until `expires`; with `end` it is at work since 0.3 and should be over then. */
const approved = async (
  store: Store,
  issueId: string,
  { expires, end }: { readonly expires?: number; readonly end?: number },
): Promise<string> => {
  const service = entity(`service-${issueId}`);
  const proposal = {
    ...draft,
    window: window(0, end ?? 48),
    actions: draft.actions.map((action) => ({ ...action, entity: service.entity })),
  };
  const { _id: id } = await on(store, null, planner, 0.1, { type: 'DevelopImprovementPlan', issueId, ...proposal });
  await on(store, id, planner, 0.1, { type: 'DeclareImprovementPlanImpact', rationale: 'It carries traffic', entities: [service] });
  const asked = await on(store, id, planner, 0.1, { type: 'NotifyImprovementPlanProposal', text: 'May we?' });
  const expiresAt = expires === undefined ? null : hour(expires);
  await on(store, id, authorizer, 0.2, {
    type: 'DecideImprovementPlanAuthorization',
    granted: true,
    consentHash: consentHash(asked),
    expiresAt,
  });
  if (end !== undefined) await on(store, id, planner, 0.3, { type: 'CommenceImprovementPlan' });
  return id;
};

describeWithWorld('Twenty-four hours of three instances', (world) => {
  test('announce everything that is due exactly once, in issues and in plans', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const issues = await Promise.all(
      [0, 1, 2, 3].map((n) =>
        raiseAnalyzedIssue(store, partyId, { affectedEntities: [{ type: 'Service', id: `service-of-${String(n)}` }] }, hour(n / 10)),
      ),
    );
    const [first, second, third, fourth] = issues.map(({ _id }) => _id) as [string, string, string, string];
    const expired = [await approved(store, first, { expires: 7.3 }), await approved(store, second, { expires: 19 })];
    const overdue = [await approved(store, third, { end: 5.5 }), await approved(store, fourth, { end: 23.9 })];

    let instances = [store, await world().another(), await world().another()] as const;
    for (let now = 0.5; now <= 25; now += EVERY_HOURS) {
      if (now === 12) instances = [store, instances[1], await world().another()];
      await Promise.all(instances.map((instance, index) => sweep(instance, hour(now + (SKEWS[index] ?? 0)))));
    }

    const log = await documents(store, events)
      .find({ type: { $in: TIMED } })
      .toArray();
    const words = log.map(({ aggregateId, type, data }) => {
      const { clockId = '', share = 1 } = data as { readonly clockId?: string; readonly share?: number };
      return [aggregateId, type, clockId, share].join(' ');
    });
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word.includes('ConsentExpired')).sort()).toEqual(expired.map((id) => `${id} ConsentExpired  1`).sort());
    expect(words.filter((word) => word.includes('CompletionOverdue')).sort()).toEqual(
      overdue.map((id) => `${id} CompletionOverdue  1`).sort(),
    );
    // Acknowledge, restore and resolve of the party and restore of the provider: two warnings and a breach each, for four issues.
    expect(words.filter((word) => word.includes('Clock'))).toHaveLength(4 * 12);
  });
});
