/**
 * Cascades changes of a party to its access grants, in the same transaction: closing a party revokes its grants, and the end of an
 * arrangement suspends those based on it, once no issue is open under it. If a grant changes concurrently, the transaction is retried with
 * new decisions.
 */
import type { PartyTypes } from '../../domain/party/messages.js';
import { arrangementEnd } from '../../domain/access/arrangementEnd.js';
import type { AccessCommand, AccessFacts, AccessGrantTypes } from '../../domain/access/messages.js';
import { system } from '../../domain/kernel/principal.js';
import { type AccessGrant, UNENDED_STATUSES } from '../../domain/access/model.js';
import { accessGrant } from '../../domain/access/index.js';
import type { Party } from '../../domain/party/model.js';
import { countOpenUnder } from '../issue/underArrangement.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { readMany } from '../reading/read.js';
import { type Decided, decideOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { scope } from '../scope.js';
import { accessGrants } from './collection.js';

const ACCESS_PRINCIPAL = system('access');

const CLOSED = { reason: 'The party was closed' };

/** The commands a change of the party causes on a grant. */
const commandsFor = (grant: AccessGrant, party: Party, now: Date): readonly AccessCommand[] => {
  if (party.status === 'CLOSED') return [{ type: grant.status === 'REQUESTED' ? 'RefuseAccessGrant' : 'RevokeAccessGrant', ...CLOSED }];
  const endsAt = arrangementEnd(party, grant.arrangementId);
  if (endsAt?.getTime() === grant.arrangementEndsAt?.getTime()) return [];
  const isOver = endsAt !== null && endsAt <= now && grant.status === 'ACTIVE';
  return [{ type: 'NoteArrangementEnd', endsAt }, ...(isOver ? [{ type: 'EndArrangementAccess' } as const] : [])];
};

type ChangedGrant = Pick<Decided<AccessGrantTypes>, 'before' | 'state' | 'events'>;

const changedGrant = (grant: AccessGrant, commands: readonly AccessCommand[], now: Date, facts: AccessFacts): ChangedGrant =>
  commands.reduce<ChangedGrant>(
    ({ before, state, events }, command) => {
      const decided = decideOrThrow(accessGrant, command, state, { actor: ACCESS_PRINCIPAL, id: grant._id, now, facts });
      return { before, state: decided.state, events: [...events, ...decided.events] };
    },
    { before: grant.version, state: grant, events: [] },
  );

/** The events of a party that may move the end of a grant. */
const ARRANGING: readonly string[] = ['PartyClosed', 'ArrangementAgreed', 'ArrangementEnded', 'ArrangementAmended'];

/** The grants of a party that was closed, or whose arrangements changed their end. */
export const cascadeToAccess: TransactionHook<PartyTypes> = async (store, _, { state: party, events }) => {
  const last = events.findLast(({ type }) => ARRANGING.includes(type));
  if (last === undefined) return undefined;
  const filter = scope(ACCESS_PRINCIPAL, accessGrants, { partyId: party._id, status: { $in: [...UNENDED_STATUSES] } });
  const changed: ChangedGrant[] = [];
  for (const grant of await readMany(store, filter)) {
    const commands = commandsFor(grant, party, last.at);
    const runsOff = commands.some(({ type }) => type === 'EndArrangementAccess');
    const openIssues = runsOff ? await countOpenUnder(store, party._id, grant.arrangementId) : 0;
    if (commands.length > 0) changed.push(changedGrant(grant, commands, last.at, { party, requests: 0, providerClients: [], openIssues }));
  }
  return changed.length === 0 ? undefined : replaceAll(store, accessGrants, changed);
};
