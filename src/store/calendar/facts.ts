/** The fact that the rules of a shared calendar read of agreements. */
import type { Filter } from 'mongodb';
import type { CalendarCommand, CalendarFacts } from '../../domain/calendar/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Party } from '../../domain/party/model.js';
import { parties } from '../party/collection.js';
import { readCount } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

/** Arrangements of parties that count in a calendar. Changes are rare and parties few, so no index serves this. */
export const arrangementsOn = (id: string): Filter<Party> => ({
  status: { $ne: 'CLOSED' },
  $or: [{ 'arrangements.calendar.shared.id': id }, { 'arrangements.targets.calendar.shared.id': id }],
});

/** One that has ended counts too: who ends it first does not get round the second administrator. */
export const calendarFacts = async (store: Store, _: Principal, { type }: CalendarCommand, id: string): Promise<CalendarFacts> => ({
  inUse:
    (type === 'ReviseSharedCalendar' || type === 'RetireSharedCalendar') &&
    (await readCount(store, scope(RULES_PRINCIPAL, parties, arrangementsOn(id)))) > 0,
});
