/** The table of attacks, against the product in this process. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';
import { ATTACKS, carryOut } from './run.js';
import { aim, type Target } from './target.js';

let product: ProductProcess;
let target: Target;

beforeAll(async () => {
  product = await startProductProcess({ environment: { INTROSPECTION: 'no' } });
  await product.mutate('operator', 'raisePerformanceIssue', {
    partyId: product.partyB,
    name: 'Hidden from the first party',
    category: 'AVAILABILITY',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: 'Resource performance management',
    description: 'Hidden',
    resource: { type: 'RESOURCE', id: 'hidden-1' },
    affectedEntities: [{ type: 'RESOURCE', id: 'hidden-1' }],
  });
  target = aim({
    url: product.url,
    tokens: {
      staff: await product.token('manager'),
      supplierA: await product.token('supplierA'),
      supplierB: await product.token('supplierB'),
    },
    sign: product.sign,
    publicKey: JSON.stringify(product.publicJwk),
    toleranceSeconds: 5,
  });
});
afterAll(() => product.close());

describe('an attack by', () => {
  test.each(ATTACKS.map((attack) => [attack.row, attack.says, attack] as const))('row %d: %s', async (_row, _says, attack) => {
    expect(await carryOut(attack, target)).toMatchObject({ result: 'PASS', detail: '' });
  });
});

describe('a row that fails', () => {
  test('says what came back', async () => {
    expect(await carryOut({ row: 0, says: 'fails', run: () => Promise.resolve('200 OK') }, target)).toMatchObject({
      result: 'FAIL',
      detail: '200 OK',
    });
  });

  test('may be one whose attack broke', async () => {
    expect(await carryOut({ row: 0, says: 'fails', run: () => Promise.reject(new Error('no')) }, target)).toMatchObject({ result: 'FAIL' });
  });
});
