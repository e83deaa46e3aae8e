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
  expect(clientAuthority(null, hour(5))).toEqual({ kind: 'NONE' });
});

describe('a grant gives', () => {
  test('what it lists, until it ends', () => {
    expect(clientAuthority(grant({ privileges: ['VIEW', 'DISPUTE_CLOCKS'] }), hour(5))).toEqual({
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
    ['while it is approved and not provisioned', { status: 'APPROVED' }, 5],
  ])('nothing %s, and its client gets no other authority', (_, fields, hours) => {
    expect(isInForce(grant(fields), hour(hours))).toBe(false);
    expect(clientAuthority(grant(fields), hour(hours))).toEqual({ kind: 'WITHHELD' });
  });

  test('for ever where it has no end', () => {
    expect(clientAuthority(grant({ validTo: null }), hour(99_999))).toMatchObject({ kind: 'GRANTED', until: null });
  });
});
