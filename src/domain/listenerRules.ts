/** Command and listener → events, or a refusal. Status is the table's. */
import type { Aggregate } from './decider.js';
import type { NoticeFilter } from './listener.js';
import type { ListenerTypes, WantedNotices } from './listenerMessages.js';
import { type InputIssue, invalid, refuse } from './refusal.js';
import { targetIssues } from './target.js';

/** Every notice is looked at by every listener of its party: their number is bounded. */
export const MOST_LISTENERS = 50;
/** Characters of a secret. RFC 2104 advises at least the hash's own length, which for SHA-256 is 32 bytes. */
const SHORTEST_SECRET = 32;
const LONGEST_SECRET = 256;

/** It is never repeated in an answer, not even to say what is wrong with it. */
const secretIssues = (secret: string): readonly InputIssue[] =>
  secret.length >= SHORTEST_SECRET && secret.length <= LONGEST_SECRET && /^[\x21-\x7e]+$/.test(secret)
    ? []
    : [{ path: ['secret'], message: `must be ${String(SHORTEST_SECRET)} to ${String(LONGEST_SECRET)} visible ASCII characters` }];

const complete = ({ kinds, partyIds, planIds, recipients }: WantedNotices): NoticeFilter => ({
  kinds: kinds ?? [],
  partyIds: partyIds ?? [],
  planIds: planIds ?? [],
  recipients: recipients ?? [],
});

export const listenerRules: Aggregate<ListenerTypes>['rules'] = {
  RegisterListener: ({ url, secret, filter, description, partyId }, _, { actor, facts }) => {
    const owner = partyId ?? actor.partyId ?? null;
    if (actor.partyId !== undefined && owner !== actor.partyId) return invalid([{ path: ['partyId'], message: 'must be your own party' }]);
    if (owner !== null && !facts.partyExists) return invalid([{ path: ['partyId'], message: 'names no party' }]);
    const issues = [...targetIssues(url, facts.targets), ...secretIssues(secret)];
    if (issues.length > 0) return invalid(issues);
    if (facts.others >= MOST_LISTENERS) return refuse('TOO_MANY_LISTENERS', `There are ${String(facts.others)} already: remove one first`);
    return [{ type: 'ListenerRegistered', url, filter: complete(filter ?? {}), description: description ?? null, partyId: owner }];
  },

  PauseListener: ({ reason }) => [{ type: 'ListenerPaused', reason }],

  ResumeListener: () => [{ type: 'ListenerResumed' }],

  ReplaceListenerSecret: ({ secret }) => {
    const issues = secretIssues(secret);
    return issues.length > 0 ? invalid(issues) : [{ type: 'ListenerSecretReplaced' }];
  },

  RemoveListener: ({ reason }) => [{ type: 'ListenerRemoved', reason }],
};
