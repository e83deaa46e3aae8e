/** Resolvers of calendars: one line a field. */
import type { SharedCalendar } from '../../domain/calendar/model.js';
import { sharedCalendars } from '../../store/calendar/collection.js';
import { connectionTo, type Listing, NAME_ORDERS, whereIn } from '../connections.js';
import type { SharedCalendarFilter, SharedCalendarOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';

const listing: Listing<SharedCalendar, SharedCalendarFilter, SharedCalendarOrder> = {
  collection: sharedCalendars,
  filterOf: ({ status }) => whereIn('status', status),
  orders: NAME_ORDERS,
};

export const calendarResolvers = {
  Query: { sharedCalendars: connectionTo(listing) },
  ProposedSharedCalendarChange: {
    name: ({ content }) => content?.name ?? null,
    calendar: ({ content }) => content,
  },
  ServiceLevelCalendar: { specialDays: ({ specialDays }) => specialDays ?? [] },
} satisfies ModuleResolvers;
