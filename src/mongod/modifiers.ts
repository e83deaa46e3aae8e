import { Timestamp } from 'bson';
import { compareValues, equalValues } from './compare.js';
import { fail } from './errors.js';
import { compileFilter } from './match.js';
import { calculate, integer, toDouble } from './numbers.js';
import { conditionOf } from './operators.js';
import { isRegex } from './regex.js';
import { compileSort } from './sort.js';
import { isArray, isDocument, isNumber, show, typeName, type Document, type NumberValue } from './values.js';

/** What a modifier may know of the update it is part of. */
export interface ModifierScope {
  /** The document as it was, for messages. */
  readonly doc: Document;
  readonly isInsert: boolean;
  readonly now: Date;
}

/** From the value at a path (`undefined` when absent) to the new one; `undefined` removes the field or leaves it absent. */
export type Modifier = (current: unknown, scope: ModifierScope) => unknown;

/** The operators that work on one path each ("Update Operators"): operand and path → modifier. `$rename` works on two and is elsewhere. */
export const modifiers: Readonly<Record<string, (operand: unknown, path: string) => Modifier>> = {
  $set: (operand) => () => operand,
  $setOnInsert:
    (operand) =>
    (current, { isInsert }) =>
      isInsert ? operand : current,
  $unset: () => () => undefined,
  $inc: (operand, path) => arithmetic('$inc', 'add', numeric(operand, path, 'increment')),
  $mul: (operand, path) => arithmetic('$mul', 'multiply', numeric(operand, path, 'multiply')),
  $min: (operand) => (current) => (current === undefined || compareValues(operand, current) < 0 ? operand : current),
  $max: (operand) => (current) => (current === undefined || compareValues(operand, current) > 0 ? operand : current),
  $currentDate: currentDate,
  $push: push,
  $addToSet: addToSet,
  $pull: (operand, path) => filtered('$pull', pullTest(operand, path)),
  $pullAll: (operand) => {
    if (!isArray(operand)) return fail('BadValue', `$pullAll requires an array argument but was given a ${typeName(operand)}`);
    return filtered('$pullAll', (element) => operand.some((each) => equalValues(each, element)));
  },
  $pop: pop,
};

function numeric(operand: unknown, path: string, verb: string): NumberValue {
  return isNumber(operand) ? operand : fail('TypeMismatch', `Cannot ${verb} with non-numeric argument: {${path}: ${show(operand)}}`);
}

function arithmetic(name: string, operation: 'add' | 'multiply', operand: NumberValue): Modifier {
  return (current, { doc }) => {
    if (current === undefined) return operation === 'add' ? operand : calculate('multiply', operand, integer(0n) ?? 0);
    if (!isNumber(current)) {
      const field = `{_id: ${show(doc['_id'])}} has a field of non-numeric type ${typeName(current)}`;
      return fail('TypeMismatch', `Cannot apply ${name} to a value of non-numeric type. ${field}`);
    }
    const result = calculate(operation, current, operand);
    const message = `Failed to apply ${name} operations to current value (${show(current)}) for document {_id: ${show(doc['_id'])}}`;
    return result ?? fail('BadValue', message);
  };
}

function currentDate(operand: unknown): Modifier {
  const type = isDocument(operand) ? operand['$type'] : undefined;
  if (operand === true || operand === false || type === 'date') return (_, { now }) => now;
  if (type === 'timestamp') return (_, { now }) => new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  const message = "is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'})";
  return fail('BadValue', `${typeName(operand)} ${message}.`);
}

/** An array to change; an absent one is empty. */
function arrayFor(current: unknown, refuse: (type: string) => never): readonly unknown[] {
  if (current === undefined) return [];
  return isArray(current) ? current : refuse(typeName(current));
}

function eachOf(name: string, operand: Document): readonly unknown[] {
  const each = operand['$each'];
  if (isArray(each)) return each;
  const verb = name === '$push' ? 'in $push must be an array but it was of type:' : 'in $addToSet must be an array but it was of type';
  return fail(name === '$push' ? 'BadValue' : 'TypeMismatch', `The argument to $each ${verb} ${typeName(each)}`);
}

