/** Command-line flags → question about measures. */
import { isTimeZone, startOfDay } from '../../domain/time/zone.js';
import { DAY_MS, dayNumber } from '../../domain/time/localTime.js';
import {
  type Bucket,
  BUCKETS,
  type Dimension,
  DIMENSIONS,
  type Measure,
  type MeasureFilter,
  MEASURES,
  type MeasureQuestion,
  type Period,
} from '../../domain/measures/measures.js';
import { questionProblems } from '../../domain/measures/validateQuestion.js';
import { INITIATING_LAYERS, type InitiatingLayer } from '../../domain/issue/model.js';
import { ENTITY_TYPES, type EntityRef } from '../../domain/kernel/entityRef.js';
import { SEVERITIES, type Severity } from '../../domain/time/serviceLevelTerms.js';
import { durationMs } from '../duration.js';

/** The flags of a question. */
export interface QuestionFlags {
  readonly by?: string;
  readonly measures?: string;
  readonly from?: string;
  readonly to?: string;
  readonly last?: string;
  readonly month?: string;
  readonly bucket?: string;
  readonly zone?: string;
  readonly party?: readonly string[];
  readonly severity?: string;
  readonly category?: readonly string[];
  readonly layer?: string;
  readonly process?: readonly string[];
  readonly entity?: string;
}

/** An invalid flag, with what is expected. */
export class InvalidFlagError extends Error {}

const DEFAULT_MEASURES: readonly Measure[] = ['ISSUES_RAISED', 'ISSUES_RESTORED', 'RESTORE_TIME', 'ON_TIME_SHARE', 'OPEN'];
const DEFAULT_PERIOD = '30d';

const flagSpelling = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** The matching one of `known`, ignoring case and treating `-` and `_` alike. */
const parseChoice = <T extends string>(flag: string, text: string, known: readonly T[]): T => {
  const found = known.find((one) => flagSpelling(one) === flagSpelling(text.trim()));
  if (found === undefined) throw new InvalidFlagError(`--${flag} ${text}: choose from ${known.map(flagSpelling).join(', ')}`);
  return found;
};

const parseChoices = <T extends string>(flag: string, text: string, known: readonly T[]): readonly T[] =>
  text.split(',').map((one) => parseChoice(flag, one, known));

const DATE = /^\d{4}-\d\d-\d\d$/;

/** A date of the zone, `2026-03-01`, or an instant with its offset, `2026-03-01T09:00:00Z`. */
const parseInstant = (flag: string, text: string, zone: string): Date => {
  const day = DATE.test(text) ? dayNumber(text) : null;
  if (day !== null) return new Date(startOfDay(zone, day));
  const at = /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()))
    throw new InvalidFlagError(`--${flag} ${text}: write a date like 2026-03-01, or an instant like 2026-03-01T09:00:00Z`);
  return at;
};

const parseMonth = (text: string, zone: string): Period => {
  const [, year = '', month = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === '') throw new InvalidFlagError(`--month ${text}: write it like 2026-03`);
  const day = (months: number): Date => new Date(startOfDay(zone, Date.UTC(Number(year), Number(month) - 1 + months) / DAY_MS));
  return { from: day(0), to: day(1) };
};

const parseLast = (text: string, now: Date): Period => {
  try {
    return { from: new Date(now.getTime() - durationMs(text)), to: now };
  } catch {
    throw new InvalidFlagError(`--last ${text}: write it like 12h or 30d, up to a year`);
  }
};

/** The requested period: a month, between two dates, or a duration until now. */
const parsePeriod = ({ from, to, last, month }: QuestionFlags, zone: string, now: Date): Period => {
  const given = [month, from ?? to, last].filter((way) => way !== undefined);
  if (given.length > 1) throw new InvalidFlagError('Give --month, or --from and --to, or --last, not several of them');
  if (month !== undefined) return parseMonth(month, zone);
  if (from === undefined && to === undefined) return parseLast(last ?? DEFAULT_PERIOD, now);
  if (from === undefined) throw new InvalidFlagError('--to needs --from');
  return { from: parseInstant('from', from, zone), to: to === undefined ? now : parseInstant('to', to, zone) };
};

const parseEntity = (text: string): EntityRef => {
  const at = text.indexOf(':');
  if (at < 1 || at === text.length - 1) throw new InvalidFlagError(`--entity ${text}: write it like resource:ring-7`);
  return { type: parseChoice('entity', text.slice(0, at), ENTITY_TYPES), id: text.slice(at + 1) };
};

/** @param parties ids, found by what the command line calls them */
const measureFilter = (flags: QuestionFlags, parties: readonly string[]): MeasureFilter => ({
  ...(flags.party && { partyId: parties }),
  ...(flags.severity !== undefined && { severity: parseChoices<Severity>('severity', flags.severity, SEVERITIES) }),
  ...(flags.category && { category: flags.category }),
  ...(flags.layer !== undefined && { initiatingLayer: parseChoices<InitiatingLayer>('layer', flags.layer, INITIATING_LAYERS) }),
  ...(flags.process && { initiatingProcess: flags.process }),
  ...(flags.entity !== undefined && { entity: parseEntity(flags.entity) }),
});

/** By party by default; `none` is one row for everything. */
const parseDimensions = (by = 'party'): readonly Dimension[] => (by === 'none' ? [] : parseChoices<Dimension>('by', by, DIMENSIONS));

/**
 * The question of the flags.
 * @param parties the ids of those that `--party` names
 * @throws FlagError for the first invalid flag, or the first issue with the question
 */
export const parseQuestion = (flags: QuestionFlags, parties: readonly string[], now: Date): MeasureQuestion => {
  const timeZone = flags.zone ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new InvalidFlagError(`--zone ${timeZone}: write an IANA time zone name such as Europe/Berlin`);
  const question: MeasureQuestion = {
    period: parsePeriod(flags, timeZone, now),
    by: parseDimensions(flags.by),
    measures:
      flags.measures === undefined
        ? DEFAULT_MEASURES
        : parseChoices<Measure>('measures', flags.measures, Object.keys(MEASURES) as Measure[]),
    bucket: flags.bucket === undefined ? null : parseChoice<Bucket>('bucket', flags.bucket, BUCKETS),
    timeZone,
    filter: measureFilter(flags, parties),
  };
  const [issue] = questionProblems(question);
  if (issue !== undefined) throw new InvalidFlagError(`${issue.path.join('.')} ${issue.message}`);
  return question;
};
