/** The life cycle of a party, every state by every command by every kind of principal, against an oracle written separately. */
import { describe } from '@jest/globals';
import { type Party, PARTY_STATUSES, type PartyStatus } from '../../../src/domain/party/model.js';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import { contentOf } from '../../../src/domain/calendar/model.js';
import { aroundTheClockCalendar } from '../../support/domain/calendars.js';
import { partyCommand } from '../../support/domain/commands.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { type Step, admin, arrangement, decideStep, given, hour, parties } from '../../support/domain/samples.js';

const by = (command: PartyCommand): Step<PartyCommand> => [command, admin, hour(0)];
/** Counts in a shared calendar, so that it can adopt a revision of it. */
const agreed: PartyCommand = { type: 'AgreeOutsourcingArrangement', ...arrangement, calendar: contentOf(aroundTheClockCalendar()) };
/** Terms that wait for another administrator. */
const PROPOSED: Step<PartyCommand> = [{ ...agreed, agreementReference: 'AGR-NEW' }, staff('admin-2', ['ADMIN']), hour(0)];
const REGISTERED = [by({ type: 'RegisterParty', name: 'Example Networks' }), by(agreed), PROPOSED] as const;
const VALIDATED = [...REGISTERED, by({ type: 'ValidateParty', evidence: 'Trade register extract' })] as const;

const PATHS: Readonly<Record<PartyStatus, readonly Step<PartyCommand>[]>> = {
  INITIALIZED: REGISTERED,
  VALIDATED,
  CLOSED: [...VALIDATED, by({ type: 'CloseParty', reason: 'The agreement ended' })],
};
/** After everything that led to a state. */
const LATER = hour(1);

const STATES: readonly { readonly name: string; readonly state: Party | null }[] = [
  { name: '-', state: null },
  ...PARTY_STATUSES.map((status) => ({ name: status, state: given(parties, PATHS[status]) })),
];

describe('a party', () => {
  testLifecycle('Party', parties, (type, state, actor) => decideStep(parties, state, [partyCommand[type](state, 0), actor, LATER]), STATES);
});
