/** Command and listener → events, or a refusal. Status is the table's. */
import type { Aggregate } from '../kernel/decider.js';
import type { NoticeFilter } from './model.js';
import type { ListenerTypes, NoticeFilterInput } from './messages.js';
import { type InputProblem, invalidInput, refuse, noSuchParty } from '../kernel/refusal.js';
import { outboundUrlProblems } from './outboundUrls.js';

/** Every notice is looked at by every listener of its party: their number is bounded. */
export const MAX_LISTENERS = 50;
/** Characters of a secret. RFC 2104 advises at least the hash's own length, which for SHA-256 is 32 bytes. */
const MIN_SECRET_LENGTH = 32;
const MAX_SECRET_LENGTH = 256;

/** The secret is never repeated in an answer, not even in an error. */
const secretProblems = (secret: string): readonly InputProblem[] =>
  secret.length >= MIN_SECRET_LENGTH && secret.length <= MAX_SECRET_LENGTH && /^[\x21-\x7e]+$/.test(secret)
    ? []
    : [{ path: ['secret'], message: `must be ${String(MIN_SECRET_LENGTH)} to ${String(MAX_SECRET_LENGTH)} visible ASCII characters` }];

const completeFilter = ({ kinds, partyIds, planIds, recipients }: NoticeFilterInput): NoticeFilter => ({
  kinds: kinds ?? [],
  partyIds: partyIds ?? [],
  planIds: planIds ?? [],
  recipients: recipients ?? [],
});

export const rules: Aggregate<ListenerTypes>['rules'] = {
  RegisterPerformanceListener: ({ url, secret, filter, description, partyId }, _, { actor, facts }) => {
    const owner = partyId ?? actor.partyId ?? null;
    if (actor.partyId !== undefined && owner !== actor.partyId)
      return invalidInput([{ path: ['partyId'], message: 'must be your own party' }]);
    if (owner !== null && !facts.partyExists) return invalidInput([noSuchParty(['partyId'], owner)]);
    const problems = [...outboundUrlProblems(url, facts.urlPolicy), ...secretProblems(secret)];
    if (problems.length > 0) return invalidInput(problems);
    if (facts.existing >= MAX_LISTENERS)
      return refuse('TOO_MANY_LISTENERS', `There are ${String(facts.existing)} already: remove one first`);
    return [{ type: 'ListenerRegistered', url, filter: completeFilter(filter ?? {}), description: description ?? null, partyId: owner }];
  },

  PausePerformanceListener: ({ reason }) => [{ type: 'ListenerPaused', reason }],

  ResumePerformanceListener: () => [{ type: 'ListenerResumed' }],

  ReplacePerformanceListenerSecret: ({ secret }) => {
    const problems = secretProblems(secret);
    return problems.length > 0 ? invalidInput(problems) : [{ type: 'ListenerSecretReplaced' }];
  },

  RemovePerformanceListener: ({ reason }) => [{ type: 'ListenerRemoved', reason }],
};
