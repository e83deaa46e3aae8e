/** What stands in a form, and the input it makes. Pure: the page shows it, the server judges it. */
import type { FormField, Forms } from './forms.js';

/** A value as the form holds it: text for most, a truth for a box, parts for an object, entries for a list. */
export type Value = string | boolean | readonly Value[] | { readonly [field: string]: Value };
export type Values = Readonly<Record<string, Value>>;

const SCALARS: readonly string[] = ['String', 'ID', 'Int', 'Float', 'Boolean', 'DateTime', 'Duration', 'JSON'];

/** @returns whether a field is an object with fields of its own */
export const isObject = ({ type, choices }: FormField): boolean => choices === undefined && !SCALARS.includes(type);

/** What an empty field holds. @param inputs the fields of input objects */
export const emptyValue = (field: FormField, inputs: Forms['inputs']): Value => {
  if (field.list === true) return isObject(field) && field.required === true ? [emptyItem(field, inputs)] : [];
  return emptyItem(field, inputs);
};

/** What an empty entry of a list holds. Optional objects begin absent, so that input objects which hold themselves end. */
export const emptyItem = (field: FormField, inputs: Forms['inputs']): Value => {
  if (field.type === 'Boolean') return false;
  return isObject(field)
    ? emptyValues(
        (inputs[field.type] ?? []).filter(({ required }) => required === true),
        inputs,
      )
    : '';
};

/** A form before anybody has written in it. */
export const emptyValues = (fields: readonly FormField[], inputs: Forms['inputs']): Values =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field, inputs)] as const));

/** @returns `values` with one of them replaced */
export const withValue = (values: Values, name: string, value: Value): Values => ({ ...values, [name]: value });

/** The input of the mutation: what was left empty is left out. */
export const toInput = (fields: readonly FormField[], values: Values, inputs: Forms['inputs']): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = inputValue(field, values[field.name], inputs);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );

const inputValue = (field: FormField, value: Value | undefined, inputs: Forms['inputs']): unknown => {
  if (value === undefined) return undefined;
  if (field.list !== true) return itemValue(field, value, inputs);
  const items = Array.isArray(value) ? value.flatMap((item: Value) => itemValue(field, item, inputs) ?? []) : [];
  return items.length === 0 && field.required !== true ? undefined : items;
};

const itemValue = (field: FormField, value: Value, inputs: Forms['inputs']): unknown => {
  if (isObject(field)) {
    const object = toInput(inputs[field.type] ?? [], value as Values, inputs);
    return Object.keys(object).length === 0 && field.required !== true ? undefined : object;
  }
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  if (field.type === 'Int' || field.type === 'Float') return Number.isNaN(Number(text)) ? text : Number(text);
  // The browser's field holds the reader's local time.
  if (field.type === 'DateTime') return Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString();
  return text;
};

/** The faults of a refused input by the path of the field, as `indicators.0.name`. */
export const faultsByPath = (
  problems: readonly { readonly path: readonly string[]; readonly message: string }[],
): ReadonlyMap<string, string> =>
  new Map(problems.map(({ path, message }) => [path.filter((step) => step !== 'input').join('.'), message] as const));
