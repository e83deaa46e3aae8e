/** What access rests on: the party that a token's client acts for, the names that the service provider uses, and the facts of the rules. */
import { type Filter, MongoServerError } from 'mongodb';
import type { AccessCommand, AccessFacts } from '../../domain/access/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { type AuthorizingGrant, isInForce, type ClientAuthority, clientAuthority } from '../../domain/access/clientAuthority.js';
import { readCount, readMany, readOne } from '../reading/read.js';
import { type Scoped, scope } from '../scope.js';
import { documents, type Store } from '../store.js';
import type { AccessGrant } from '../../domain/access/model.js';
import { countOpenUnder } from '../issue/underArrangement.js';
import { parties } from '../party/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { accessGrants, type ProviderClient, providerClients } from './collection.js';

/** Names that one process knows to be stored. */
const MOST_REMEMBERED = 10_000;

const GRANT_FIELDS = { status: 1, partyId: 1, privileges: 1, validFrom: 1, validTo: 1 } as const;

/** The authority of a token's client at an instant, by the stored grants: one indexed read. */
export const readClientAuthority = async (store: Store, clientId: string, now: Date): Promise<ClientAuthority> =>
  clientAuthority(await readClaim(store, clientId), now);

/** The grant that claims a client; null for none. */
const readClaim = async (store: Store, clientId: string): Promise<AuthorizingGrant | null> =>
  (await readMany(store, claimFilter([clientId]), { projection: GRANT_FIELDS }))[0] ?? null;

/** The partial index excludes grants without claims, so the filter must exclude them too. */
const claimFilter = (clientIds: readonly string[]): Scoped<AccessGrant> =>
  scope(RULES_PRINCIPAL, accessGrants, { claims: { $in: [...clientIds] }, 'claims.0': { $exists: true } });

const DUPLICATE_KEY = 11000;

/** Remembers names that the service provider uses in tokens; those that are known stay as they are. */
const rememberOwn = async (store: Store, names: readonly string[], now: Date): Promise<void> => {
  try {
    const seen = [...new Set(names)].map((_id) => ({ _id, since: now, listed: false }));
    await documents(store, providerClients).insertMany(seen, { ordered: false });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === DUPLICATE_KEY)) throw error;
  }
};

/**
 * Stores which names PROVIDER_CLIENTS lists; one that it listed before and does no more is free again.
 * @returns the grants that claim one of them: they give nothing any more, and should be revoked
 */
export const listOwn = async (store: Store, names: readonly string[], now: Date): Promise<readonly string[]> => {
  const collection = documents(store, providerClients);
  const unlisted = await collection.find({ listed: true, _id: { $nin: [...names] } }, { projection: { _id: 1 } }).toArray();
  // One by one: the driver tries again what touches one document.
  for (const { _id } of unlisted) await collection.deleteOne({ _id, listed: true });
  if (names.length === 0) return [];
  for (const _id of names) await collection.updateOne({ _id }, { $set: { listed: true }, $setOnInsert: { since: now } }, { upsert: true });
  return (await readMany(store, claimFilter(names), { projection: { status: 1 } })).map(({ _id }) => _id);
};

/** What the server keeps about the clients of tokens. @param listed those of PROVIDER_CLIENTS, which no grant makes a party's */
export const clientsOf = (store: Store, listed: readonly string[] = []) => {
  const remembered = new Set<string>();
  return {
    authorityOf: async (clientId: string): Promise<ClientAuthority> =>
      listed.includes(clientId)
        ? { kind: 'NONE' }
        : clientAuthority(await store.rememberedGrants.grantOf(clientId, () => readClaim(store, clientId)), new Date()),
    rememberOwn: async (names: readonly string[]): Promise<void> => {
      const fresh = names.filter((name) => !remembered.has(name));
      if (fresh.length === 0) return;
      await rememberOwn(store, fresh, new Date());
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
      for (const name of fresh) remembered.add(name);
    },
  };
};

/** Which of the service provider's names a command looks for: once a grant claims its clients, only what is listed counts against it. */
const OWN_NAMES: Partial<Record<AccessCommand['type'], Filter<ProviderClient>>> = {
  RequestAccessGrant: {},
  ApproveAccessGrant: {},
  ProvisionAccessGrant: { listed: true },
  ResumeAccessGrant: { listed: true },
  RenewAccessGrant: { listed: true },
  ReviewAccessGrant: { listed: true },
};

/** Those of some names that are the service provider's, as far as a command looks for them. */
const ownAmong = async (store: Store, type: AccessCommand['type'], names: readonly string[]): Promise<readonly string[]> => {
  const filter = OWN_NAMES[type];
  if (filter === undefined || names.length === 0) return [];
  const own = await documents(store, providerClients)
    .find({ ...filter, _id: { $in: [...names] } })
    .toArray();
  return own.map(({ _id }) => _id);
};

/** Whether a party may be given notices at an instant. */
export type MayReceiveNotices = (partyId: string, at: Date) => boolean;

/** Which parties may receive notices, by the stored grants: only those with an active grant with LISTEN_TO_NOTICES. */
export const noticeReceivers = async (store: Store, partyIds: readonly string[]): Promise<MayReceiveNotices> => {
  if (partyIds.length === 0) return () => false;
  const wanted = { partyId: { $in: [...new Set(partyIds)] }, status: 'ACTIVE', privileges: 'LISTEN_TO_NOTICES' } as const;
  const grants = await readMany(store, scope(RULES_PRINCIPAL, accessGrants, wanted), { projection: GRANT_FIELDS });
  return (partyId, at) => grants.some((grant) => grant.partyId === partyId && isInForce(grant, at));
};

const readParty = async (store: Store, reader: Principal, id: string): Promise<AccessFacts['party']> =>
  readOne(store, scope(reader, parties, { _id: id }));

/** The party of a grant (of a new one, only if its requester may see it), and the other facts a command needs. */
export const accessFacts = async (
  store: Store,
  principal: Principal,
  command: AccessCommand,
  _: string,
  grant: AccessGrant | null,
): Promise<AccessFacts> => {
  const clientIds = (command.type === 'RequestAccessGrant' ? command.clientIds : grant?.clientIds) ?? [];
  const own = await ownAmong(store, command.type, clientIds);
  if (grant !== null)
    return {
      party: await readParty(store, RULES_PRINCIPAL, grant.partyId),
      requests: 0,
      providerClients: own,
      ...(command.type === 'EndArrangementAccess' && { openIssues: await countOpenUnder(store, grant.partyId, grant.arrangementId) }),
    };
  const partyId = command.type === 'RequestAccessGrant' ? (command.partyId ?? principal.partyId) : undefined;
  if (partyId === undefined) return { party: null, requests: 0, providerClients: own };
  return {
    party: await readParty(store, principal, partyId),
    requests: await readCount(store, scope(RULES_PRINCIPAL, accessGrants, { partyId, status: 'REQUESTED' })),
    providerClients: own,
  };
};

/**
 * Notifies immediately of every change of a grant, on any instance.
 * @returns how to stop
 */
export const onAccessChange = (store: Store, notify: () => void): (() => void) =>
  store.feed.onEvent(({ aggregateType }) => aggregateType === 'AccessGrant', notify);
