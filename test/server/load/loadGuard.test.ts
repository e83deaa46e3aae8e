/** What one caller may ask for in a minute, and how it hears that it was too much. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { publicError } from '../../../src/graphql/engine/masking.js';
import { LoadGuard } from '../../../src/server/load/loadGuard.js';
import { operator, supplierA } from '../../support/domain/samples.js';

const RATES = { mutations: 2, documents: 2, failedTokens: 2 };
let guard: LoadGuard | undefined;
const guardWith = (limits: Partial<ConstructorParameters<typeof LoadGuard>[0]> = {}): LoadGuard =>
  (guard = new LoadGuard({ ratesPerMinute: RATES, operations: 4, waitingPerPrincipal: 4, waitMs: 3_600_000, ...limits }));
afterEach(() => guard?.stop());

const codeOf = (found: unknown): unknown => (found instanceof GraphQLError ? found.extensions['code'] : found);
const INVALID = publicError('UNAUTHENTICATED', 'The bearer token is not valid');
const parse = (): void => undefined;

describe('rates', () => {
  test('of mutations are a principal’s own, and say when to try again', async () => {
    const guarded = guardWith();
    const mutate = async (principal = operator) => {
      const place = await guarded.place(principal, 'a', OperationTypeNode.MUTATION);
      if (typeof place === 'function') place();
      return place;
    };
    for (const _ of [1, 2]) expect(await mutate()).toBeInstanceOf(Function);
    const refused = await mutate();
    expect(refused).toMatchObject({ extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: expect.any(Number) as unknown } });
    expect(await mutate(supplierA)).toBeInstanceOf(Function);
    expect(await guarded.place(operator, 'a', OperationTypeNode.QUERY)).toBeInstanceOf(Function);
  });

  test('of new documents are a principal’s own, from whatever address, and what is refused is not parsed', async () => {
    const guarded = guardWith();
    let parsed = 0;
    const send = (address: string, principal = operator) => guarded.newDocument(principal, address, () => void (parsed += 1));
    expect([codeOf(await send('a')), codeOf(await send('b')), codeOf(await send('c'))]).toEqual([null, null, 'TOO_MANY_REQUESTS']);
    expect(parsed).toBe(2);
    expect(await guarded.newDocument(supplierA, 'a', parse)).toBeNull();
  });
});

describe('an address that sends invalid tokens', () => {
  const guess = async (guarded: LoadGuard, address: string): Promise<unknown> => {
    const refusal = await guarded.arrival('Bearer guess', address);
    if (refusal === null) await guarded.authenticated('Bearer guess', address, INVALID);
    return codeOf(refusal);
  };

  test('is refused after so many, and no other address is', async () => {
    const guarded = guardWith();
    expect([await guess(guarded, 'a'), await guess(guarded, 'a'), await guess(guarded, 'a')]).toEqual([null, null, 'TOO_MANY_REQUESTS']);
    expect(await guess(guarded, 'b')).toBeNull();
    expect(await guarded.arrival(undefined, 'a')).toBeNull();
  });

  test('is not refused while valid ones come from it too: a gateway has one address for all', async () => {
    const guarded = guardWith();
    await guarded.authenticated('Bearer good', 'gateway', operator);
    for (const _ of [1, 2, 3, 4]) expect(await guess(guarded, 'gateway')).toBeNull();
  });

  test('does not lock out a token that was valid before', async () => {
    const guarded = guardWith();
    await guarded.authenticated('Bearer good', 'elsewhere', operator);
    for (const _ of [1, 2, 3]) await guess(guarded, 'a');
    expect(await guarded.arrival('Bearer good', 'a')).toBeNull();
  });
});

describe('a caller whose operations wait already', () => {
  test('is refused before it is authenticated, and no other caller is', async () => {
    const guarded = guardWith({ operations: 1, waitingPerPrincipal: 1 });
    await guarded.authenticated('Bearer busy', 'a', operator);
    await guarded.authenticated('Bearer other', 'a', supplierA);
    await guarded.place(operator, 'a', OperationTypeNode.QUERY);
    void guarded.place(operator, 'a', OperationTypeNode.QUERY);
    expect(codeOf(await guarded.arrival('Bearer busy', 'a'))).toBe('UNAVAILABLE');
    expect(await guarded.arrival('Bearer other', 'a')).toBeNull();
  });
});
