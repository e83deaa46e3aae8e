import { fail } from './errors.js';
/** MongoDB's one comparison order over every value ("Comparison/Sort Order"); `undefined` stands for a missing field and sorts before null. */
export function compareValues(_a: unknown, _b: unknown): number {
  return fail('NotImplemented', 'compareValues');
}
/** Whether two values are equal in MongoDB's order (numbers across types, field order significant). */
export function equalValues(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}
