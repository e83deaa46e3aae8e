/** The authority of clients by their grants. */
import { describe, expect, test } from '@jest/globals';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { permissionsOf, PRIVILEGES } from '../../../src/domain/kernel/privilege.js';
import { type AuthorizingGrant, isInForce, clientAuthority } from '../../../src/domain/access/clientAuthority.js';
import { hour } from '../../support/domain/samples.js';

const grant = (fields: Partial<AuthorizingGrant> = {}): AuthorizingGrant => ({
  _id: 'grant-1',
  status: 'ACTIVE',
  partyId: 'party-a',
  privileges: ['VIEW'],
  validFrom: hour(0),
  validTo: hour(10),
  ...fields,
});

test('all privileges together permit what a party may ever do, and nothing else', () => {
  expect(permissionsOf(PRIVILEGES)).toEqual(partyUser('agent', 'party-a').permissions);
});

test('no token has authority without a grant', () => {
  expect(clientAuthority([], hour(5))).toEqual({ kind: 'NONE' });
});

describe('a grant gives', () => {
  test('what it lists, until it ends', () => {
    expect(clientAuthority([grant({ privileges: ['VIEW', 'DISPUTE_CLOCKS'] })], hour(5))).toEqual({
      kind: 'GRANTED',
      partyId: 'party-a',
      permissions: new Set(['read', 'issue:dispute']),
      grantIds: ['grant-1'],
      until: hour(10),
    });
  });

  test.each<readonly [string, Partial<AuthorizingGrant>, number]>([
    ['before it is valid', {}, -0.001],
    ['from the instant it ends', {}, 10],
    ['while it is suspended', { status: 'SUSPENDED' }, 5],
  ])('nothing %s, and its client is nobody else either', (_, fields, hours) => {
    expect(isInForce(grant(fields), hour(hours))).toBe(false);
    expect(clientAuthority([grant(fields)], hour(hours))).toEqual({ kind: 'WITHHELD' });
  });

  test('for ever where it has no end', () => {
    expect(clientAuthority([grant({ validTo: null })], hour(99_999))).toMatchObject({ kind: 'GRANTED', until: null });
  });
});

describe('several grants', () => {
  test('of one party add up, and end with the first of them', () => {
    const other = grant({ _id: 'grant-2', privileges: ['VIEW', 'WORK_PLANS'], validTo: hour(7) });
    const spent = grant({ _id: 'grant-3', privileges: ['REQUEST_ACCESS'], status: 'SUSPENDED' });
    expect(clientAuthority([grant(), other, spent], hour(5))).toMatchObject({
      permissions: new Set(['read', 'plan:work']),
      grantIds: ['grant-1', 'grant-2'],
      until: hour(7),
    });
  });

  test('of two parties give neither', () => {
    expect(clientAuthority([grant(), grant({ _id: 'grant-2', partyId: 'party-b' })], hour(5))).toEqual({ kind: 'WITHHELD' });
  });
});
