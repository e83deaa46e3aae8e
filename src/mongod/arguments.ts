import type { Expression, Operator } from './expression.js';
import { fail } from './errors.js';
import { toDouble } from './numbers.js';
import { isArray, isDocument, isNumber, type Document } from './values.js';

/** Whether an expression's value counts as true: everything but false, null, missing and zero. */
export function truthy(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !isNumber(value) || toDouble(value) !== 0;
}

/** Whether a value is null or missing, which most operators answer with null. */
export function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/**
 * An operator of a fixed number of operands, or of a range of them; a single one needs no array around it.
 * @param apply from the operands' values to the result
 * @throws 16020 or 28667 for another number of operands, with MongoDB's wording
 */
export function operands(
  name: string,
  [least, most]: readonly [number, number],
  apply: (...values: readonly unknown[]) => unknown,
): Operator {
  return (operand, compile) => {
    const given = isArray(operand) ? operand : [operand];
    if (given.length < least || given.length > most) refuseCount(name, least, most, given.length);
    const compiled = given.map(compile);
    return (scope) => apply(...compiled.map((each) => each(scope)));
  };
}

function refuseCount(name: string, least: number, most: number, given: number): never {
  if (least === most) return fail(16020, `Expression ${name} takes exactly ${least} arguments. ${given} were passed in.`);
  return fail(28667, `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${given} were passed in.`);
}

/** An operator of one operand. */
export function unary(name: string, apply: (value: unknown) => unknown): Operator {
  return operands(name, [1, 1], apply);
}

/** An operator of two operands. */
export function binary(name: string, apply: (a: unknown, b: unknown) => unknown): Operator {
  return operands(name, [2, 2], apply);
}

/** An operator of any number of operands. */
export function variadic(apply: (values: readonly unknown[]) => unknown): Operator {
  return (operand, compile) => {
    const compiled = (isArray(operand) ? operand : [operand]).map(compile);
    return (scope) => apply(compiled.map((each) => each(scope)));
  };
}

/**
 * The named operands of an operator such as `$filter`, uncompiled.
 * @throws FailedToParse when it is no document, misses a required name or has an unknown one
 */
export function named(name: string, operand: unknown, required: readonly string[], optional: readonly string[] = []): Document {
  if (!isDocument(operand)) return fail('FailedToParse', `${name} only supports an object as its argument`);
  const missing = required.find((each) => !(each in operand));
  if (missing !== undefined) fail('FailedToParse', `Missing '${missing}' parameter to ${name}`);
  const unknown = Object.keys(operand).find((each) => !required.includes(each) && !optional.includes(each));
  if (unknown !== undefined) fail('FailedToParse', `Unrecognized argument to ${name}: ${unknown}`);
  return operand;
}

/** An operator with named operands: all are evaluated, absent ones are `undefined`. */
export function byName(
  name: string,
  required: readonly string[],
  optional: readonly string[],
  apply: (values: Readonly<Document>) => unknown,
): Operator {
  return (operand, compile): Expression => {
    const compiled = Object.entries(named(name, operand, required, optional)).map(([key, value]) => [key, compile(value)] as const);
    return (scope) => apply(Object.fromEntries(compiled.map(([key, value]) => [key, value(scope)])));
  };
}
