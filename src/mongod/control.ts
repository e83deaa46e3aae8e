import { Int32 } from 'bson';
import { binary, isNullish, named, truthy, unary, variadic } from './arguments.js';
import { compareValues, equalValues } from './compare.js';
import { fail } from './errors.js';
import type { Compile, Expression, ExpressionScope, Operator } from './expression.js';
import { documentOf, getField, isArray, isDocument, isNumber, show, typeName, type Document } from './values.js';

/** Comparison, boolean, conditional, literal and document operators. */
export const controlOperators: Readonly<Record<string, Operator>> = {
  $eq: binary('$eq', (a, b) => equalValues(a, b)),
  $ne: binary('$ne', (a, b) => !equalValues(a, b)),
  $gt: binary('$gt', (a, b) => compareValues(a, b) > 0),
  $gte: binary('$gte', (a, b) => compareValues(a, b) >= 0),
  $lt: binary('$lt', (a, b) => compareValues(a, b) < 0),
  $lte: binary('$lte', (a, b) => compareValues(a, b) <= 0),
  $cmp: binary('$cmp', (a, b) => new Int32(Math.sign(compareValues(a, b)))),
  $and: lazily((conditions, scope) => conditions.every((each) => truthy(each(scope)))),
  $or: lazily((conditions, scope) => conditions.some((each) => truthy(each(scope)))),
  $not: unary('$not', (value) => !truthy(value)),
  $cond: cond,
  $ifNull: (operand, compile) => {
    if (!isArray(operand) || operand.length < 2) return fail(1257300, '$ifNull needs at least two arguments');
    const choices = operand.map(compile);
    return (scope) => firstPresent(choices, scope);
  },
  $switch: choose,
  $literal: (operand) => () => operand,
  $type: unary('$type', typeName),
  $isNumber: unary('$isNumber', isNumber),
  $let: bind,
  $mergeObjects: variadic((values) => merge(values.length === 1 && isArray(values[0]) ? values[0] : values)),
  $getField: fieldOf,
  $objectToArray: unary('$objectToArray', (value) => {
    if (isNullish(value)) return null;
    if (!isDocument(value)) return fail(40390, `$objectToArray requires a document input, found: ${typeName(value)}`);
    return Object.entries(value).map(([k, v]) => ({ k, v }));
  }),
  $arrayToObject: unary('$arrayToObject', (value) => {
    if (isNullish(value)) return null;
    if (!isArray(value)) return fail(40386, `$arrayToObject requires an array input, found: ${typeName(value)}`);
    return documentOf(value.map(pairOf));
  }),
};

function lazily(apply: (conditions: readonly Expression[], scope: ExpressionScope) => boolean): Operator {
  return (operand, compile) => {
    const conditions = (isArray(operand) ? operand : [operand]).map(compile);
    return (scope) => apply(conditions, scope);
  };
}

function firstPresent(choices: readonly Expression[], scope: ExpressionScope): unknown {
  for (const choice of choices) {
    const value = choice(scope);
    if (!isNullish(value) || choice === choices.at(-1)) return value;
  }
  return null;
}

function cond(operand: unknown, compile: Compile): Expression {
  if (isArray(operand) && operand.length !== 3)
    fail(16020, `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`);
  const parts: Readonly<Document> = isArray(operand)
    ? { if: operand[0], then: operand[1], else: operand[2] }
    : named('$cond', operand, ['if', 'then', 'else']);
  const [condition, yes, no] = [compile(parts['if']), compile(parts['then']), compile(parts['else'])];
  return (scope) => (truthy(condition(scope)) ? yes(scope) : no(scope));
}

function choose(operand: unknown, compile: Compile): Expression {
  if (!isDocument(operand)) return fail(40060, `$switch requires an object as an argument, found: ${typeName(operand)}`);
  const { branches, default: otherwise } = named('$switch', operand, [], ['branches', 'default']);
  if (!isArray(branches)) return fail(40061, `$switch expected an array for 'branches', found: ${typeName(branches)}`);
  if (branches.length === 0) return fail(40068, '$switch requires at least one branch.');
  const compiled = branches.map((branch) => {
    const parts = named('$switch', branch, ['case', 'then']);
    return { when: compile(parts['case']), then: compile(parts['then']) };
  });
  const last = 'default' in operand ? compile(otherwise) : noBranch;
  return (scope) => (compiled.find(({ when }) => truthy(when(scope)))?.then ?? last)(scope);
}

function noBranch(): never {
  return fail(40066, '$switch could not find a matching branch for an input, and no default was specified.');
}

function bind(operand: unknown, compile: Compile): Expression {
  const { vars, in: body } = named('$let', operand, ['vars', 'in']);
  if (!isDocument(vars)) return fail(16876, 'invalid parameter: expected an object (vars)');
  const bound = Object.entries(vars).map(([name, value]) => [checkedVariable(name), compile(value)] as const);
  const inner = compile(body);
  return (scope) => inner({ ...scope, vars: { ...scope.vars, ...documentOf(bound.map(([name, value]) => [name, value(scope)])) } });
}

/** A name a user may give a variable ("$let"). */
export function checkedVariable(name: string): string {
  if (/^[a-z\u0080-\uffff]\w*$/u.test(name) || name === 'CURRENT') return name;
  return fail('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
}

function merge(values: readonly unknown[]): Document {
  return documentOf(
    values.flatMap((value) => {
      if (isNullish(value)) return [];
      return isDocument(value)
        ? Object.entries(value)
        : fail(40400, `$mergeObjects requires object inputs, but input ${show(value)} is of type ${typeName(value)}`);
    }),
  );
}

function fieldOf(operand: unknown, compile: Compile): Expression {
  const parts = isDocument(operand) ? named('$getField', operand, ['field', 'input']) : { field: operand, input: '$$CURRENT' };
  const [field, input] = [compile(parts['field']), compile(parts['input'])];
  return (scope) => {
    const name = field(scope);
    if (typeof name !== 'string') return fail(5654602, `$getField requires 'field' to evaluate to type String, but got ${typeName(name)}`);
    const value = input(scope);
    return isDocument(value) ? getField(value, name) : isNullish(value) ? value : undefined;
  };
}

function pairOf(value: unknown): readonly [string, unknown] {
  if (isArray(value))
    return value.length === 2
      ? pair(value[0], value[1])
      : fail(40397, `$arrayToObject requires an array of size 2 arrays, found array of size: ${value.length}`);
  if (!isDocument(value)) return fail(40398, `Unrecognised input type format for $arrayToObject: ${typeName(value)}`);
  if (Object.keys(value).length !== 2)
    return fail(40392, "$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys");
  if (!('k' in value && 'v' in value))
    return fail(40393, "$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys from the input");
  return pair(value['k'], value['v']);
}

function pair(name: unknown, value: unknown): readonly [string, unknown] {
  if (typeof name === 'string') return [name, value];
  return fail(
    40394,
    `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(name)}`,
  );
}
