import { Double, type Decimal128 } from 'bson';
import { bare, calculate, integer, toDecimal } from './numbers.js';
import { isNumber, typeName, type NumberValue } from './values.js';

/** A running total that keeps MongoDB's types: the widest type among the numbers is the total's. */
export interface Summation {
  /** Adds a number; anything else is left out. */
  readonly add: (value: unknown) => void;
  /** How many numbers were added. */
  readonly count: () => number;
  /** The total; 0 of nothing. Whole numbers beyond int64 make a double. */
  readonly total: () => NumberValue;
}

/**
 * Begins a sum ("$sum", "$avg"). Whole numbers and decimals add up exactly; of doubles the rounding errors are carried along
 * (2Sum: Knuth, The Art of Computer Programming, volume 2, 4.2.2), as MongoDB does, so that ten times 0.1 is 1.
 */
export function summing(): Summation {
  let count = 0;
  let whole = 0n;
  let small = 0;
  let doubles = compensated(0, 0, 0);
  let decimals: Decimal128 | undefined;
  const types = new Set<string>();
  const add = (value: NumberValue) => {
    const plain = bare(value);
    const type = typeName(value);
    count += 1;
    types.add(type);
    if (typeof plain === 'object') decimals = decimals ? (calculate('add', decimals, plain) as Decimal128) : plain;
    else if (type === 'double') doubles = addDouble(doubles, Number(plain));
    else if (typeof plain === 'bigint') whole += plain;
    else if (Number.isSafeInteger(small + plain)) small += plain;
    else [whole, small] = [whole + BigInt(small), plain];
  };
  const total = () => {
    const exact = whole + BigInt(small);
    if (decimals)
      return [integer(exact), valueOf(doubles)].reduce<NumberValue>(
        (sum, part) => calculate('add', sum, toDecimal(part ?? 0)) ?? sum,
        decimals,
      );
    if (types.has('double')) return valueOf(addWhole(doubles, exact));
    return integer(exact, types.has('long')) ?? new Double(Number(exact));
  };
  return { add: (value) => (isNumber(value) ? add(value) : undefined), count: () => count, total };
}

/** A sum, what rounding took from it, and the plain sum for when the others end in NaN. */
interface Compensated {
  readonly sum: number;
  readonly error: number;
  readonly plain: number;
}

function compensated(sum: number, error: number, plain: number): Compensated {
  return { sum, error, plain };
}

function addDouble({ sum, error, plain }: Compensated, value: number): Compensated {
  const next = sum + value;
  const part = next - sum;
  return compensated(next, error + (sum - (next - part) + (value - part)), plain + value);
}

/** A whole number in two parts, each of which a double holds exactly. */
function addWhole(total: Compensated, value: bigint): Compensated {
  const low = BigInt.asIntN(32, value);
  return addDouble(addDouble(total, Number(value - low)), Number(low));
}

function valueOf({ sum, error, plain }: Compensated): Double {
  return new Double(Number.isFinite(sum) ? sum + error : plain);
}

/** The sum of the numbers among the values; 0 when there are none ("$sum"). */
export function sum(values: readonly unknown[]): NumberValue {
  const running = summing();
  for (const value of values) running.add(value);
  return running.total();
}
