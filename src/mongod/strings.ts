import { Int32 } from 'bson';
import { binary, byName, isNullish, operands, unary, variadic } from './arguments.js';
import { compareStrings } from './compare.js';
import { fail } from './errors.js';
import type { Operator } from './expression.js';
import { toDouble } from './numbers.js';
import { compileRegex, isRegex } from './regex.js';
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
  $strLenCP: unary('$strLenCP', (value) => {
    if (typeof value !== 'string') return fail(34471, `$strLenCP requires a string argument, found: ${typeName(value)}`);
    return new Int32(Array.from(value).length);
  }),
  $substrCP: operands('$substrCP', [3, 3], (text, start, count) => {
    const [from, length] = [position('starting index', 34450, start), position('length', 34452, count)];
    return Array.from(coerced(text))
      .slice(from, from + length)
      .join('');
  }),
  $split: binary('$split', (text, separator) => {
    if (isNullish(text) || isNullish(separator)) return null;
    if (typeof text !== 'string')
      return fail(40085, `$split requires an expression that evaluates to a string as a first argument, found: ${typeName(text)}`);
    if (typeof separator !== 'string')
      return fail(40086, `$split requires an expression that evaluates to a string as a second argument, found: ${typeName(separator)}`);
    return separator === '' ? fail(40087, '$split requires a non-empty separator') : text.split(separator);
  }),
  $trim: byName('$trim', ['input'], [], ({ input }) => {
    if (isNullish(input)) return null;
    return typeof input === 'string'
      ? input.trim()
      : fail(50699, `$trim requires its input to be a string, got ${typeName(input)} instead.`);
  }),
  $regexMatch: byName('$regexMatch', ['input', 'regex'], ['options'], ({ input, regex, options }) => {
    if (isNullish(input) || isNullish(regex)) return false;
    if (typeof input !== 'string') return fail(51104, "$regexMatch needs 'input' to be of type string");
    const pattern = isRegex(regex)
      ? regex.pattern
      : typeof regex === 'string'
        ? regex
        : fail(51105, "$regexMatch needs 'regex' to be of type string or regex");
    return compileRegex(pattern, typeof options === 'string' ? options : isRegex(regex) ? regex.options : '').test(input);
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
