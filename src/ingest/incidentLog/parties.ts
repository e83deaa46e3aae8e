/** The parties of a log: found by their external identifier, or registered. */
import type { ArrangementContent } from '../../domain/party/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Refusal } from '../../domain/kernel/refusal.js';
import { withExternalIdentifier } from '../../store/externalIdentifiers.js';
import { parties } from '../../store/party/collection.js';
import { executeOnParty } from '../../store/party/index.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';

export interface PartyDirectoryOptions {
  readonly store: Store;
  readonly actor: Principal;
  /** Scheme of the external identifiers. */
  readonly scheme: string;
  /** The arrangement of newly registered parties. */
  readonly arrangement: ArrangementContent;
  readonly now: () => Date;
}

export interface PartyDirectory {
  /**
   * Finds a party, or registers, validates and arranges it in one transaction.
   * @param value its external identifier in the book's scheme
   * @returns its id, or why it could not be registered
   */
  readonly idOf: (value: string, name: string) => Promise<string | Refusal>;
  /** How many were registered so far. */
  readonly registered: () => number;
}

const IDENTIFIER_TAKEN = 'EXTERNAL_IDENTIFIER_TAKEN';

/** A directory that looks each party up once. */
export const partyDirectory = (options: PartyDirectoryOptions): PartyDirectory => {
  const requested = new Map<string, Promise<string | Refusal>>();
  let registered = 0;
  const findOrRegister = async (value: string, name: string): Promise<string | Refusal> => {
    const found = await findParty(options, value);
    if (found !== null) return found;
    const outcome = await registerParty(options, value, name);
    if (outcome.kind === 'Accepted') {
      registered += 1;
      return outcome.state._id;
    }
    // Another import was faster.
    return outcome.kind === 'RuleBroken' && outcome.rule === IDENTIFIER_TAKEN ? ((await findParty(options, value)) ?? outcome) : outcome;
  };
  return {
    idOf: (value, name) => {
      const known = requested.get(value) ?? findOrRegister(value, name);
      requested.set(value, known);
      return known;
    },
    registered: () => registered,
  };
};

const findParty = async ({ store, actor, scheme }: PartyDirectoryOptions, value: string): Promise<string | null> => {
  const filter = scope(actor, parties, withExternalIdentifier({ scheme, value }));
  return (await readMany(store, filter, { limit: 1, projection: { _id: 1 } }))[0]?._id ?? null;
};

const registerParty = ({ store, actor, scheme, arrangement, now }: PartyDirectoryOptions, value: string, name: string) =>
  executeOnParty(store, actor, {
    commands: [
      { type: 'RegisterParty', name, externalIdentifiers: [{ scheme, value }] },
      { type: 'ValidateParty', evidence: `Named in the incident log of ${scheme}` },
      { type: 'AgreeOutsourcingArrangement', ...arrangement },
    ],
    now: now(),
  });
