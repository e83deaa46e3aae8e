/** What access rests on: the party that a token's clients act for, the names that the service provider uses, and the facts of the rules. */
import { MongoServerError } from 'mongodb';
import type { AccessCommand, AccessFacts } from '../../domain/access/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { isInForce, type ClientAuthority, clientAuthority } from '../../domain/access/clientAuthority.js';
import { readCount, readMany, readOne } from '../read.js';
import { type Scoped, scope } from '../scope.js';
import { documents, type Store } from '../store.js';
import type { AccessGrant } from '../../domain/access/model.js';
import { countOpenUnder } from '../issue/underArrangement.js';
import { parties } from '../party/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { accessGrants, providerClients } from './collection.js';

/** Names that one process knows to be stored. */
const MOST_REMEMBERED = 10_000;

const GRANT_FIELDS = { status: 1, partyId: 1, privileges: 1, validFrom: 1, validTo: 1 } as const;

/**
 * The authority of token clients at an instant, by the stored grants: one indexed read.
 * @param clientIds every client a token names
 */
export const readClientAuthority = async (store: Store, clientIds: readonly string[], now: Date): Promise<ClientAuthority> =>
  clientAuthority(await readMany(store, claimFilter(clientIds), { projection: GRANT_FIELDS }), now);

/** The partial index excludes grants without claims, so the filter must exclude them too. */
const claimFilter = (clientIds: readonly string[]): Scoped<AccessGrant> =>
  scope(RULES_PRINCIPAL, accessGrants, { claims: { $in: [...clientIds] }, 'claims.0': { $exists: true } });

const DUPLICATE_KEY = 11000;

/** Remembers names that the service provider itself uses in tokens; those that are known stay as they are. */
export const rememberOwn = async (store: Store, names: readonly string[], now: Date): Promise<void> => {
  if (names.length === 0) return;
  try {
    await documents(store, providerClients).insertMany(
      [...new Set(names)].map((_id) => ({ _id, since: now })),
      { ordered: false },
    );
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === DUPLICATE_KEY)) throw error;
  }
};

/** What the server keeps about the names in tokens. */
export const clientsOf = (store: Store) => {
  const remembered = new Set<string>();
  return {
    standingOf: (clientIds: readonly string[]): Promise<ClientAuthority> => readClientAuthority(store, clientIds, new Date()),
    rememberOwn: async (names: readonly string[]): Promise<void> => {
      const fresh = names.filter((name) => !remembered.has(name));
      await rememberOwn(store, fresh, new Date());
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
      for (const name of fresh) remembered.add(name);
    },
  };
};

/** Those of some names that the service provider itself uses, as far as it was seen or configured. */
const ownAmong = async (store: Store, names: readonly string[]): Promise<readonly string[]> =>
  names.length === 0
    ? []
    : (
        await documents(store, providerClients)
          .find({ _id: { $in: [...names] } })
          .toArray()
      ).map(({ _id }) => _id);

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

/** The commands that lead to provisioned access. */
const TOWARDS: readonly AccessCommand['type'][] = ['RequestAccess', 'ApproveAccess', 'ProvisionAccess', 'ResumeAccess'];

/** The party of a grant (of a new one, only if its requester may see it), and the other facts a command needs. */
export const accessFacts = async (
  store: Store,
  principal: Principal,
  command: AccessCommand,
  _: string,
  grant: AccessGrant | null,
): Promise<AccessFacts> => {
  const clientIds = (command.type === 'RequestAccess' ? command.clientIds : grant?.clientIds) ?? [];
  const own = TOWARDS.includes(command.type) ? await ownAmong(store, clientIds) : [];
  if (grant !== null) {
    const claims = command.type === 'ApproveAccess' && clientIds.length > 0;
    const clientTaken = claims && (await readOne(store, claimFilter(clientIds))) !== null;
    return {
      party: await readParty(store, RULES_PRINCIPAL, grant.partyId),
      requests: 0,
      clientTaken,
      providerClients: own,
      ...(command.type === 'EndArrangementAccess' && { openIssues: await countOpenUnder(store, grant.partyId, grant.arrangementId) }),
    };
  }
  const partyId = command.type === 'RequestAccess' ? (command.partyId ?? principal.partyId) : undefined;
  if (partyId === undefined) return { party: null, requests: 0, clientTaken: false, providerClients: own };
  return {
    party: await readParty(store, principal, partyId),
    requests: await readCount(store, scope(RULES_PRINCIPAL, accessGrants, { partyId, status: 'REQUESTED' })),
    clientTaken: false,
    providerClients: own,
  };
};

/**
 * Notifies immediately of every change of a grant, on any instance.
 * @returns how to stop
 */
export const onAccessChange = (store: Store, notify: () => void): (() => void) =>
  store.feed.onEvent(({ aggregateType }) => aggregateType === 'AccessGrant', notify);
