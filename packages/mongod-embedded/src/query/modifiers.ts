/** The update operators, each as a function of one value. `modify.ts` leads to the value, `update.ts` joins operators to an update. */
import { fail } from '../errors.js';
import { add } from '../bson/numbers.js';
import { isNumber, show, typeName } from '../bson/values.js';

/** From the value at a path (`undefined` when absent) to the new one; `undefined` removes the field or leaves it absent. */
export type Modifier = (current: unknown, isInsert: boolean) => unknown;

/** The operators ("Update Operators"): operand and path → modifier. */
export const modifiers: Readonly<Record<string, (operand: unknown, path: string) => Modifier>> = {
  $set: (operand) => () => operand,
  $setOnInsert: (operand) => (current, isInsert) => (isInsert ? operand : current),
  $unset: () => () => undefined,
  $inc: increment,
};

function increment(operand: unknown, path: string): Modifier {
  if (!isNumber(operand)) return fail('TypeMismatch', `Cannot increment with non-numeric argument: {${path}: ${show(operand)}}`);
  return (current) => {
    if (current === undefined) return operand;
    if (!isNumber(current)) return fail('TypeMismatch', `Cannot apply $inc to a value of type ${typeName(current)} at '${path}'`);
    return add(current, operand) ?? fail('BadValue', `Failed to apply $inc to current value (${show(current)}) at '${path}'`);
  };
}
