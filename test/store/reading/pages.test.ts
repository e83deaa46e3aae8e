import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { ISSUE_ORDERS } from '../../../src/graphql/issue/listing.js';
import { issues } from '../../../src/store/issue/collection.js';
import {
  encodeCursor,
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  type Order,
  type Page,
  type PageArguments,
  readPage,
} from '../../../src/store/reading/pages.js';
import { scope } from '../../../src/store/scope.js';
import type { Store } from '../../../src/store/store.js';
import { hour, operator } from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';
import { describeWithWorld, raiseIssue, registerParty } from '../../support/storeFixtures.js';

const BY_RAISE: Order = { field: 'raisedAt', direction: 1, valueType: 'instant' };
const ORDERS: readonly Order[] = [
  BY_RAISE,
  { field: 'raisedAt', direction: -1, valueType: 'instant' },
  { field: 'updatedAt', direction: 1, valueType: 'instant' },
  { field: 'updatedAt', direction: -1, valueType: 'instant' },
  { field: 'name', direction: 1, valueType: 'text' },
  { field: 'name', direction: -1, valueType: 'text' },
  ISSUE_ORDERS.DUE_ASC,
  ISSUE_ORDERS.SEVERITY_DESC,
];

type Issues = Page<PerformanceIssue>;

const read = async (store: Store, partyId: string, order: Order, page: PageArguments): Promise<Issues | Refusal> =>
  readPage(store, scope(operator, issues, { partyId }), order, page);

const pageOf = (answer: Issues | Refusal): Issues => {
  if ('kind' in answer) throw new Error(answer.message);
  return answer;
};

/** As many issues as there are hours, raised then, which come in ties when hours repeat. */
const raisedAt = (store: Store, partyId: string, hours: readonly number[]): Promise<PerformanceIssue[]> =>
  Promise.all(
    hours.map((at, n) =>
      raiseIssue(store, partyId, { name: `Name ${String(n % 5)}`, severity: n % 3 === 0 ? 'MINOR' : 'CRITICAL' }, hour(at)),
    ),
  );

const ids = (rows: readonly { readonly _id: string }[]): readonly string[] => rows.map(({ _id }) => _id);

/** What an order means, said without a database. */
const ordered = (issues: readonly PerformanceIssue[], { field, direction }: Order): readonly PerformanceIssue[] => {
  const keyOf = (one: PerformanceIssue): string | number => {
    const value = one[field as 'name' | 'raisedAt' | 'urgency'];
    return value instanceof Date ? value.getTime() : value;
  };
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...issues].sort((one, other) => direction * (compare(keyOf(one), keyOf(other)) || compare(one._id, other._id)));
};

