/** Instants and durations as people read them. Times are shown in the reader's zone. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Days are of use only for the distance of an instant from now, never for working time. */
const DAY_MS = 24 * HOUR_MS;

const DURATION = /^(-)?P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** @param text an ISO 8601 duration of the contract @returns milliseconds */
export const durationMs = (text: string): number => {
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? [];
  const ms = Number(days) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * 1_000;
  return sign === undefined ? ms : -ms;
};

/** A length of working time: `1 h 48 min`, `41 h`, `12 min`. Never in days, because a working day is no day. */
export const shownDuration = (ms: number): string => {
  const minutes = Math.floor(Math.abs(ms) / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  if (minutes === 0) return ms === 0 ? '0 min' : 'under 1 min';
  if (hours === 0) return `${minutes} min`;
  return hours >= 10 || minutes % 60 === 0 ? `${Math.round(minutes / 60).toLocaleString('en')} h` : `${hours} h ${minutes % 60} min`;
};

/** How far an instant is from now: `in 2 h`, `3 days ago`. */
export const shownDistance = (at: string, now: number): string => {
  const ms = Date.parse(at) - now;
  const size = Math.abs(ms);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
  if (size < MINUTE_MS) return ms < 0 ? 'just now' : 'in under 1 min';
  if (size < HOUR_MS) return words.format(Math.trunc(ms / MINUTE_MS), 'minute');
  if (size < 2 * DAY_MS) return words.format(Math.trunc(ms / HOUR_MS), 'hour');
  return words.format(Math.trunc(ms / DAY_MS), 'day');
};

const ofZone = (timeZone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone !== undefined && { timeZone }) });

/** `30 Nov, 13:13`, with the year where it is not this one. @param timeZone the reader's when absent */
export const shownInstant = (at: string, timeZone?: string): string => {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return ofZone(timeZone, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date);
};

/** `13:13`, for an axis within a day. */
export const shownMinute = (at: string): string => ofZone(undefined, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** `13:13:20`. */
export const shownTime = (at: string): string =>
  ofZone(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(at));

/** The reader's zone by its name. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
