/** A refusal is not freed by one person who chooses the owner: by a change of the record, a new record, or none. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { OwnershipCommand } from '../../../src/domain/ownership/messages.js';
import type { EntityOwnership } from '../../../src/domain/ownership/model.js';
import { refusalsInForce } from '../../../src/domain/plan/authorization/refusals.js';
import { brokenRule } from '../../support/domain/expect.js';
import { ownedBy, ownershipSubject } from '../../support/domain/ownerships.js';
import { declared, entity, granted, notified, planSubject, proposed, refused } from '../../support/domain/plans.js';
import { accessManager, authorizer, decideStep, given, hour, type Step } from '../../support/domain/samples.js';

const SERVICE_1 = { type: 'Service', id: 'service-1' } as const;
const second = staff('access-manager-2', ['ACCESS_MANAGER']);
const heir = staff('heir-1', ['AUTHORIZER']);
const kept = (hours: number, command: OwnershipCommand, actor = accessManager): Step<OwnershipCommand> => [command, actor, hour(hours)];
const recorded = (hours: number): Step<OwnershipCommand> =>
  kept(hours, { type: 'RecordEntityOwnership', entity: SERVICE_1, owners: [heir.id], validFrom: hour(-1000) });
const changed = kept(4.5, { type: 'ChangeEntityOwnership', owners: [heir.id], reason: 'She moved on' });
const confirm = (actor: typeof second): Step<OwnershipCommand> =>
  kept(4.7, { type: 'ConfirmEntityOwnership', reason: 'As the inventory says' }, actor);
const before = kept(-1000, { type: 'RecordEntityOwnership', entity: SERVICE_1, owners: [authorizer.id], validFrom: hour(-1000) });

const PROPOSED = [proposed(), declared([entity('service-1')]), notified] as const;

/** Whether the heir may grant at hour 5 what was refused at hour 4 under the first records, by the second ones. */
const heirGrants = (first: readonly EntityOwnership[], then: readonly EntityOwnership[]) => {
  const world = planSubject({ ownerships: first });
  const hash = { consentHash: given(world, PROPOSED).consent?.hash ?? '' };
  const plan = given(world, [...PROPOSED, refused(4, authorizer, hash)]);
  return decideStep(planSubject({ ownerships: then, refusals: refusalsInForce(plan.decisions) }), plan, granted(5, heir, hash));
};

describe('what was refused before an owner was named', () => {
  const owned = [ownedBy('service-1', authorizer.id)];
  test.each<readonly [string, readonly EntityOwnership[], readonly Step<OwnershipCommand>[]]>([
    ['by the owner whom the record named then', owned, [before, changed]],
    ['by the owner of a record that was ended and made anew', owned, [recorded(4.5)]],
    ['by an authorizer, for want of an owner', [], [recorded(4.5)]],
  ])('%s stays refused until a second access manager confirms who owns', (_, first, steps) => {
    const subject = ownershipSubject();
    expect(heirGrants(first, [given(subject, steps)])).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(heirGrants(first, [given(subject, [...steps, confirm(second)])])).toMatchObject({ kind: 'Accepted' });
  });

  test('stays refused where the record was ended, and any authorizer decides', () => {
    expect(heirGrants(owned, [])).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });

  test('stays refused where the record changed again after it was confirmed', () => {
    const again = kept(4.8, { type: 'ChangeEntityOwnership', deputies: ['deputy-1'], reason: 'A deputy' });
    const record = given(ownershipSubject(), [before, changed, confirm(second), again]);
    expect(heirGrants(owned, [record])).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });
});

describe('a record is confirmed', () => {
  const record = given(ownershipSubject(), [before, changed]);
  const answer = (actor: typeof second, plansOfActor: readonly string[] = []) =>
    decideStep(ownershipSubject(plansOfActor), record, confirm(actor));

  test('by another access manager than the one who recorded it last', () => {
    expect(answer(accessManager)).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(second)).toMatchObject({ state: { confirmedBy: second.id, recordedBy: accessManager.id } });
  });

  test('by nobody who authorizes, is named in it, or works on a plan for the entity', () => {
    expect(answer(staff('both-1', ['ACCESS_MANAGER', 'AUTHORIZER']))).toMatchObject(brokenRule('OWN_CAUSE'));
    expect(answer(staff(heir.id, ['ACCESS_MANAGER']))).toMatchObject(brokenRule('OWN_CAUSE'));
    expect(answer(second, ['Re-route'])).toMatchObject(brokenRule('OWN_CAUSE'));
  });
});
