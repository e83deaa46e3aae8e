/** What every peer's process does: connect as the product does, serve, and say where. */
import { MongoClient } from 'mongodb';
import { authenticator } from './tokens.mjs';

/** @param listen starts the server; answers its address */
export const serve = async (listen) => {
  const { uri, databaseName, key } = JSON.parse(process.argv[2]);
  const client = await MongoClient.connect(uri, {
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
    ignoreUndefined: true,
  });
  const url = await listen({ database: { client, db: client.db(databaseName) }, authenticate: authenticator(key) });
  process.send({ url });
  process.on('disconnect', () => process.exit());
};
