/**
 * The `$jsonSchema` keywords that this server knows. A violation has the form in which MongoDB explains it in `errInfo`; any other keyword
 * is refused.
 */
import { equalValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { compareNumbers, toDouble } from '../bson/numbers.js';
import { typesNamed } from './match.js';
import { getField, isArray, isDocument, isNumber, keyOf, nameOf, typeName, type Document } from '../bson/values.js';

/** What a value violates: `undefined` when nothing. */
type Rule = (value: unknown) => Document | undefined;

/** The keywords ("$jsonSchema"): operand → rule. */
const keywords: Readonly<Record<string, (operand: unknown) => Rule>> = {
  bsonType: (operand) => {
    const types = (isArray(operand) ? operand : [operand]).flatMap(typesNamed);
    const rule = violatedUnless((value) => types.includes(typeName(value)), 'bsonType', operand, 'type did not match');
    return (value) => {
      const violation = rule(value);
      return violation && { ...violation, consideredType: typeName(value) };
    };
  },
  required: (operand) => {
    const names = texts('required', operand);
    return onDocuments((doc) => {
      const missingProperties = names.filter((name) => getField(doc, keyOf(name)) === undefined).sort();
      return missingProperties.length === 0
        ? undefined
        : { operatorName: 'required', specifiedAs: { required: operand }, missingProperties };
    });
  },
  properties,
  items: (operand) => {
    const rule = schemaOf('items', operand);
    return (value) => {
      const itemIndex = isArray(value) ? value.findIndex((element) => rule(element)) : -1;
      if (!isArray(value) || itemIndex < 0) return undefined;
      return { operatorName: 'items', reason: 'At least one item did not match the sub-schema', itemIndex, ...rule(value[itemIndex]) };
    };
  },
  minItems: (operand) => ofLength('minItems', operand, (length, least) => length >= least),
  maxItems: (operand) => ofLength('maxItems', operand, (length, most) => length <= most),
  minimum: (operand) => {
    number('minimum', operand);
    const holds = (value: unknown): boolean => !isNumber(value) || !isNumber(operand) || compareNumbers(value, operand) >= 0;
    return violatedUnless(holds, 'minimum', operand, 'comparison failed');
  },
  enum: (operand) => {
    if (!isArray(operand)) return fail('TypeMismatch', "$jsonSchema keyword 'enum' must be an array");
    const listedThere = (value: unknown): boolean => operand.some((each) => equalValues(each, value));
    return violatedUnless(listedThere, 'enum', operand, 'value was not found in enum');
  },
};

/**
 * Compiles `$jsonSchema` ("$jsonSchema", "Specify JSON Schema Validation").
 * @param schema the keywords above
 * @returns for a document `undefined` when it satisfies the schema, else the `details` of the answer's `errInfo`
 * @throws FailedToParse (9) naming an unknown keyword, TypeMismatch (14) for a malformed one
 */
export function compileJsonSchema(schema: Document): (doc: Document) => Document | undefined {
  const rules = compileRules(schema);
  return (doc) => {
    const schemaRulesNotSatisfied = rules.flatMap((rule) => rule(doc) ?? []);
    return schemaRulesNotSatisfied.length === 0 ? undefined : { operatorName: '$jsonSchema', schemaRulesNotSatisfied };
  };
}

function compileRules(schema: Document): readonly Rule[] {
  return Object.entries(schema).map(([name, operand]) => {
    const compile = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    return (compile ?? fail('FailedToParse', `Unknown $jsonSchema keyword: ${name}`))(operand);
  });
}

/** A schema within a schema: its broken rules, listed under `details`. */
function schemaOf(keyword: string, operand: unknown): Rule {
  if (!isDocument(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an object`);
  const rules = compileRules(operand);
  return (value) => {
    const details = rules.flatMap((rule) => rule(value) ?? []);
    return details.length === 0 ? undefined : { details };
  };
}

function properties(operand: unknown): Rule {
  if (!isDocument(operand)) return fail('TypeMismatch', "$jsonSchema keyword 'properties' must be an object");
  const rules = Object.entries(operand).map(([key, schema]) => [key, schemaOf('properties', schema)] as const);
  return onDocuments((doc) => {
    const propertiesNotSatisfied = rules.flatMap(([key, rule]) => {
      const violation = Object.hasOwn(doc, key) ? rule(doc[key]) : undefined;
      return violation ? [{ propertyName: nameOf(key), ...violation }] : [];
    });
    return propertiesNotSatisfied.length === 0 ? undefined : { operatorName: 'properties', propertiesNotSatisfied };
  });
}

function onDocuments(rule: (doc: Document) => Document | undefined): Rule {
  return (value) => (isDocument(value) ? rule(value) : undefined);
}

function violatedUnless(holds: (value: unknown) => boolean, keyword: string, operand: unknown, reason: string): Rule {
  return (value) =>
    holds(value) ? undefined : { operatorName: keyword, specifiedAs: { [keyword]: operand }, reason, consideredValue: value };
}

function ofLength(keyword: string, operand: unknown, holds: (length: number, limit: number) => boolean): Rule {
  const limit = number(keyword, operand);
  if (!Number.isInteger(limit) || limit < 0) fail('FailedToParse', `$jsonSchema keyword '${keyword}' must be a non-negative whole number`);
  const fits = (value: unknown): boolean => !isArray(value) || holds(value.length, limit);
  return violatedUnless(fits, keyword, operand, 'array did not match specified length');
}

function number(keyword: string, operand: unknown): number {
  return isNumber(operand) ? toDouble(operand) : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be a number`);
}

function texts(keyword: string, operand: unknown): readonly string[] {
  if (!isArray(operand)) return fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an array`);
  if (operand.length === 0) fail('FailedToParse', `$jsonSchema keyword '${keyword}' cannot be an empty array`);
  return operand.map((each) =>
    typeof each === 'string' ? each : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be of type string`),
  );
}
