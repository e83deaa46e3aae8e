/** The collections: what each holds, how it is found, and what the database itself refuses to store. */
import { type Collection, type Db, type Document, type IndexDescription, MongoServerError } from 'mongodb';
import type { Recorded } from '../domain/decider.js';
import { DELIVERY_STATUSES, type NoticeDelivery } from '../domain/delivery.js';
import { ISSUE_STATUSES, type PerformanceIssue } from '../domain/issue.js';
import { LISTENER_STATUSES, type Listener } from '../domain/listener.js';
import { PARTY_STATUSES, type Party } from '../domain/party.js';
import { type ImprovementPlan, PLAN_STATUSES } from '../domain/plan.js';
import { type PlanTemplate, TEMPLATE_STATUSES } from '../domain/template.js';
import { SEVERITIES } from '../domain/terms.js';

/** The answer given to a mutation, so that the same request gets it again (`clientMutationId`). */
export interface RequestRecord {
  /** Principal and its key. */
  readonly _id: string;
  /** SHA-256 of what was asked. */
  readonly hash: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** The version the answer showed: it is told again by folding the log up to there. */
  readonly version: number;
  readonly at: Date;
}

/** What a listener's notices are signed with. It stands apart so that no read of a listener, and no line of the log, can show it. */
export interface ListenerSecret {
  /** The listener. */
  readonly _id: string;
  readonly secret: string;
}

/** Work that one instance does for the others. */
export interface LeaseRecord {
  readonly _id: string;
  readonly holder: string;
  /** When it is free again, whatever became of its holder. */
  readonly until: Date;
}

/** What each collection is called and holds. */
export interface Documents {
  readonly parties: Party;
  readonly performanceIssues: PerformanceIssue;
  readonly improvementPlans: ImprovementPlan;
  readonly planTemplates: PlanTemplate;
  readonly listeners: Listener;
  readonly noticeDeliveries: NoticeDelivery;
  readonly listenerSecrets: ListenerSecret;
  readonly leases: LeaseRecord;
  readonly events: Recorded;
  readonly requests: RequestRecord;
}
export type CollectionName = keyof Documents;
export type Collections = { readonly [N in CollectionName]: Collection<Documents[N]> };

/** How long an answer is remembered. A client that repeats itself later than this is a new request. */
const REMEMBERED_SECONDS = 7 * 24 * 3600;

/** Long after nobody waits for it any more. */
const LEASES_KEPT_SECONDS = 3600;

const string = { bsonType: 'string' };
const date = { bsonType: 'date' };
const nullable = (type: string): Document => ({ bsonType: [type, 'null'] });
const version = { bsonType: ['int', 'long', 'double'], minimum: 1 };
const entity = {
  bsonType: 'object',
  required: ['type', 'id'],
  properties: { type: { enum: ['Service', 'Product', 'Resource'] }, id: string },
};
const schema = (properties: Document): Document => ({ $jsonSchema: { bsonType: 'object', required: Object.keys(properties), properties } });

interface Declaration {
  readonly indexes: readonly (IndexDescription & { readonly name: string })[];
  readonly validator: Document;
}

