/**
 * What happens to a party happens to its access, in the same transaction: a closed party has none, and what rests on an arrangement ends
 * with it. A grant that changes in the same moment makes the transaction miss, and everything is decided anew.
 */
import type { PartyTypes } from '../../domain/party/messages.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import type { AccessCommand } from '../../domain/access/messages.js';
import { decide, type Recorded } from '../../domain/kernel/decider.js';
import { system } from '../../domain/kernel/principal.js';
import { type AccessGrant, UNENDED } from '../../domain/access/model.js';
import { accessGrant } from '../../domain/access/index.js';
import type { Party } from '../../domain/party/model.js';
import type { Alongside } from '../transactionHook.js';
import { readMany } from '../read.js';
import { replacing } from '../optimisticWrites.js';
import { scope } from '../scope.js';
import { accessGrants } from './collection.js';

const KEEPER = system('access');

const CLOSED = { reason: 'The party was closed' };
const ENDED = { reason: 'The arrangement it rests on has ended' };

/** What a grant has to be told of its party. */
const owed = (grant: AccessGrant, party: Party, now: Date): readonly AccessCommand[] => {
  if (party.status === 'CLOSED') return [{ type: grant.status === 'REQUESTED' ? 'RefuseAccess' : 'RevokeAccess', ...CLOSED }];
  const arrangement = party.arrangements.find(({ id }) => id === grant.arrangementId);
  if (arrangement === undefined || arrangement.validTo?.getTime() === grant.arrangementEndsAt?.getTime()) return [];
  const { validTo } = arrangement;
  const isOver = validTo !== null && validTo <= now && grant.status === 'ACTIVE';
  return [{ type: 'NoteArrangementEnd', endsAt: validTo }, ...(isOver ? [{ type: 'SuspendAccess', ...ENDED } as const] : [])];
};

interface Told {
  readonly before: number;
  readonly state: AccessGrant;
  readonly events: readonly Recorded[];
}

const told = (grant: AccessGrant, party: Party, now: Date): Told | null => {
  const context = { actor: KEEPER, id: grant._id, now, facts: { party, requests: 0, clientTaken: false, providerClients: [] } };
  const so = owed(grant, party, now).reduce<Omit<Told, 'before'>>(
    ({ state, events }, command) => {
      const decided = decide(accessGrant, command, state, context);
      if (isRefusal(decided)) throw new Error(`${grant._id}: ${command.type} was refused: ${decided.kind}`);
      return { state: decided.state, events: [...events, ...decided.events] };
    },
    { state: grant, events: [] },
  );
  return so.events.length === 0 ? null : { before: grant.version, ...so };
};

/** The grants of a party that was closed, or whose arrangements ended, were prolonged or shortened. */
export const accessOf: Alongside<PartyTypes> = async (store, _, { state: party, events }) => {
  const last = events.findLast(({ type }) => ['PartyClosed', 'ArrangementEnded', 'ArrangementAmended'].includes(type));
  if (last === undefined) return undefined;
  const filter = scope(KEEPER, accessGrants, { partyId: party._id, status: { $in: [...UNENDED] } });
  const changed = (await readMany(store, filter)).flatMap((grant) => told(grant, party, last.at) ?? []);
  return changed.length === 0 ? undefined : replacing(store, accessGrants, changed);
};
