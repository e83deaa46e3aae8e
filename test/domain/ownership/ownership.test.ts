/** Records of who authorizes: their life cycle against an oracle of its own, and their rules. */
import { describe, expect, test } from '@jest/globals';
import { service, staff } from '../../../src/domain/kernel/principal.js';
import { decides, owns, ownershipOf } from '../../../src/domain/ownership/authority.js';
import type { OwnershipCommand } from '../../../src/domain/ownership/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { ownershipSubject } from '../../support/domain/ownerships.js';
import { accessManager, crm, decideStep, given, hour, type Step } from '../../support/domain/samples.js';

const ENTITY = { type: 'Service', id: 'service-1' } as const;
const record = (fields: object = {}): OwnershipCommand => ({
  type: 'RecordEntityOwnership',
  entity: ENTITY,
  owners: ['owner-1'],
  ...fields,
});
const change = (fields: object = {}): OwnershipCommand => ({ type: 'ChangeEntityOwnership', reason: 'She left', ...fields });
const end: OwnershipCommand = { type: 'EndEntityOwnership', reason: 'The service was ceased' };
const subject = ownershipSubject();
const step = (command: OwnershipCommand, actor = accessManager, hours = 1): Step<OwnershipCommand> => [command, actor, hour(hours)];
const another = staff('access-manager-2', ['ACCESS_MANAGER']);
const recorded = given(subject, [step(record())]);

describe('a record', () => {
  testLifecycle(
    'EntityOwnership',
    subject,
    {
      RecordEntityOwnership: record(),
      ChangeEntityOwnership: change({ owners: ['owner-2'] }),
      ConfirmEntityOwnership: { type: 'ConfirmEntityOwnership', reason: 'As the inventory says' },
      EndEntityOwnership: end,
    },
    [
      { name: '-', state: null },
      { name: 'ACTIVE', state: given(subject, [step(record(), another)]) },
      { name: 'ENDED', state: given(subject, [step(record()), step(end)]) },
    ],
  );

  test('says the entity, its owners and since when', () => {
    expect(recorded).toMatchObject({ entityKey: 'Service:service-1', owners: ['owner-1'], deputies: [], ownerGroup: null, validTo: null });
    expect(recorded.validFrom).toEqual(hour(1));
  });

  test('keeps what a change leaves out', () => {
    const changed = given(subject, [step(record({ deputies: ['deputy-1'] })), step(change({ owners: ['owner-2'], ownerGroup: 'core' }))]);
    expect(changed).toMatchObject({ owners: ['owner-2'], ownerGroup: 'core', deputies: ['deputy-1'], validFrom: hour(1) });
  });

  test.each<readonly [string, object, readonly string[]]>([
    ['without an owner', { owners: [] }, ['owners']],
    ['that names an owner twice', { owners: ['owner-1', 'owner-1'] }, ['owners', '1']],
    ['that ends before it begins', { validTo: hour(0) }, ['validTo']],
  ])('%s is refused', (_, fields, path) => {
    expect(decideStep(subject, null, step(record(fields)))).toMatchObject(invalidAt(...path));
  });

  test('is kept by a service with the scope of the inventory, and by no other service', () => {
    expect(decideStep(subject, null, step(record(), service('inventory', ['inventory'])))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(subject, null, step(record(), crm))).toMatchObject({ kind: 'NotPermitted' });
  });
});

describe('authority', () => {
  const terms = { owners: ['owner-1'], ownerGroup: 'core', deputies: ['deputy-1'] };

  test('is that of owners, of members of the group, and of deputies, who are no owners', () => {
    const member = staff('member-1', ['AUTHORIZER'], ['core']);
    expect([owns(terms, { id: 'owner-1' }), owns(terms, member), owns(terms, { id: 'deputy-1' })]).toEqual([true, true, false]);
    expect([decides(terms, { id: 'deputy-1' }), decides(terms, staff('other', ['AUTHORIZER'], ['edge']))]).toEqual([true, false]);
  });

  test('holds during the validity of an active record', () => {
    const until = given(subject, [step(record({ validTo: hour(5) }))]);
    expect([0.9, 1, 4.9, 5].map((hours) => ownershipOf([until], ENTITY, hour(hours))?._id ?? null)).toEqual([
      null,
      'ownership-1',
      'ownership-1',
      null,
    ]);
    expect(ownershipOf([given(subject, [step(record()), step(end)])], ENTITY, hour(2))).toBeNull();
  });
});

describe('the person who gains does not keep the record', () => {
  const both = staff('both', ['ACCESS_MANAGER', 'AUTHORIZER'], ['core']);
  const working = ownershipSubject(['Widen the queue']);

  test.each<readonly [string, OwnershipCommand]>([
    ['as owner', record({ owners: ['both'] })],
    ['as one of several owners', record({ owners: ['owner-1', 'both'] })],
    ['as deputy', record({ deputies: ['both'] })],
    ['by their group', record({ owners: [], ownerGroup: 'core' })],
  ])('a principal cannot record itself %s', (_, command) => {
    expect(decideStep(subject, null, step(command, both))).toMatchObject(brokenRule('OWN_CAUSE'));
  });

  test('nor by a change of the record', () => {
    expect(decideStep(subject, recorded, step(change({ owners: [accessManager.id] })))).toMatchObject(brokenRule('OWN_CAUSE'));
  });

  test('an authorizer does not end or change a record, to decide for an entity without an owner', () => {
    for (const command of [end, change({ validTo: hour(2) })])
      expect(decideStep(subject, recorded, step(command, both))).toMatchObject(brokenRule('OWN_CAUSE'));
  });

  test('an author of an open plan on the entity does not choose who authorizes it', () => {
    expect(decideStep(working, null, step(record()))).toMatchObject(brokenRule('OWN_CAUSE'));
    for (const command of [end, change({ owners: ['owner-2'] })])
      expect(decideStep(working, recorded, step(command))).toMatchObject(brokenRule('OWN_CAUSE'));
  });
});