describeWithWorld('Pages', (world) => {
  let partyId: string;
  let issues: readonly PerformanceIssue[];
  beforeAll(async () => {
    ({ _id: partyId } = await registerParty(world().store));
    issues = await raisedAt(
      world().store,
      partyId,
      Array.from({ length: 23 }, (_, n) => n % 6),
    );
    await raisedAt(world().store, (await registerParty(world().store))._id, [0, 1, 2]);
  });

  test.each(ORDERS)('by $field, direction $direction, go forward through exactly the set, however its ties fall', async (order) => {
    const expected = ids(ordered(issues, order));
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = await read(world().store, partyId, order, { first: 4 }); ;) {
      const { rows, hasNextPage, hasPreviousPage } = pageOf(page);
      expect(hasPreviousPage).toBe(after !== null);
      seen.push(...ids(rows));
      const last = rows.at(-1);
      if (!hasNextPage || last === undefined) break;
      after = encodeCursor(last, order);
      page = await read(world().store, partyId, order, { first: 4, after });
    }
    expect(seen).toEqual(expected);
  });

  test.each(ORDERS)('by $field, direction $direction, go backward through exactly the set', async (order) => {
    const expected = ids(ordered(issues, order));
    const seen: string[] = [];
    let before: string | null = null;
    for (;;) {
      const { rows, hasPreviousPage, hasNextPage } = pageOf(await read(world().store, partyId, order, { last: 5, before }));
      expect(hasNextPage).toBe(before !== null);
      seen.unshift(...ids(rows));
      const [first] = rows;
      if (!hasPreviousPage || first === undefined) break;
      before = encodeCursor(first, order);
    }
    expect(seen).toEqual(expected);
  });

  test('of any size between any two places are the slice of the whole that they name', async () => {
    const place = fc.option(fc.nat({ max: 22 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ORDERS),
        place,
        place,
        fc.nat({ max: 25 }),
        fc.boolean(),
        async (order, from, to, size, forward) => {
          const whole = ordered(issues, order);
          const at = (index: number | null): string | null => {
            const row = index === null ? undefined : whole[index];
            return row === undefined ? null : encodeCursor(row, order);
          };
          const between = whole.slice(from === null ? 0 : from + 1, to ?? whole.length);
          const expected = forward ? between.slice(0, size) : between.slice(Math.max(0, between.length - size));
          const page = pageOf(
            await read(world().store, partyId, order, { after: at(from), before: at(to), ...(forward ? { first: size } : { last: size }) }),
          );
          expect(ids(page.rows)).toEqual(ids(expected));
          expect(forward ? page.hasNextPage : page.hasPreviousPage).toBe(between.length > size);
        },
      ),
      { numRuns: sized(20, 60) },
    );
  });

  test('neither repeat nor skip a row when others are written before and behind the reader', async () => {
    const { store } = world();
    const { _id: busy } = await registerParty(store);
    const there = await raisedAt(store, busy, [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { rows, hasNextPage } = pageOf(await read(store, busy, BY_RAISE, { first: 2, after }));
      seen.push(...ids(rows));
      const last = rows.at(-1);
      if (!hasNextPage || last === undefined || seen.length > 100) break;
      after = encodeCursor(last, BY_RAISE);
      await raisedAt(store, busy, [0.5, 1, ...(seen.length < 12 ? [2.5] : [])]);
    }
    expect(new Set(seen).size).toBe(seen.length);
    const old = new Set(ids(there));
    expect(seen.filter((id) => old.has(id))).toEqual(ids(ordered(there, BY_RAISE)));
  });

  test('hold twenty-five rows by default and a hundred at most; a request for more is refused with the limit', async () => {
    const { store } = world();
    const { _id: large } = await registerParty(store);
    const all = await raisedAt(
      store,
      large,
      Array.from({ length: MAX_PAGE_SIZE + 5 }, (_, n) => n / 10),
    );
    const sizeOf = async (page: PageArguments): Promise<number> => pageOf(await read(store, large, BY_RAISE, page)).rows.length;
    expect(await sizeOf({})).toBe(DEFAULT_PAGE_SIZE);
    expect(await sizeOf({ first: MAX_PAGE_SIZE })).toBe(MAX_PAGE_SIZE);
    expect(await sizeOf({ last: MAX_PAGE_SIZE })).toBe(MAX_PAGE_SIZE);
    for (const side of ['first', 'last'])
      expect(await read(store, large, BY_RAISE, { [side]: MAX_PAGE_SIZE + 1 })).toMatchObject({
        kind: 'InvalidInput',
        problems: [{ path: [side], message: expect.stringContaining('at most 100') }],
      });
    expect(await sizeOf({ first: 0 })).toBe(0);
    expect(all).toHaveLength(MAX_PAGE_SIZE + 5);
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['no base64 at all', '§§§'],
    ['empty', ''],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['an object', encoded({ $gt: '' })],
    ['of another field', encoded(['name', 'x', 'id'])],
    ['without an id', encoded(['raisedAt', { at: 1 }])],
    ['with an operator for an id', encoded(['raisedAt', { at: 1 }, { $gt: '' }])],
    ['with an operator for a value', encoded(['raisedAt', { $gt: '' }, 'id'])],
    ['with an instant no calendar has', encoded(['raisedAt', { at: 9e15 }, 'id'])],
    ['with null for an instant', encoded(['raisedAt', { at: null }, 'id'])],
    ['with a number for a value', encoded(['raisedAt', 5, 'id'])],
  ])('refuse a cursor that is %s', async (_, cursor) => {
    for (const [path, page] of [
      ['after', { first: 1, after: cursor }],
      ['before', { last: 1, before: cursor }],
    ] as const)
      expect(await read(world().store, partyId, BY_RAISE, page)).toMatchObject({ kind: 'InvalidInput', problems: [{ path: [path] }] });
  });

  test.each([
    ['first', { first: -1 }],
    ['last', { last: -1 }],
    ['last', { first: 1, last: 1 }],
  ])('refuse %s in %j', async (path, page) => {
    expect(await read(world().store, partyId, BY_RAISE, page)).toMatchObject({ kind: 'InvalidInput', problems: [{ path: [path] }] });
  });
});