/** Every collection with its indexes and validator. Index names say what they serve. */
export const COLLECTIONS = {
  parties: {
    indexes: [
      { name: 'byName', key: { name: 1, _id: 1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      {
        name: 'byExternalIdentifier',
        key: { 'externalIdentifiers.value': 1, 'externalIdentifiers.scheme': 1 },
        unique: true,
        partialFilterExpression: { 'externalIdentifiers.scheme': { $exists: true } },
      },
      { name: 'byClient', key: { clientIds: 1 }, unique: true, partialFilterExpression: { 'clientIds.0': { $exists: true } } },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...PARTY_STATUSES] },
      createdAt: date,
      updatedAt: date,
      name: string,
      externalIdentifiers: { bsonType: 'array' },
      arrangements: { bsonType: 'array' },
      clientIds: { bsonType: 'array', items: string },
    }),
  },
  performanceIssues: {
    indexes: [
      { name: 'byRaise', key: { raisedAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byParty', key: { partyId: 1, raisedAt: -1, _id: -1 } },
      { name: 'byPartyUpdate', key: { partyId: 1, updatedAt: -1, _id: -1 } },
      { name: 'byPartyStatus', key: { partyId: 1, status: 1, raisedAt: -1, _id: -1 } },
      { name: 'byStatus', key: { status: 1, raisedAt: -1, _id: -1 } },
      { name: 'byAffectedEntity', key: { 'affectedEntities.id': 1, 'affectedEntities.type': 1, raisedAt: -1, _id: -1 } },
      { name: 'byResource', key: { 'resource.id': 1, raisedAt: -1, _id: -1 } },
      { name: 'due', key: { nextDueAt: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } },
      {
        name: 'byExternalId',
        key: { 'externalId.system': 1, 'externalId.id': 1 },
        unique: true,
        partialFilterExpression: { 'externalId.id': { $exists: true } },
      },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...ISSUE_STATUSES] },
      createdAt: date,
      updatedAt: date,
      partyId: string,
      severity: { enum: [...SEVERITIES] },
      resource: entity,
      affectedEntities: { bsonType: 'array', minItems: 1, items: entity },
      raisedAt: date,
      nextDueAt: nullable('date'),
      clocks: { bsonType: 'array' },
      terms: { bsonType: 'array', minItems: 1 },
    }),
  },
  improvementPlans: {
    indexes: [
      { name: 'byProposal', key: { createdAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byIssue', key: { issueId: 1, createdAt: -1, _id: -1 } },
      { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
      { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
      { name: 'byOccupied', key: { occupies: 1, status: 1 } },
      {
        name: 'byMaintenance',
        key: { 'maintenance.maintenanceId': 1, partyId: 1, 'maintenance.account': 1, 'maintenance.part': 1 },
        unique: true,
        partialFilterExpression: { 'maintenance.maintenanceId': { $exists: true } },
      },
      { name: 'due', key: { nextDueAt: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...PLAN_STATUSES] },
      createdAt: date,
      updatedAt: date,
      issueId: nullable('string'),
      partyId: string,
      tasks: { bsonType: 'array', minItems: 1 },
      actions: { bsonType: 'array' },
      notices: { bsonType: 'array' },
      occupies: { bsonType: 'array', items: string },
      nextDueAt: nullable('date'),
    }),
  },
  planTemplates: {
    indexes: [
      { name: 'byOwner', key: { ownerPartyId: 1, status: 1, name: 1, _id: 1 } },
      { name: 'byName', key: { name: 1, _id: 1 } },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...TEMPLATE_STATUSES] },
      createdAt: date,
      updatedAt: date,
      name: string,
      ownerPartyId: nullable('string'),
      tasks: { bsonType: 'array', minItems: 1 },
      actions: { bsonType: 'array' },
    }),
  },
  listeners: {
    indexes: [
      { name: 'byOwner', key: { partyId: 1, status: 1 } },
      { name: 'byStatus', key: { status: 1 } },
      { name: 'byRegistration', key: { createdAt: -1, _id: -1 } },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...LISTENER_STATUSES] },
      createdAt: date,
      updatedAt: date,
      partyId: nullable('string'),
      url: string,
      filter: { bsonType: 'object' },
    }),
  },
  noticeDeliveries: {
    indexes: [
      { name: 'byListener', key: { listenerId: 1, createdAt: -1, _id: -1 } },
      { name: 'byListenerStatus', key: { listenerId: 1, status: 1, createdAt: -1, _id: -1 } },
      { name: 'due', key: { nextDueAt: 1, listenerId: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } },
    ],
    validator: schema({
      _id: string,
      version,
      status: { enum: [...DELIVERY_STATUSES] },
      createdAt: date,
      updatedAt: date,
      listenerId: string,
      partyId: nullable('string'),
      eventId: string,
      planId: string,
      attempts: { bsonType: 'array' },
      nextDueAt: nullable('date'),
    }),
  },
  listenerSecrets: { indexes: [], validator: schema({ _id: string, secret: string }) },
  leases: {
    indexes: [{ name: 'forget', key: { until: 1 }, expireAfterSeconds: LEASES_KEPT_SECONDS }],
    validator: schema({ _id: string, holder: string, until: date }),
  },
  events: {
    indexes: [
      { name: 'byAggregate', key: { aggregateId: 1, version: 1 } },
      { name: 'byParty', key: { partyIds: 1, at: -1, _id: -1 } },
    ],
    validator: schema({
      _id: string,
      type: string,
      aggregateType: string,
      aggregateId: string,
      version,
      partyIds: { bsonType: 'array', items: string },
      at: date,
      actor: { bsonType: 'object' },
      from: nullable('string'),
      to: string,
      data: { bsonType: 'object' },
    }),
  },
  requests: {
    indexes: [{ name: 'forget', key: { at: 1 }, expireAfterSeconds: REMEMBERED_SECONDS }],
    validator: schema({ _id: string, hash: string, aggregateType: string, aggregateId: string, version, at: date }),
  },
} satisfies Record<CollectionName, Declaration>;

const NAMESPACE_EXISTS = 48;

const names = Object.keys(COLLECTIONS) as CollectionName[];

/** Typed handles; asks the database nothing. */
export const collectionsOf = (db: Db): Collections =>
  Object.fromEntries(names.map((name) => [name, db.collection(name)])) as unknown as Collections;

/** Creates what is missing and brings validators up to date. Safe to run from several instances at once. */
export const declareCollections = async (db: Db): Promise<void> => {
  await Promise.all(names.map((name) => declare(db, name, COLLECTIONS[name])));
};

const declare = async (db: Db, name: CollectionName, { indexes, validator }: Declaration): Promise<void> => {
  try {
    await db.createCollection(name, { validator });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
    await db.command({ collMod: name, validator });
  }
  if (indexes.length > 0) await db.collection(name).createIndexes([...indexes]);
};

/** An index that is declared and missing, or there and not declared. */
export interface IndexFinding {
  readonly collection: CollectionName;
  readonly index: string;
  readonly problem: 'missing' | 'undeclared';
}

/** Compares the indexes that stand with those declared. @returns nothing when they agree */
export const checkIndexes = async (db: Db): Promise<readonly IndexFinding[]> => {
  const findings = await Promise.all(
    names.map(async (collection) => {
      const standing = (await db.collection(collection).indexes()).map(({ name }) => name ?? '').filter((name) => name !== '_id_');
      const declared = COLLECTIONS[collection].indexes.map(({ name }) => name);
      return [
        ...declared.filter((index) => !standing.includes(index)).map((index) => ({ collection, index, problem: 'missing' as const })),
        ...standing.filter((index) => !declared.includes(index)).map((index) => ({ collection, index, problem: 'undeclared' as const })),
      ];
    }),
  );
  return findings.flat();
};
