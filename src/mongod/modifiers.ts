import { compareValues, equalValues } from './compare.js';
import { fail } from './errors.js';
import { compileFilter } from './match.js';
import { calculate, toDouble } from './numbers.js';
import { conditionOf } from './operators.js';
import { isArray, isDocument, isNumber, isOperators, show, typeName, type Document } from './values.js';

/** What a modifier may know of the update it is part of. */
export interface ModifierScope {
  /** The document as it was, for messages. */
  readonly doc: Document;
  readonly isInsert: boolean;
}

/** From the value at a path (`undefined` when absent) to the new one; `undefined` removes the field or leaves it absent. */
export type Modifier = (current: unknown, scope: ModifierScope) => unknown;

/** The operators ("Update Operators"): operand and path → modifier. */
export const modifiers: Readonly<Record<string, (operand: unknown, path: string) => Modifier>> = {
  $set: (operand) => () => operand,
  $setOnInsert:
    (operand) =>
    (current, { isInsert }) =>
      isInsert ? operand : current,
  $unset: () => () => undefined,
  $inc: increment,
  $min: (operand) => (current) => (current === undefined || compareValues(operand, current) < 0 ? operand : current),
  $max: (operand) => (current) => (current === undefined || compareValues(operand, current) > 0 ? operand : current),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pop: pop,
};

function increment(operand: unknown, path: string): Modifier {
  if (!isNumber(operand)) return fail('TypeMismatch', `Cannot increment with non-numeric argument: {${path}: ${show(operand)}}`);
  return (current, { doc }) => {
    const whose = `{_id: ${show(doc['_id'])}}`;
    if (current === undefined) return operand;
    if (!isNumber(current))
      return fail(
        'TypeMismatch',
        `Cannot apply $inc to a value of non-numeric type. ${whose} has a field of non-numeric type ${typeName(current)}`,
      );
    const result = calculate('add', current, operand);
    return result ?? fail('BadValue', `Failed to apply $inc operations to current value (${show(current)}) for document ${whose}`);
  };
}

/** An array to change; an absent one is empty. */
function arrayFor(current: unknown, refuse: (type: string) => never): readonly unknown[] {
  if (current === undefined) return [];
  return isArray(current) ? current : refuse(typeName(current));
}

/** The values to add: the operand, or those of its `$each`, beside which nothing else is supported. */
function added(name: string, operand: unknown, code: 'BadValue' | 'TypeMismatch'): readonly unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [operand];
  const { $each: each, ...others } = operand;
  const [other] = Object.keys(others);
  if (other !== undefined) fail('BadValue', `Unrecognized clause in ${name}: ${other}`);
  return isArray(each) ? each : fail(code, `The argument to $each in ${name} must be an array but it was of type ${typeName(each)}`);
}

function push(operand: unknown, path: string): Modifier {
  const values = added('$push', operand, 'BadValue');
  return (current, { doc }) => {
    const array = arrayFor(current, (type) =>
      fail('BadValue', `The field '${path}' must be an array but is of type ${type} in document {_id: ${show(doc['_id'])}}`),
    );
    return values.length === 0 && current !== undefined ? current : [...array, ...values];
  };
}

function addToSet(operand: unknown, path: string): Modifier {
  const candidates = added('$addToSet', operand, 'TypeMismatch');
  return (current) => {
    const refuse = (type: string) =>
      fail('BadValue', `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`);
    const result = [...arrayFor(current, refuse)];
    const before = result.length;
    for (const value of candidates) if (!result.some((element) => equalValues(element, value))) result.push(value);
    return result.length === before && current !== undefined ? current : result;
  };
}

function pop(operand: unknown, path: string): Modifier {
  const end = isNumber(operand) ? toDouble(operand) : 0;
  if (end !== 1 && end !== -1) return fail('FailedToParse', `$pop expects 1 or -1, found: ${show(operand)}`);
  return (current) => {
    if (current === undefined) return undefined;
    const array = arrayFor(current, (type) => fail('TypeMismatch', `Path '${path}' contains an element of non-array type '${type}'`));
    return array.length === 0 ? current : end === 1 ? array.slice(0, -1) : array.slice(1);
  };
}

/** `$pull` takes a value, operators on a value, or a filter on documents. */
function pull(operand: unknown): Modifier {
  const drops = pullTest(operand);
  return (current) => {
    if (current === undefined) return undefined;
    const kept = arrayFor(current, () => fail('BadValue', 'Cannot apply $pull to a non-array value')).filter((element) => !drops(element));
    return isArray(current) && kept.length === current.length ? current : kept;
  };
}

function pullTest(operand: unknown): (element: unknown) => boolean {
  if (!isDocument(operand) || isOperators(operand)) {
    const condition = conditionOf(operand, compileFilter);
    return (element) => condition.onValue(element, {});
  }
  const filter = compileFilter(operand);
  return (element) => isDocument(element) && filter(element);
}

/**
 * The one field an array filter speaks of: `i` in `{ 'i.score': … }`.
 * @throws FailedToParse (9) when it speaks of none, or of several
 */
export function identifierOf(filter: Document): string {
  const [name, other] = new Set(identifiersOf(filter));
  if (name === undefined) return fail('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
  if (other === undefined) return name;
  return fail(
    'FailedToParse',
    `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${name}' and '${other}'`,
  );
}

function identifiersOf(filter: Document): readonly string[] {
  return Object.entries(filter).flatMap(([key, operand]) => {
    if (!key.startsWith('$')) return [key.split('.')[0] ?? key];
    return isArray(operand) ? operand.flatMap((branch) => (isDocument(branch) ? identifiersOf(branch) : [])) : [];
  });
}
