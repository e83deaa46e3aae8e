import { describe, expect, test } from '@jest/globals';
import { Binary, Double, Int32, Long, ObjectId, serialize, Timestamp } from 'bson';
import * as fc from 'fast-check';
import { decode } from '../../src/bson/decode.js';
import { encode } from '../../src/bson/encode.js';
import { MongoError } from '../../src/errors.js';
import { compileProjection } from '../../src/query/project.js';
import { isArray, isDocument, keyOf, type Document } from '../../src/bson/values.js';

const name = fc.oneof(
  fc.constantFrom('a', 'b', '0', '7', '10', '01', '4294967295', '__proto__', 'constructor', 'é', '日本', ''),
  fc.string({ maxLength: 6 }).filter((text) => !text.includes('\0')),
);
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.boolean(),
  fc.constant(null),
  fc.integer().map((value) => new Int32(value)),
  fc.double().map((value) => new Double(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(0, 2, 4, 5, 128)).map(([bytes, type]) => new Binary(bytes, type)),
  fc.constant(new Timestamp({ t: 4e9, i: 7 })),
);
/** Documents as maps, which BSON's library writes in their order whatever the names are. */
const { document } = fc.letrec<{ value: unknown; document: Map<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('document')),
  document: fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map((entries) => new Map(entries)),
}));
const bytesOf = (map: Map<string, unknown>): Buffer => Buffer.from(serialize(map as unknown as Document));
const runs = { numRuns: 500 };

/** A projection written from the manual, on documents. */
function projected(value: unknown, path: readonly string[], keeps: boolean): unknown {
  const [part = '', ...rest] = path;
  if (isArray(value)) return value.map((element) => projected(element, path, keeps)).filter((element) => element !== undefined);
  if (!isDocument(value)) return keeps ? undefined : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      if (key !== keyOf(part)) return keeps ? [] : [[key, field]];
      const inner = rest.length > 0 ? projected(field, rest, keeps) : keeps ? field : undefined;
      return inner === undefined ? [] : [[key, inner]];
    }),
  );
}

describe('the bytes of a document', () => {
  test('are the same after reading and writing, names and types and their order', () => {
    fc.assert(
      fc.property(document, (map) => expect(encode(decode(bytesOf(map)))).toEqual(bytesOf(map))),
      runs,
    );
  });

  test('are read in part as in full', () => {
    fc.assert(
      fc.property(document, name, (map, wanted) => {
        const all = decode(bytesOf(map));
        const part = decode(bytesOf(map), new Set([keyOf(wanted)]));
        expect(encode(part)).toEqual(encode(Object.fromEntries(Object.entries(all).filter(([key]) => key === keyOf(wanted)))));
      }),
      runs,
    );
  });

  test('are projected as the document is', () => {
    const path = fc.constantFrom('a', 'b', '0', 'a.b', 'a.0', '7.a', 'a.b.a');
    fc.assert(
      fc.property(document, path, fc.boolean(), (map, field, keeps) => {
        map.delete('_id');
        const bytes = compileProjection({ [field]: keeps, ...(keeps && { _id: false }) })(bytesOf(map));
        expect(bytes).toEqual(encode(projected(decode(bytesOf(map)), field.split('.'), keeps) as Document));
      }),
      runs,
    );
  });

  test('that are no document are refused, whatever is wrong with them', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(255), (map, at, value) => {
        const bytes = bytesOf(map);
        bytes[at % bytes.length] = value;
        try {
          decode(bytes);
        } catch (error) {
          // What a buffer throws is a RangeError of another realm than the tests'.
          expect(error instanceof MongoError || (error as Error).name === 'RangeError').toBe(true);
        }
      }),
      runs,
    );
  });
});
