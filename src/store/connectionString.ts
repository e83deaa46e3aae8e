/** Where a database is, for people: an address may hold a password. */
import { MongoClient } from 'mongodb';

/** The hosts of an address and nothing else of it: `db-1:27017, db-2:27017`. @throws Error when the driver cannot read it */
export const hostsOf = (uri: string): string => {
  const { options } = new MongoClient(uri);
  return options.srvHost ?? options.hosts.map(String).join(', ');
};
