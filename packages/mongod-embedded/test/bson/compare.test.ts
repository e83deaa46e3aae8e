import { describe, expect, test } from '@jest/globals';
import { Binary, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import * as fc from 'fast-check';
import { compareValues } from '../../src/bson/compare.js';
import { encodeKey, indexKeys } from '../../src/bson/keys.js';
import { sized } from '../../../../test/support/size.js';

/** Every value is above the one before it. */
const ascending: readonly unknown[] = [
  undefined,
  null,
  new Double(NaN),
  new Double(-Infinity),
  new Double(-Number.MAX_VALUE),
  Long.fromString('-9007199254740993'),
  new Double(-9007199254740992),
  new Int32(-1),
  new Int32(0),
  new Double(Number.MIN_VALUE),
  new Double(0.1),
  new Double(0.5),
  new Int32(1),
  new Double(1.5),
  new Double(9007199254740992),
  Long.fromString('9007199254740993'),
  new Double(9007199254740994),
  Long.MAX_VALUE,
  new Double(9223372036854775808),
  new Double(Infinity),
  '',
  '\0',
  '\x01',
  'A',
  'a',
  'aa',
  'é',
  '\uffee',
  '😀',
  {},
  { a: new Int32(1) },
  { a: new Int32(1), b: new Int32(1) },
  { a: new Int32(2) },
  { b: new Int32(0) },
  { a: 'x' },
  [],
  [new Int32(1)],
  [new Int32(1), new Int32(2)],
  [new Int32(2)],
  ['x'],
  new Binary(Buffer.from('b'), 0),
  new Binary(Buffer.from('a'), 4),
  new Binary(Buffer.from('aa'), 0),
  new ObjectId('000000000000000000000001'),
  new ObjectId('000000000000000000000002'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date('2026-01-01'),
  new Timestamp({ t: 1, i: 2 }),
  new Timestamp({ t: 2, i: 1 }),
];

/** Keys are bytes written as latin1. */
const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));
const key = (value: unknown, direction: 1 | -1 = 1) => encodeKey([value], [direction]);

describe('the comparison order', () => {
  test('puts types and values in MongoDB order, numbers by their exact value', () => {
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) expect([i, j, Math.sign(compareValues(a, b))]).toEqual([i, j, Math.sign(i - j)]);
    }
  });

  test('finds equal numbers of different types equal', () => {
    for (const other of [new Double(1), Long.fromNumber(1)]) {
      expect(compareValues(new Int32(1), other)).toBe(0);
      expect(key(other)).toEqual(key(new Int32(1)));
    }
    expect(key(new Double(-0))).toEqual(key(new Int32(0)));
  });

  test('holds between the keys of an index, in either direction', () => {
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) {
        expect([i, j, Math.sign(compareKeys(key(a), key(b)))]).toEqual([i, j, Math.sign(i - j)]);
        expect([i, j, Math.sign(compareKeys(key(a, -1), key(b, -1)))]).toEqual([i, j, Math.sign(j - i)]);
      }
    }
  });

  test('holds between compound keys of any values', () => {
    const numbers = fc.oneof(
      fc.double().map((n) => new Double(n)),
      fc.integer().map((n) => new Int32(n)),
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((n) => Long.fromBigInt(n)),
      fc
        .tuple(fc.integer({ min: 53, max: 62 }), fc.integer({ min: -3, max: 3 }))
        .map(([e, d]) => Long.fromBigInt(2n ** BigInt(e) + BigInt(d))),
      fc.tuple(fc.integer({ min: 53, max: 63 }), fc.integer({ min: 0, max: 3 })).map(([e, d]) => new Double(2 ** e * (1 + d * 2 ** -52))),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 2 },
        numbers,
        fc.constantFrom(...ascending.filter((each) => typeof each !== 'object' || each === null || '_bsontype' in each)),
        fc.string({ unit: 'binary' }),
        fc.date({ noInvalidDate: true }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('a', 'b', 'c\0'),
          tie('value').filter((each) => each !== undefined),
          { maxKeys: 3, noNullPrototype: true },
        ),
      ),
    }));
    const pair = fc.tuple(value, value);
    const direction = fc.constantFrom<1 | -1>(1, -1);
    fc.assert(
      fc.property(pair, pair, fc.tuple(direction, direction), (a, b, directions) => {
        const order = compareValues(a[0], b[0]) * directions[0] || compareValues(a[1], b[1]) * directions[1];
        return Math.sign(compareKeys(encodeKey(a, directions), encodeKey(b, directions))) === Math.sign(order);
      }),
      { numRuns: sized(1_000, 3_000) },
    );
  });
});

describe('the keys of a document in an index', () => {
  const rows: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>, unknown[][]])[] = [
    ['a missing field is null', {}, { a: 1 }, [[null]]],
    ['one key per array element', { a: [1, 2] }, { a: 1 }, [[1], [2]]],
    ['equal elements make one key', { a: [1, 1] }, { a: 1 }, [[1]]],
    ['an empty array is undefined', { a: [] }, { a: 1 }, [[undefined]]],
    ['a field below an empty array is null', { a: [] }, { 'a.b': 1 }, [[null]]],
    [
      'two fields below the same array go together',
      { a: [{ b: 1, c: 2 }, { b: 3 }] },
      { 'a.b': 1, 'a.c': 1 },
      [
        [1, 2],
        [3, null],
      ],
    ],
    [
      'a scalar beside an array repeats',
      { a: [1, 2], b: 'x' },
      { a: 1, b: -1 },
      [
        [1, 'x'],
        [2, 'x'],
      ],
    ],
    ['a nested array is a key itself', { a: [[1, 2]] }, { a: 1 }, [[[1, 2]]]],
    ['scalars in an array have no fields', { a: [5] }, { 'a.b': 1 }, [[null]]],
    ['arrays along the path spread in turn', { a: [{ b: [1, 2] }, { b: 3 }] }, { 'a.b': 1 }, [[1], [2], [3]]],
  ];
  test.each(rows)('%s', (_, doc, pattern, keys) => expect(indexKeys(doc, pattern)).toEqual(keys));

  test('two arrays side by side are refused with 171', () => {
    expect(() => indexKeys({ a: [1], b: [2] }, { a: 1, b: 1 })).toThrow(
      expect.objectContaining({ code: 171, message: 'cannot index parallel arrays [b] [a]' }),
    );
  });
});
