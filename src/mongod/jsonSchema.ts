import { equalValues, compareValues } from './compare.js';
import { fail } from './errors.js';
import { bare, compareNumbers, toDouble } from './numbers.js';
import { typesNamed } from './operators.js';
import { compileRegex } from './regex.js';
import { isArray, isDocument, isNumber, show, typeName, type Document, type NumberValue } from './values.js';

/** What a value violates: `undefined` when nothing. */
type Rule = (value: unknown) => Document | undefined;

type Compile = (operand: unknown, schema: Document) => Rule | undefined;

/** JSON Schema's own type names; those that are no alias of a BSON type are refused. */
const jsonTypes: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  number: ['int', 'long', 'double', 'decimal'],
  boolean: ['bool'],
  object: ['object'],
  array: ['array'],
  null: ['null'],
};

const keywords: Readonly<Record<string, Compile>> = {
  bsonType: (operand) => typeRule('bsonType', operand, listed(operand).flatMap(typesNamed)),
  type: (operand) => typeRule('type', operand, listed(operand).flatMap(jsonTypeNamed)),
  required: (operand) => {
    const names = strings('required', operand);
    return onObjects((doc) => {
      const missingProperties = names.filter((name) => !Object.hasOwn(doc, name)).sort();
      return missingProperties.length === 0
        ? undefined
        : { operatorName: 'required', specifiedAs: { required: operand }, missingProperties };
    });
  },
  properties: propertiesRule,
  patternProperties: (operand) => {
    const rules = Object.entries(schemas('patternProperties', operand)).map(([pattern, rule]) => ({ regex: compileRegex(pattern), rule }));
    return onObjects((doc) => {
      const failing = Object.entries(doc).flatMap(([name, value]) =>
        rules.flatMap(({ regex, rule }) => notSatisfied({ propertyName: name }, regex.test(name) ? rule(value) : undefined)),
      );
      return failing.length === 0 ? undefined : { operatorName: 'patternProperties', propertiesNotSatisfied: failing };
    });
  },
  additionalProperties: additionalRule,
  items: (operand) => itemsRule(schemaOf('items', operand)),
  minItems: (operand) => sized('minItems', operand, isArray, (value, limit) => value.length >= limit),
  maxItems: (operand) => sized('maxItems', operand, isArray, (value, limit) => value.length <= limit),
  minLength: (operand) => sized('minLength', operand, isText, (value, limit) => Array.from(value).length >= limit),
  maxLength: (operand) => sized('maxLength', operand, isText, (value, limit) => Array.from(value).length <= limit),
  uniqueItems: (operand) => (flag('uniqueItems', operand) ? uniqueRule(operand) : undefined),
  minimum: (operand, schema) => bound('minimum', operand, schema, (order, exclusive) => (exclusive ? order > 0 : order >= 0)),
  maximum: (operand, schema) => bound('maximum', operand, schema, (order, exclusive) => (exclusive ? order < 0 : order <= 0)),
  exclusiveMinimum: (operand, schema) => besides('minimum', 'exclusiveMinimum', operand, schema),
  exclusiveMaximum: (operand, schema) => besides('maximum', 'exclusiveMaximum', operand, schema),
  pattern: (operand) => {
    const regex = compileRegex(text('pattern', operand));
    return onType(isText, 'pattern', { pattern: operand }, (value) => regex.test(value), 'regular expression did not match');
  },
  enum: (operand) => {
    if (!isArray(operand)) return fail('TypeMismatch', "$jsonSchema keyword 'enum' must be an array");
    return violatedUnless(
      (value) => operand.some((each) => equalValues(each, value)),
      'enum',
      { enum: operand },
      'value was not found in enum',
    );
  },
  allOf: (operand) => combined('allOf', operand, (failed) => failed === 0),
  anyOf: (operand) => combined('anyOf', operand, (failed, count) => failed < count),
  oneOf: (operand) => combined('oneOf', operand, (failed, count) => failed === count - 1),
  not: (operand) => {
    const rule = schemaOf('not', operand);
    return (value) => (rule(value) ? undefined : { operatorName: 'not', reason: 'child expression matched' });
  },
  title: (operand) => void text('title', operand),
  description: (operand) => void text('description', operand),
};

/**
 * Compiles `$jsonSchema` ("$jsonSchema", "Specify JSON Schema Validation").
 * @param schema MongoDB's draft 4 keywords with `bsonType`
 * @returns for a document `undefined` when it satisfies the schema, else the `details` of the answer's `errInfo`
 * @throws FailedToParse (9) naming an unknown keyword, TypeMismatch (14) for a malformed one
 */
