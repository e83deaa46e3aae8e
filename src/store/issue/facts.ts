/** Facts that the rules of a performance issue read from other aggregates. */
import type { IssueCommand, IssueFacts } from '../../domain/issue/messages.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { parties } from '../party/collection.js';
import { readOne } from '../reading/read.js';
import { readinessGaps } from '../readiness/facts.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { issues } from './collection.js';

export const issueFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  _: string,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<IssueFacts> => ({
  party: 'partyId' in command ? await readOne(store, scope(principal, parties, { _id: command.partyId })) : null,
  linkedIssueExists: command.type === 'LinkIssues' && (await readOne(store, scope(principal, issues, { _id: command.issueId }))) !== null,
  ...(await readinessFacts(store, principal, command, issue, now)),
});

/** The readiness of the party an issue is assigned to or started by. Imports have none: today's readiness does not apply to history. */
const readinessFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<Pick<IssueFacts, 'readinessGaps'>> => {
  if (principal.permissions.has('import')) return {};
  const partyId = command.type === 'StartPerformanceIssue' ? issue?.partyId : 'partyId' in command ? command.partyId : undefined;
  return partyId === undefined ? {} : { readinessGaps: await readinessGaps(store, partyId, now) };
};
