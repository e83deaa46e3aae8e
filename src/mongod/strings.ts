import { Int32 } from 'bson';
import { binary, isNullish, operands, unary, variadic } from './arguments.js';
import { compareStrings } from './compare.js';
import { fail } from './errors.js';
import type { Operator } from './expression.js';
import { toDouble } from './numbers.js';
import { isNumber, typeName } from './values.js';

/** Operators over strings; letters change case in ASCII only, as in MongoDB. */
export const stringOperators: Readonly<Record<string, Operator>> = {
  $concat: variadic((values) => {
    if (values.some(isNullish)) return null;
    return values
      .map((value) => (typeof value === 'string' ? value : fail(16702, `$concat only supports strings, not ${typeName(value)}`)))
      .join('');
  }),
  $toLower: unary('$toLower', (value) => coerced(value).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  $toUpper: unary('$toUpper', (value) => upper(coerced(value))),
  $strcasecmp: binary('$strcasecmp', (a, b) => new Int32(Math.sign(compareStrings(upper(coerced(a)), upper(coerced(b)))))),
  $substrCP: operands('$substrCP', [3, 3], (text, start, count) => {
    const [from, length] = [position('starting index', 34450, start), position('length', 34452, count)];
    return Array.from(coerced(text))
      .slice(from, from + length)
      .join('');
  }),
  $toString: unary('$toString', (value) => {
    if (isNullish(value)) return null;
    return (
      textOf(value) ??
      fail('ConversionFailure', `Unsupported conversion from ${typeName(value)} to string in $convert with no onError value`)
    );
  }),
};

function upper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

function textOf(value: unknown): string | undefined {
  switch (typeName(value)) {
    case 'date':
      return (value as Date).toISOString();
    case 'string':
    case 'symbol':
    case 'bool':
    case 'int':
    case 'long':
    case 'decimal':
    case 'double':
    case 'objectId':
      return String(value);
    default:
      return undefined;
  }
}

/** What string operators read of other types: numbers and dates as text, null and missing as nothing. */
function coerced(value: unknown): string {
  if (isNullish(value)) return '';
  const text = typeof value === 'boolean' ? undefined : textOf(value);
  return text ?? fail(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

function position(what: string, code: number, value: unknown): number {
  const number = isNumber(value)
    ? toDouble(value)
    : fail(code, `$substrCP: ${what} must be a numeric type (is BSON type ${typeName(value)})`);
  if (!Number.isInteger(number)) fail(code + 1, `$substrCP: ${what} cannot be represented as a 32-bit integral value: ${number}`);
  return number >= 0 ? number : fail(code === 34450 ? 34455 : 34454, `$substrCP: ${what} must be non-negative`);
}
