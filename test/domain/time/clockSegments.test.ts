import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Interval,
  containsInstant,
  instantAfter,
  totalMs,
  clipSorted,
  union,
  clip,
  subtract,
} from '../../../src/domain/time/interval.js';

/** The model: a set of whole instants from 0 to 29, held one by one. */
const INSTANTS = Array.from({ length: 30 }, (_, index) => index);
const instants = (stretches: readonly Interval[]): readonly number[] => INSTANTS.filter((at) => containsInstant(stretches, at));
const edge = fc.nat(30);
const anyStretches = fc.array(fc.tuple(edge, edge), { maxLength: 8 });
const lists = anyStretches.map(union);

describe('stretches of time, against sets of single instants', () => {
  test('a union holds what any of them holds, ascending, disjoint and not adjacent', () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        const merged = union(stretches);
        expect(instants(merged)).toEqual(instants(stretches));
        expect(merged.every(([from, to], index) => from < to && from > (merged[index - 1]?.[1] ?? -1))).toBe(true);
      }),
    );
  });

  test('a difference holds what the one holds and the other does not', () => {
    fc.assert(
      fc.property(lists, lists, (some, holes) => {
        const left = subtract(some, holes);
        expect(instants(left)).toEqual(instants(some).filter((at) => !containsInstant(holes, at)));
        expect(union(left)).toEqual(left);
      }),
    );
  });

  test('a hole without an end leaves nothing after it', () => {
    expect(
      subtract(
        [
          [0, 10],
          [20, 30],
        ],
        [[5, Infinity]],
      ),
    ).toEqual([[0, 5]]);
  });

  test('a piece holds what lies between its edges, whichever way it is cut', () => {
    fc.assert(
      fc.property(lists, edge, edge, (some, from, to) => {
        const piece = clip(some, from, to);
        expect(instants(piece)).toEqual(instants(some).filter((at) => at >= from && at < to));
        if (from < to) expect(clipSorted(some, from, to)).toEqual(piece);
      }),
    );
  });

  test('a length counts the instants', () => {
    fc.assert(fc.property(lists, (some) => expect(totalMs(some)).toBe(instants(some).length)));
  });

  test('so much has passed right after that many instants, or never', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 30 }), (some, wanted) => {
        const last = instants(some)[wanted - 1];
        expect(instantAfter(some, wanted)).toBe(last === undefined ? null : last + 1);
      }),
    );
  });
});
