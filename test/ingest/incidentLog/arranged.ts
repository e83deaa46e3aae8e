/** A party as an import registers it. */
import { type Accepted, decide } from '../../../src/domain/kernel/decider.js';
import { party } from '../../../src/domain/party/index.js';
import type { Party } from '../../../src/domain/party/model.js';
import type { PartyCommand, PartyTypes } from '../../../src/domain/party/messages.js';
import { system } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { servicenow } from './logs.js';

/** @param id of the party; it answers for every resource, from 2016 on */
export const arrangedParty = (id: string): Party => {
  const commands: readonly PartyCommand[] = [
    { type: 'RegisterParty', name: id },
    { type: 'ValidateParty', evidence: 'In the log' },
    { type: 'AgreeOutsourcingArrangement', ...servicenow.party.arrangement },
  ];
  let state: Party | null = null;
  for (const command of commands) {
    const context = { actor: system('import:log'), id, now: new Date(0), facts: { openIssues: 0, openPlans: 0 } };
    const next: Accepted<PartyTypes> | Refusal = decide(party, command, state, context);
    if (next.kind !== 'Accepted') throw new Error(next.message);
    ({ state } = next);
  }
  if (state === null) throw new Error('No command was carried out');
  return state;
};
