/** The scalars of the contract: instants, lengths of time, and anything. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { DateTime as Instant, Duration as Length } from 'luxon';

/** @param node of the literal; undefined for a variable, which graphql-js locates itself */
const badInput = (message: string, node: ValueNode | null): GraphQLError =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });

/** An instant needs a time zone: a local time has none. */
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;

const parseInstant = (value: unknown, node: ValueNode | null = null): Date => {
  const parsed = typeof value === 'string' && ISO_INSTANT.test(value) ? Instant.fromISO(value, { zone: 'utc' }) : null;
  if (!parsed?.isValid) throw badInput('DateTime must be an ISO 8601 instant with a zone, for example "2026-03-01T09:30:00Z"', node);
  return parsed.toJSDate();
};

/** Years and months have no fixed length. */
const FIXED_DURATION = /^-?P(?=\d|T\d)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d{1,3})?S)?)?$/;

const parseDuration = (value: unknown, node: ValueNode | null = null): number => {
  const parsed = typeof value === 'string' && FIXED_DURATION.test(value) ? Length.fromISO(value.replace(',', '.')) : null;
  if (!parsed?.isValid)
    throw badInput('Duration must be an ISO 8601 duration without years and months, for example "PT4H" or "P2DT30M"', node);
  return Math.round(parsed.toMillis());
};

/** Hours are the largest unit: a day of working time is shorter than one of the calendar, and neither is marked. */
const printDuration = (milliseconds: unknown): string => {
  if (typeof milliseconds !== 'number') throw new TypeError('A Duration is a number of milliseconds');
  const total = Math.abs(Math.round(milliseconds));
  const units = [
    [Math.floor(total / 3_600_000), 'H'],
    [Math.floor(total / 60_000) % 60, 'M'],
    [(total % 60_000) / 1_000, 'S'],
  ] as const;
  const time = units.map(([count, unit]) => (count === 0 ? '' : `${String(count)}${unit}`)).join('');
  return `${milliseconds < 0 ? '-' : ''}PT${time === '' ? '0S' : time}`;
};

const parseLiteralWith =
  <T>(parse: (value: unknown, node: ValueNode) => T) =>
  (node: ValueNode): T =>
    parse(node.kind === Kind.STRING ? node.value : null, node);

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : parseInstant(value).toISOString()),
  parseValue: (value) => parseInstant(value),
  parseLiteral: parseLiteralWith(parseInstant),
});

export const Duration = new GraphQLScalarType<number, string>({
  name: 'Duration',
  serialize: printDuration,
  parseValue: (value) => parseDuration(value),
  parseLiteral: parseLiteralWith(parseDuration),
});

export const JSONValue = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
});
