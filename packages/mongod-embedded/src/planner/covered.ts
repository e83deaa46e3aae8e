/**
 * Whether an index alone decides a filter, so that documents need not be filtered again. When in doubt the answer is no: a wrong yes would
 * return documents that do not match.
 */
import { isNotANumber } from '../bson/numbers.js';
import { isArray, isOperators, typeName, type Document } from '../bson/values.js';
import type { Index } from '../storage/catalog.js';

/** Types whose values are equal exactly when their keys are. Null meets what is missing, and an array its elements. */
const pointTypes: ReadonlySet<string> = new Set(['string', 'int', 'long', 'double', 'bool', 'date', 'objectId']);

/** Types whose ranges hold nothing but values of theirs that the filter lets through: among numbers there is NaN. */
const rangeTypes: ReadonlySet<string> = new Set(['string', 'date', 'objectId']);

const isPoint = (value: unknown): boolean => pointTypes.has(typeName(value)) && !isNotANumber(value);

/**
 * Whether the stretches of an index hold only documents that a filter matches: every condition is one of points or of the range that made
 * the stretches, and no document has several keys.
 * @param equalities how many leading fields are held to points
 * @param ranged whether a range of the next field follows
 */
export function isCovered(filter: Document, { fields, multikeys }: Index, equalities: number, ranged: boolean): boolean {
  if (multikeys.size > 0) return false;
  return Object.entries(filter).every(([path, operand]) => {
    const at = fields.indexOf(path);
    if (at < 0 || at > equalities) return false;
    if (at === equalities) return ranged && isRange(operand);
    if (!isOperators(operand)) return isPoint(operand);
    const [[operator, value] = [], ...others] = Object.entries(operand);
    return others.length === 0 && (operator === '$in' ? isArray(value) && value.every(isPoint) : operator === '$eq' && isPoint(value));
  });
}

const rangeOperators: ReadonlySet<string> = new Set(['$gt', '$gte', '$lt', '$lte']);

function isRange(operand: unknown): boolean {
  if (!isOperators(operand)) return false;
  const types = new Set(Object.values(operand).map(typeName));
  const [type = ''] = types;
  return types.size === 1 && rangeTypes.has(type) && Object.keys(operand).every((operator) => rangeOperators.has(operator));
}
