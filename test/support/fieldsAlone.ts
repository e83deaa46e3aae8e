/** Fields of a type: asked alone, each answers as it does among all others. */
import { expect } from '@jest/globals';
import { getNamedType, type GraphQLField, isLeafType, isObjectType } from 'graphql';
import { subgraphSchema } from '../../src/graphql/schema.js';
import type { JsonObject } from './graphClient.js';

type Field = GraphQLField<unknown, unknown>;

/** A field with everything right below it that takes no arguments and has no fields of its own. */
const withLeaves = ({ name, type }: Field): string => {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  const below = isObjectType(named) ? Object.values(named.getFields()) : [];
  const leaves = below.filter((leaf) => isLeafType(getNamedType(leaf.type)) && leaf.args.length === 0);
  return `${name} { __typename ${leaves.map((leaf) => leaf.name).join(' ')} }`;
};

/**
 * Expects every field of an object type to answer the same asked alone as asked with all others.
 * @param ask answers a selection on one object of the type
 * @param select how a field is asked for
 * @returns what all of them answer together
 */
export const expectFieldsAnswerAlone = async (
  name: string,
  ask: (selection: string) => Promise<JsonObject>,
  select = withLeaves,
): Promise<JsonObject> => {
  const type = subgraphSchema().getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  const fields = Object.values(type.getFields());
  const all = await ask(fields.map(select).join(' '));
  for (const field of fields) expect(await ask(select(field))).toEqual({ [field.name]: all[field.name] });
  return all;
};
