/** Which version of the declarations the database has. */
import type { CollectionOf } from '../collection.js';
import { date, number, schema, string, version } from '../collectionSchema.js';

/** The one document of its collection. */
export interface SchemaState {
  readonly _id: 'schema';
  /** The version of the declarations that were applied last: the number of migrations that were carried out. */
  readonly version: number;
  /** The oldest version that may still run on this database. */
  readonly oldest: number;
  readonly at: Date;
}

/** The state of the schema. */
export const schemaStates: CollectionOf<SchemaState> = {
  name: 'schemaState',
  indexes: [],
  validator: schema({ _id: string, version, oldest: { ...number, minimum: 0 }, at: date }),
};