function push(operand: unknown, path: string): Modifier {
  const clauses: Document = isDocument(operand) && '$each' in operand ? operand : { $each: [operand] };
  const unknown = Object.keys(clauses).find((clause) => !['$each', '$position', '$sort', '$slice'].includes(clause));
  if (unknown !== undefined) fail('BadValue', `Unrecognized clause in $push: ${unknown}`);
  const added = eachOf('$push', clauses);
  const position = whole('$position', clauses);
  const order = orderOf(clauses['$sort']);
  const slice = whole('$slice', clauses);
  return (current, { doc }) => {
    const array = arrayFor(current, (type) =>
      fail('BadValue', `The field '${path}' must be an array but is of type ${type} in document {_id: ${show(doc['_id'])}}`),
    );
    const inserted = array.toSpliced(position ?? array.length, 0, ...added);
    const sorted = order ? inserted.toSorted(order) : inserted;
    const kept = slice === undefined ? sorted : slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
    return added.length === 0 && !order && kept.length === array.length && current !== undefined ? current : kept;
  };
}

function whole(clause: string, clauses: Document): number | undefined {
  const value = clauses[clause];
  if (value === undefined) return undefined;
  if (isNumber(value) && Number.isInteger(toDouble(value))) return toDouble(value);
  return fail('BadValue', `The value for ${clause} must be an integer value but was given type: ${typeName(value)}`);
}

function orderOf(spec: unknown): ((a: unknown, b: unknown) => number) | undefined {
  if (spec === undefined) return undefined;
  if (isDocument(spec)) {
    if (Object.keys(spec).length === 0) fail('BadValue', 'The $sort pattern is empty when it should be a set of fields.');
    const order = compileSort(spec);
    return (a, b) => order(isDocument(a) ? a : {}, isDocument(b) ? b : {});
  }
  const direction = isNumber(spec) ? toDouble(spec) : 0;
  if (direction !== 1 && direction !== -1) return fail('BadValue', 'The $sort element value must be either 1 or -1');
  return (a, b) => compareValues(a, b) * direction;
}

function addToSet(operand: unknown, path: string): Modifier {
  const many = isDocument(operand) && Object.keys(operand)[0] === '$each';
  const other = many ? Object.keys(operand)[1] : undefined;
  if (other !== undefined) fail('BadValue', `Found unexpected fields after $each in $addToSet: ${other}`);
  const candidates = many ? eachOf('$addToSet', operand) : [operand];
  return (current) => {
    const refuse = (type: string) =>
      fail('BadValue', `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`);
    const result = [...arrayFor(current, refuse)];
    const before = result.length;
    for (const value of candidates) if (!result.some((element) => equalValues(element, value))) result.push(value);
    return result.length === before && current !== undefined ? current : result;
  };
}

function filtered(name: string, drop: (element: unknown) => boolean): Modifier {
  return (current) => {
    if (current === undefined) return undefined;
    const kept = arrayFor(current, () => fail('BadValue', `Cannot apply ${name} to a non-array value`)).filter((element) => !drop(element));
    return isArray(current) && kept.length === current.length ? current : kept;
  };
}

/** `$pull` takes a value, operators on a value, or a filter on documents. */
function pullTest(operand: unknown, path: string): (element: unknown) => boolean {
  if (!isDocument(operand) && !isRegex(operand)) return (element) => equalValues(element, operand);
  if (isRegex(operand) || Object.keys(operand)[0]?.startsWith('$')) {
    const condition = conditionOf(operand, compileFilter, path);
    return (element) => condition.onValue(element, {});
  }
  const filter = compileFilter(operand);
  return (element) => isDocument(element) && filter(element);
}

function pop(operand: unknown, path: string): Modifier {
  if (!isNumber(operand)) return fail('FailedToParse', `Expected a number in: ${path}: ${show(operand)}`);
  const end = toDouble(operand);
  if (end !== 1 && end !== -1) return fail('FailedToParse', `$pop expects 1 or -1, found: ${show(operand)}`);
  return (current) => {
    if (current === undefined) return undefined;
    const refuse = (type: string) => fail('TypeMismatch', `Path '${path}' contains an element of non-array type '${type}'`);
    const array = arrayFor(current, refuse);
    if (array.length === 0) return current;
    return end === 1 ? array.slice(0, -1) : array.slice(1);
  };
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