export function compileJsonSchema(schema: Document): (doc: Document) => Document | undefined {
  const rules = compileRules(schema);
  const about = aboutOf(schema);
  return (doc) => {
    const schemaRulesNotSatisfied = rules.flatMap((rule) => rule(doc) ?? []);
    return schemaRulesNotSatisfied.length === 0 ? undefined : { operatorName: '$jsonSchema', ...about, schemaRulesNotSatisfied };
  };
}

function compileRules(schema: Document): readonly Rule[] {
  return Object.entries(schema).flatMap(([name, operand]) => {
    const compile = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    return (compile ?? fail('FailedToParse', `Unknown $jsonSchema keyword: ${name}`))(operand, schema) ?? [];
  });
}

/** A schema within a schema: its broken rules, listed under `details`. */
function schemaOf(keyword: string, operand: unknown): Rule {
  if (!isDocument(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an object`);
  const rules = compileRules(operand);
  const about = aboutOf(operand);
  return (value) => {
    const details = rules.flatMap((rule) => rule(value) ?? []);
    return details.length === 0 ? undefined : { ...about, details };
  };
}

/** What a schema says of itself, for whoever reads why a document was refused. */
function aboutOf(schema: Document): Document {
  return Object.fromEntries(['title', 'description'].flatMap((name) => (name in schema ? [[name, schema[name]] as const] : [])));
}

function schemas(keyword: string, operand: unknown): Readonly<Record<string, Rule>> {
  if (!isDocument(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an object`);
  return Object.fromEntries(Object.entries(operand).map(([name, schema]) => [name, schemaOf(keyword, schema)]));
}

function notSatisfied(where: Document, violation: Document | undefined): readonly Document[] {
  return violation ? [{ ...where, ...violation }] : [];
}

function onObjects(rule: (doc: Document) => Document | undefined): Rule {
  return (value) => (isDocument(value) ? rule(value) : undefined);
}

function violatedUnless(holds: (value: unknown) => boolean, operatorName: string, specifiedAs: Document, reason: string): Rule {
  return (value) => (holds(value) ? undefined : { operatorName, specifiedAs, reason, consideredValue: value });
}

/** A keyword that speaks of one type and lets the others pass, as JSON Schema has it. */
function onType<T>(
  is: (value: unknown) => value is T,
  name: string,
  as: Document,
  holds: (value: T) => boolean,
  reason = 'comparison failed',
): Rule {
  return violatedUnless((value) => !is(value) || holds(value), name, as, reason);
}

function typeRule(name: string, operand: unknown, types: readonly string[]): Rule {
  return (value) => {
    if (types.includes(typeName(value))) return undefined;
    const found = { consideredValue: value, consideredType: typeName(value) };
    return { operatorName: name, specifiedAs: { [name]: operand }, reason: 'type did not match', ...found };
  };
}

function listed(operand: unknown): readonly unknown[] {
  return isArray(operand) ? operand : [operand];
}

function jsonTypeNamed(operand: unknown): readonly string[] {
  if (operand === 'integer') fail('BadValue', "$jsonSchema type 'integer' is not currently supported.");
  const names = typeof operand === 'string' && Object.hasOwn(jsonTypes, operand) ? jsonTypes[operand] : undefined;
  return names ?? fail('BadValue', `Unknown type name alias: ${show(operand)}`);
}

function propertiesRule(operand: unknown): Rule {
  const rules = Object.entries(schemas('properties', operand));
  return onObjects((doc) => {
    const failing = rules.flatMap(([propertyName, rule]) =>
      Object.hasOwn(doc, propertyName) ? notSatisfied({ propertyName }, rule(doc[propertyName])) : [],
    );
    return failing.length === 0 ? undefined : { operatorName: 'properties', propertiesNotSatisfied: failing };
  });
}

function additionalRule(operand: unknown, schema: Document): Rule | undefined {
  if (operand === true) return undefined;
  const named = Object.keys(isDocument(schema['properties']) ? schema['properties'] : {});
  const patterns = Object.keys(isDocument(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) =>
    compileRegex(pattern),
  );
  const others = (doc: Document) =>
    Object.keys(doc).filter((name) => !named.includes(name) && !patterns.some((pattern) => pattern.test(name)));
  const rule = operand === false ? undefined : schemaOf('additionalProperties', operand);
  return onObjects((doc) => {
    if (rule) {
      const failing = others(doc).flatMap((propertyName) => notSatisfied({ propertyName }, rule(doc[propertyName])));
      return failing.length === 0
        ? undefined
        : { operatorName: 'additionalProperties', reason: 'at least one additional property did not match', ...failing[0] };
    }
    const additionalProperties = others(doc);
    if (additionalProperties.length === 0) return undefined;
    return { operatorName: 'additionalProperties', specifiedAs: { additionalProperties: false }, additionalProperties };
  });
}

function itemsRule(rule: Rule): Rule {
  return (value) => {
    const itemIndex = isArray(value) ? value.findIndex((element) => rule(element)) : -1;
    if (!isArray(value) || itemIndex < 0) return undefined;
    return { operatorName: 'items', reason: 'At least one item did not match the sub-schema', itemIndex, ...rule(value[itemIndex]) };
  };
}

function uniqueRule(operand: unknown): Rule {
  const distinct = (value: readonly unknown[]) => {
    const sorted = value.toSorted(compareValues);
    return sorted.every((each, i) => i === 0 || !equalValues(each, sorted[i - 1]));
  };
  return onType(isArray, 'uniqueItems', { uniqueItems: operand }, distinct, 'found a duplicate item');
}

function sized<T>(name: string, operand: unknown, is: (value: unknown) => value is T, holds: (value: T, limit: number) => boolean): Rule {
  if (!isNumber(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${name}' must be a number`);
  const limit = toDouble(operand);
  if (!Number.isInteger(limit) || limit < 0) fail('FailedToParse', `$jsonSchema keyword '${name}' must be a non-negative whole number`);
  const reasons: Readonly<Record<string, string>> = {
    Items: 'array did not match specified length',
    Length: 'specified string length was not satisfied',
  };
  return onType(is, name, { [name]: operand }, (value) => holds(value, limit), reasons[name.slice(3)] ?? 'comparison failed');
}

function bound(
  name: 'minimum' | 'maximum',
  operand: unknown,
  schema: Document,
  holds: (order: number, exclusive: boolean) => boolean,
): Rule {
  if (!isNumber(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${name}' must be a number`);
  const keyword = name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const exclusive = flag(keyword, schema[keyword] ?? false);
  const specifiedAs = exclusive ? { [name]: operand, [keyword]: true } : { [name]: operand };
  const within = (value: NumberValue) => !Number.isNaN(Number(bare(value))) && holds(compareNumbers(value, operand), exclusive);
  return onType(isNumber, name, specifiedAs, within);
}

/** Draft 4: the exclusive keyword is a boolean beside the bound it sharpens. */
function besides(name: string, keyword: string, operand: unknown, schema: Document): undefined {
  flag(keyword, operand);
  if (!(name in schema)) fail('FailedToParse', `$jsonSchema keyword '${name}' must be a present if ${keyword} is present`);
}

function combined(name: string, operand: unknown, holds: (failed: number, count: number) => boolean): Rule {
  if (!isArray(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${name}' must be an array`);
  if (operand.length === 0) fail('BadValue', `$jsonSchema keyword '${name}' must be a non-empty array`);
  const rules = operand.map((schema) => schemaOf(name, schema));
  return (value) => {
    const results = rules.map((rule) => rule(value));
    const schemasNotSatisfied = results.flatMap((violation, index) => (violation ? [{ index, ...violation }] : []));
    if (holds(schemasNotSatisfied.length, rules.length)) return undefined;
    if (name !== 'oneOf' || schemasNotSatisfied.length === rules.length) return { operatorName: name, schemasNotSatisfied };
    const matchingSchemaIndexes = results.flatMap((violation, index) => (violation ? [] : [index]));
    return { operatorName: name, reason: 'more than one subschema matched', matchingSchemaIndexes };
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function text(keyword: string, operand: unknown): string {
  return isText(operand) ? operand : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be of type string`);
}

function flag(keyword: string, operand: unknown): boolean {
  return typeof operand === 'boolean' ? operand : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be a boolean`);
}

function strings(keyword: string, operand: unknown): readonly string[] {
  if (!isArray(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an array`);
  if (operand.length === 0) fail('FailedToParse', `$jsonSchema keyword '${keyword}' cannot be an empty array`);
  return operand.map((each) => text(keyword, each));
}
