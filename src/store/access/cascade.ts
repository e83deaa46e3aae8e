/**
 * Cascades changes of a party to its access grants, in the same transaction: closing a party revokes its grants, and ending an arrangement
 * ends those based on it, unless issues are open under it: those run off first. If a grant changes concurrently, the transaction is retried with new decisions.
 */
import type { PartyTypes } from '../../domain/party/messages.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import type { AccessCommand } from '../../domain/access/messages.js';
import { decide, type RecordedEvent } from '../../domain/kernel/decider.js';
import { system } from '../../domain/kernel/principal.js';
import { type AccessGrant, UNENDED_STATUSES } from '../../domain/access/model.js';
import { accessGrant } from '../../domain/access/index.js';
import type { Party } from '../../domain/party/model.js';
import { countOpenUnder } from '../issue/underArrangement.js';
import type { TransactionHook } from '../transactionHook.js';
import { readMany } from '../read.js';
import { replaceAll } from '../optimisticWrites.js';
import { scope } from '../scope.js';
import { accessGrants } from './collection.js';

const ACCESS_PRINCIPAL = system('access');

const CLOSED = { reason: 'The party was closed' };

/** The commands a change of the party causes on a grant. */
const commandsFor = (grant: AccessGrant, party: Party, now: Date): readonly AccessCommand[] => {
  if (party.status === 'CLOSED') return [{ type: grant.status === 'REQUESTED' ? 'RefuseAccess' : 'RevokeAccess', ...CLOSED }];
  const arrangement = party.arrangements.find(({ id }) => id === grant.arrangementId);
  if (arrangement === undefined || arrangement.validTo?.getTime() === grant.arrangementEndsAt?.getTime()) return [];
  const { validTo } = arrangement;
  const isOver = validTo !== null && validTo <= now && grant.status === 'ACTIVE';
  return [{ type: 'NoteArrangementEnd', endsAt: validTo }, ...(isOver ? [{ type: 'EndArrangementAccess' } as const] : [])];
};

interface ChangedGrant {
  readonly before: number;
  readonly state: AccessGrant;
  readonly events: readonly RecordedEvent[];
}

const changedGrant = (grant: AccessGrant, party: Party, now: Date, openIssues: number): ChangedGrant | null => {
  const facts = { party, requests: 0, clientTaken: false, providerClients: [], openIssues };
  const context = { actor: ACCESS_PRINCIPAL, id: grant._id, now, facts };
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

/** The grants of a party that was closed, or whose arrangements changed their end. */
export const cascadeToAccess: TransactionHook<PartyTypes> = async (store, _, { state: party, events }) => {
  const last = events.findLast(({ type }) => ['PartyClosed', 'ArrangementEnded', 'ArrangementAmended'].includes(type));
  if (last === undefined) return undefined;
  const filter = scope(ACCESS_PRINCIPAL, accessGrants, { partyId: party._id, status: { $in: [...UNENDED_STATUSES] } });
  const changed: ChangedGrant[] = [];
  for (const grant of await readMany(store, filter)) {
    const openIssues = await countOpenUnder(store, party._id, grant.arrangementId);
    const next = changedGrant(grant, party, last.at, openIssues);
    if (next !== null) changed.push(next);
  }
  return changed.length === 0 ? undefined : replaceAll(store, accessGrants, changed);
};
