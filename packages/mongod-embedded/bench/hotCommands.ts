/** The product's ten hottest commands, and the collections they work on. */
import type { Collection, Db, MongoClient } from 'mongodb';

interface Issue {
  readonly _id: string;
  readonly partyId: string;
  readonly status: string;
  readonly raisedAt: Date;
  readonly nextDueAt: Date;
  readonly externalId: { readonly system: string; readonly id: string };
  readonly title: string;
  readonly version: number;
}

interface Event {
  readonly _id: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly at: Date;
}

export const START = 1.7e12;
export const STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED', 'CLOSED'] as const;
const OPEN = { $in: STATUSES.slice(0, 4) };

const issueOf = (n: number, more: object): Issue => ({
  _id: `issue-${n}`,
  partyId: `party-${Math.floor(n / 100)}`,
  status: STATUSES[n % 6] ?? 'CLOSED',
  raisedAt: new Date(START + n * 1000),
  nextDueAt: new Date(START + ((n * 7919) % 1e9)),
  externalId: { system: 'desk', id: `ticket-${n}` },
  title: 'x'.repeat(150),
  version: 1,
  ...more,
});

const eventOf = (n: number): Event => ({
  _id: `event-${n}`,
  aggregateId: `issue-${Math.floor(n / 5)}`,
  version: n % 5,
  at: new Date(START + n * 1000),
});

/** Inserts so many documents. */
export const load = async <T extends object>(collection: Collection<T>, size: number, make: (n: number) => T): Promise<void> => {
  for (let from = 0; from < size; from += 5_000)
    await collection.insertMany(Array.from({ length: Math.min(5_000, size - from) }, (_, k) => make(from + k)) as never, {
      ordered: false,
    });
};

/** A command, called again and again. */
export type Call = () => Promise<unknown>;

/**
 * A collection of each kind with so many issues, and the ten commands on them. Every party has 100 issues and every aggregate five events,
 * however many there are.
 * @param more further fields of each issue
 */
export const worldOf = async (client: MongoClient, size: number, more: object = {}): Promise<Readonly<Record<string, Call>>> => {
  const db: Db = client.db(`size${size}`);
  const [issues, events, requests] = [
    db.collection<Issue>('issues'),
    db.collection<Event>('events'),
    db.collection<{ _id: string }>('requests'),
  ];
  await issues.createIndexes([
    { key: { partyId: 1, raisedAt: -1, _id: -1 } },
    { key: { partyId: 1, status: 1, raisedAt: -1, _id: -1 } },
    { key: { status: 1, raisedAt: -1, _id: -1 } },
    { key: { nextDueAt: 1 } },
    {
      key: { 'externalId.system': 1, 'externalId.id': 1 },
      unique: true,
      partialFilterExpression: { 'externalId.id': { $exists: true } },
    },
  ]);
  await events.createIndexes([{ key: { aggregateId: 1, version: 1 } }]);
  await load(issues, size, (n) => issueOf(n, more));
  await load(events, size / 2, eventOf);
  await load(requests, size / 10, (n) => ({ _id: `request-${n}` }));
  const any = (share = 1): number => Math.floor((Math.random() * size) / share);
  const newest = { raisedAt: -1, _id: -1 } as const;
  let written = 0;
  return {
    'find by _id': () => issues.findOne({ _id: `issue-${any()}` }),
    'page by party': () => issues.find({ partyId: `party-${any(100)}` }, { sort: newest, limit: 20 }).toArray(),
    'page by status': () =>
      issues.find({ status: 'HELD', raisedAt: { $lt: new Date(START + any() * 1000) } }, { sort: newest, limit: 20 }).toArray(),
    'due sweep': () =>
      issues
        .find({ nextDueAt: { $lte: new Date(START + 1e9) } }, { sort: { nextDueAt: 1 }, limit: 20, projection: { _id: 1, version: 1 } })
        .toArray(),
    'event insert and replace, in a transaction': () =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          const n = any();
          await events.insertOne({ ...eventOf(n), _id: `new-${written++}`, aggregateId: 'none' }, { session });
          await issues.replaceOne({ _id: `issue-${n}` }, { ...issueOf(n, more), version: written }, { session });
        }),
      ),
    'request key lookup': () => requests.findOne({ _id: `request-${any(10)}` }),
    'count open by party': () => issues.countDocuments({ partyId: `party-${any(100)}`, status: OPEN }),
    'events of an aggregate': () => events.find({ aggregateId: `issue-${any(10)}` }, { sort: { version: 1 } }).toArray(),
    'issue by external id': () => issues.findOne({ 'externalId.system': 'desk', 'externalId.id': `ticket-${any()}` }),
    '$in batch of 100 ids': () => issues.find({ _id: { $in: Array.from({ length: 100 }, () => `issue-${any()}`) } }).toArray(),
  };
};
