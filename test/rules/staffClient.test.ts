/** A party asks for the client that the staff of the service provider sign in through: approved, the grant would shut them all out. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';

let product: ProductProcess;
beforeAll(async () => {
  product = await startProductProcess();
});
afterAll(() => product.close());

test('a client that staff signed in through is the service provider’s: no access is requested for it', async () => {
  const olga = await product.sign({ sub: 'olga', roles: ['OPERATOR'], azp: 'console' });
  await product.post({ query: '{ performanceCaller { id } }' }, olga);
  const request = {
    partyId: product.partyA,
    direction: 'PARTY_TO_SP',
    purpose: 'Night shift',
    tools: [{ name: 'API', kind: 'API' }],
    privileges: ['VIEW'],
    clientIds: ['console'],
    owner: 'desk',
  };
  expect(await product.mutate('supplierA', 'requestAccessGrant', request)).toMatchObject({ code: 'PROVIDER_CLIENT' });
  expect(await product.mutate('supplierA', 'requestAccessGrant', { ...request, clientIds: ['night-shift'] })).not.toHaveProperty('code');
});
