/**
 * Cascades changes of a party to its access grants, in the same transaction: closing a party revokes its grants, and the end of an
 * arrangement suspends those based on it. If a grant changes concurrently, the transaction is retried with new decisions.
 */
import type { PartyTypes } from '../../domain/party/messages.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import { arrangementEnd } from '../../domain/access/arrangementEnd.js';
import type { AccessCommand } from '../../domain/access/messages.js';
import { decide, type RecordedEvent } from '../../domain/kernel/decider.js';
import { system } from '../../domain/kernel/principal.js';
import { type AccessGrant, UNENDED_STATUSES } from '../../domain/access/model.js';
import { accessGrant } from '../../domain/access/index.js';
import type { Party } from '../../domain/party/model.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { readMany } from '../reading/read.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { scope } from '../scope.js';
import { accessGrants } from './collection.js';

const ACCESS_PRINCIPAL = system('access');

const CLOSED = { reason: 'The party was closed' };
const ENDED = { reason: 'The arrangement it is based on has ended' };

/** The commands a change of the party causes on a grant. */
const commandsFor = (grant: AccessGrant, party: Party, now: Date): readonly AccessCommand[] => {
  if (party.status === 'CLOSED') return [{ type: grant.status === 'REQUESTED' ? 'RefuseAccess' : 'RevokeAccess', ...CLOSED }];
  const endsAt = arrangementEnd(party, grant.arrangementId);
  if (endsAt?.getTime() === grant.arrangementEndsAt?.getTime()) return [];
  const isOver = endsAt !== null && endsAt <= now && grant.status === 'ACTIVE';
  return [{ type: 'NoteArrangementEnd', endsAt }, ...(isOver ? [{ type: 'SuspendAccess', ...ENDED } as const] : [])];
};

interface ChangedGrant {
  readonly before: number;
  readonly state: AccessGrant;
  readonly events: readonly RecordedEvent[];
}

const changedGrant = (grant: AccessGrant, party: Party, now: Date): ChangedGrant | null => {
  const context = { actor: ACCESS_PRINCIPAL, id: grant._id, now, facts: { party, requests: 0, providerClients: [] } };
  const result = commandsFor(grant, party, now).reduce<Omit<ChangedGrant, 'before'>>(
    ({ state, events }, command) => {
      const decided = decide(accessGrant, command, state, context);
      if (isRefusal(decided)) throw new Error(`${grant._id}: ${command.type} was refused: ${decided.kind}`);
      return { state: decided.state, events: [...events, ...decided.events] };
    },
    { state: grant, events: [] },
  );
  return result.events.length === 0 ? null : { before: grant.version, ...result };
};

/** The events of a party that may move the end of a grant. */
const ARRANGING: readonly string[] = ['PartyClosed', 'ArrangementAgreed', 'ArrangementEnded', 'ArrangementAmended'];

/** The grants of a party that was closed, or whose arrangements changed their end. */
export const cascadeToAccess: TransactionHook<PartyTypes> = async (store, _, { state: party, events }) => {
  const last = events.findLast(({ type }) => ARRANGING.includes(type));
  if (last === undefined) return undefined;
  const filter = scope(ACCESS_PRINCIPAL, accessGrants, { partyId: party._id, status: { $in: [...UNENDED_STATUSES] } });
  const changed = (await readMany(store, filter)).flatMap((grant) => changedGrant(grant, party, last.at) ?? []);
  return changed.length === 0 ? undefined : replaceAll(store, accessGrants, changed);
};
