/** What access rests on: who a token's clients stand for, and what the rules of grants need to know of a party. */
import type { AccessCommand, AccessFacts } from '../../domain/access/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { isInForce, type Standing, standingBy } from '../../domain/access/clientAuthority.js';
import { readCount, readMany, readOne } from '../read.js';
import { type Scoped, scope } from '../scope.js';
import type { Store } from '../store.js';
import type { AccessGrant } from '../../domain/access/model.js';
import { parties } from '../party/collection.js';
import { RULES } from '../rulesPrincipal.js';
import { accessGrants } from './collection.js';

const ACTING = { status: 1, partyId: 1, privileges: 1, validFrom: 1, validTo: 1 } as const;

/**
 * Whom clients stand for at an instant, by the grants as they are stored now: one read of an index.
 * @param clientIds every client a token names
 */
export const standingOf = async (store: Store, clientIds: readonly string[], now: Date): Promise<Standing> =>
  standingBy(await readMany(store, claiming(clientIds), { projection: ACTING }), now);

/** The index leaves out grants without claims, so the filter says that it wants none of those. */
const claiming = (clientIds: readonly string[]): Scoped<AccessGrant> =>
  scope(RULES, accessGrants, { claims: { $in: [...clientIds] }, 'claims.0': { $exists: true } });

/** Whether a party may be given notices at an instant. */
export type Hears = (partyId: string, at: Date) => boolean;

/** Who may be given notices, by the grants as they are stored now: a party without one in force that says so is told nothing. */
export const whoHears = async (store: Store, partyIds: readonly string[]): Promise<Hears> => {
  if (partyIds.length === 0) return () => false;
  const wanted = { partyId: { $in: [...new Set(partyIds)] }, status: 'ACTIVE', privileges: 'LISTEN_TO_NOTICES' } as const;
  const grants = await readMany(store, scope(RULES, accessGrants, wanted), { projection: ACTING });
  return (partyId, at) => grants.some((grant) => grant.partyId === partyId && isInForce(grant, at));
};

const partyOf = async (store: Store, reader: Principal, id: string): Promise<AccessFacts['party']> =>
  readOne(store, scope(reader, parties, { _id: id }));

/** The party of a grant, of a new one as far as its requester may see it; and what else a step of it depends on. */
export const accessFacts = async (
  store: Store,
  principal: Principal,
  command: AccessCommand,
  _: string,
  grant: AccessGrant | null,
): Promise<AccessFacts> => {
  if (grant !== null) {
    const claims = command.type === 'ApproveAccess' && grant.clientIds.length > 0;
    const clientTaken = claims && (await readOne(store, claiming(grant.clientIds))) !== null;
    return { party: await partyOf(store, RULES, grant.partyId), requests: 0, clientTaken };
  }
  const partyId = command.type === 'RequestAccess' ? (command.partyId ?? principal.partyId) : undefined;
  if (partyId === undefined) return { party: null, requests: 0, clientTaken: false };
  return {
    party: await partyOf(store, principal, partyId),
    requests: await readCount(store, scope(RULES, accessGrants, { partyId, status: 'REQUESTED' })),
    clientTaken: false,
  };
};

/**
 * Tells, in the very moment, of every change of a grant, on whichever instance it was made.
 * @returns how to stop
 */
export const onAccessChange = (store: Store, tell: () => void): (() => void) =>
  store.feed.hear(({ aggregateType }) => aggregateType === 'AccessGrant', tell);
