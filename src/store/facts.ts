/** What an aggregate's rules need to know of others, read before they decide. */
import type { IssueFacts } from '../domain/issue.js';
import type { IssueCommand } from '../domain/issueMessages.js';
import type { PartyFacts } from '../domain/party.js';
import type { PartyCommand } from '../domain/partyMessages.js';
import type { Principal } from '../domain/principal.js';
import { readCount, readOne } from './read.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'] as const;

export const partyFacts = async (store: Store, principal: Principal, command: PartyCommand, id: string): Promise<PartyFacts> => ({
  openIssues:
    command.type === 'CloseParty'
      ? await readCount(store, 'performanceIssues', scope(principal, 'performanceIssues', { partyId: id, status: { $in: [...OPEN] } }))
      : 0,
});

export const issueFacts = async (store: Store, principal: Principal, command: IssueCommand): Promise<IssueFacts> => ({
  party: 'partyId' in command ? await readOne(store, 'parties', scope(principal, 'parties', { _id: command.partyId })) : null,
  linkedIssueExists:
    command.type === 'LinkIssues' &&
    (await readOne(store, 'performanceIssues', scope(principal, 'performanceIssues', { _id: command.issueId }))) !== null,
});
