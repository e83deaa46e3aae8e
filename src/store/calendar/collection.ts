/** How shared calendars are stored. */
import { CALENDAR_STATUSES, type SharedCalendar } from '../../domain/calendar/model.js';
import type { ScopedCollection } from '../collection.js';
import { dueIndex, nullable, rootFields, schema, string } from '../collectionSchema.js';

/** The calendars that agreements name. A party sees what they contain in its arrangements. */
export const sharedCalendars: ScopedCollection<SharedCalendar> = {
  name: 'sharedCalendars',
  partyField: null,
  indexes: [{ name: 'byName', key: { name: 1, _id: 1 } }, dueIndex],
  validator: schema({
    ...rootFields(CALENDAR_STATUSES),
    name: string,
    timeZone: string,
    hours: { bsonType: 'array', minItems: 1 },
    holidays: { bsonType: 'array', items: string },
    specialDays: { bsonType: 'array' },
    proposedChanges: { bsonType: 'array' },
    nextDueAt: nullable('date'),
  }),
};
