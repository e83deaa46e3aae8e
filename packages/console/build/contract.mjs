/**
 * What the pages need of the contract, made from `schema.graphql` when they are built, as virtual modules:
 * `virtual:cache-schema` for the normalised cache, `virtual:forms` for the forms of mutations.
 */
import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { formsOf } from './forms.mjs';

const SCHEMA = new URL('../../../schema.graphql', import.meta.url);

/** @returns the contract without what only a gateway reads */
export const readContract = () =>
  buildSchema(readFileSync(SCHEMA, 'utf8').replace(/^extend schema[\s\S]*?\n\n/m, ''), { assumeValid: true });

const MODULES = {
  'virtual:cache-schema': (schema) =>
    minifyIntrospectionQuery(introspectionFromSchema(schema, { descriptions: false }), { includeEnums: false, includeScalars: false }),
  'virtual:forms': formsOf,
};

/** The plugin for Vite. */
export const contract = () => ({
  name: 'contract',
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  load(id) {
    const make = MODULES[id.slice(1)];
    if (id[0] !== '\0' || make === undefined) return undefined;
    return `export const value = JSON.parse(${JSON.stringify(JSON.stringify(make(readContract())))});`;
  },
});
