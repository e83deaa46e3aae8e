/** An administrator who would rather have had other terms when it happened. */
import { describe, expect, test } from '@jest/globals';
import { workOnRecord } from '../../../src/domain/agreement/workOnRecord.js';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { brokenRule } from '../../support/domain/expect.js';
import { planStep, planSubject } from '../../support/domain/plans.js';
import {
  admin,
  approvalOf,
  authorizer,
  decideStep,
  given,
  hour,
  parties,
  registration,
  secondAdmin,
  type Step,
  supplierA,
  withApprovals,
} from '../../support/domain/samples.js';
import { ownershipFor } from '../../support/domain/ownerships.js';
import { notice } from '../../ingest/maintenance/notices.js';

const end = (endsAt: number | null, at = 100): Step<PartyCommand> => [
  {
    type: 'EndOutsourcingArrangement',
    arrangementId: 'arrangement-2',
    endsAt: endsAt === null ? null : hour(endsAt),
    reason: 'Not renewed',
  },
  admin,
  hour(at),
];
const amend = (fields: object, at = 100): Step<PartyCommand> => [
  { type: 'AmendOutsourcingArrangement', arrangementId: 'arrangement-2', reason: 'Renewed', ...fields },
  admin,
  hour(at),
];

/** The carrier's work on the node, announced at hour 1, consented to and done from hour 24 to 28. */
const work = (() => {
  const plans = planSubject({ issue: null, ownerships: [ownershipFor({ type: 'Resource', id: 'node-1' }, { owners: [authorizer.id] })] });
  const sent = (hours: number, fields: object = {}): Step<PlanCommand> =>
    planStep(
      hours,
      { type: 'ImportMaintenanceNotice', partyId: 'party-a', notice: notice({ objects: [{ id: 'node-1', level: 'OUTAGE' }], ...fields }) },
      supplierA,
    );
  const consentHash = given(plans, [sent(1)]).consent?.hash ?? '';
  return given(plans, [
    sent(1),
    planStep(2, { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash }, authorizer),
    sent(24, { status: 'IN_PROCESS', sequence: 8 }),
    sent(28, { status: 'COMPLETED', sequence: 9 }),
  ]);
})();

describe('an arrangement', () => {
  test('is ended in the past by two administrators alone', () => {
    const before = given(parties, registration());
    expect(decideStep(parties, before, end(99))).toMatchObject({
      state: { arrangements: before.arrangements, proposedArrangements: [{ arrangement: { validTo: hour(99) }, decision: null }] },
    });
    const proposed = given(parties, [...registration(), end(99)]);
    const approval = approvalOf(proposed) as PartyCommand;
    expect(decideStep(parties, proposed, [approval, admin, hour(101)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(parties, proposed, [approval, secondAdmin, hour(101)])).toMatchObject({
      state: { arrangements: [{ version: 2, validTo: hour(99) }] },
    });
    // From now on it is one administrator's to end.
    for (const step of [end(null), end(100), end(101)])
      expect(decideStep(parties, before, step)).toMatchObject({ state: { arrangements: [{ version: 2 }], proposedArrangements: [] } });
  });

  test('counts what was done under it by what held then, whatever is changed later', () => {
    const counted = workOnRecord([work], given(parties, registration()), 'arrangement-2');
    expect(counted).toMatchObject([{ subject: 'Resource:node-1', done: [hour(24).getTime(), hour(28).getTime()] }]);
    const changes = [
      end(10),
      amend({ validTo: hour(20) }),
      amend({ validFrom: hour(50) }),
      amend({ scope: [{ type: 'Resource', id: 'x' }] }),
    ];
    for (const change of changes)
      expect(workOnRecord([work], withApprovals(parties, [...registration(), change]), 'arrangement-2')).toEqual(counted);
    // What had been changed before it was done counts.
    expect(workOnRecord([work], given(parties, [...registration(), end(10, 5)]), 'arrangement-2')).toEqual([]);
  });
});
