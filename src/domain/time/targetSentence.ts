/** What a target promises, in a sentence that a contract manager would write. */
import { dueTableOf } from './dueTable.js';
import type { DueBand, ServiceLevelTarget, Target, TargetCondition } from './serviceLevelTerms.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const plural = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

/** A length of time in words: hours where it is whole ones. */
export const durationText = (ms: number): string => {
  if (ms % HOUR_MS === 0) return plural(ms / HOUR_MS, 'hour');
  return ms % MINUTE_MS === 0 ? plural(ms / MINUTE_MS, 'minute') : plural(ms / 1000, 'second');
};

const dayText = ({ addDays, count, dayKind }: DueBand): string => {
  const unit = dayKind === 'WORKING_DAY' ? 'working day' : 'calendar day';
  if (count === 'FROM_FIRST_WORKING_DAY')
    return addDays === 0 ? 'the first working day' : `${plural(addDays, unit)} after the first working day`;
  return addDays === 0 ? 'the same day' : `the ${ordinal(addDays)} ${unit} after the day of the start`;
};

const ordinal = (n: number): string => {
  const suffix = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${String(n)}${suffix}`;
};

const bandText = (band: DueBand, isOnly: boolean): string => {
  const due = `by ${band.dueTime ?? 'the end'}${band.dueTime === null ? ' of ' : ' on '}${dayText(band)}`;
  if (isOnly) return due;
  return band.startBefore === '24:00' ? `else ${due}` : `started before ${band.startBefore}: ${due}`;
};

const CLOCKS = { ACKNOWLEDGE: 'acknowledged', UPDATE: 'updated', RESTORE: 'restored', RESOLVE: 'resolved', MILESTONE: '' } as const;

const conditionText = ({ categories, resources, causes, impacts }: TargetCondition): string =>
  [['category', categories] as const, ['resource', resources] as const, ['cause', causes] as const, ['impact', impacts] as const]
    .flatMap(([name, values]) => (values === undefined ? [] : [`${name} ${values.join(' or ')}`]))
    .join(', ');

/** By when a target is due. */
export const dueSentence = (target: Target): string => {
  const table = dueTableOf(target);
  if (target.kind === 'DURATION' || table === null) return `within ${durationText(target.kind === 'DURATION' ? target.durationMs : 0)}`;
  const due = table.bands.map((band, _, { length }) => bandText(band, length === 1)).join('; ');
  return table.outOfHours === 'NEXT_OPENING' ? `${due}, a start out of hours counting from the next opening` : due;
};

/** The sentence of a target: who owes what, by when, and in which case. */
export const targetSentence = ({ severity, clock, milestone, obligor, target, when }: ServiceLevelTarget): string => {
  const what = milestone === undefined ? CLOCKS[clock] : `${milestone} reached`;
  const condition = when === undefined ? '' : `, where ${conditionText(when)}`;
  return `${severity}${condition}: ${what} ${dueSentence(target)}${obligor === 'PARTY' ? '' : ' (owed by the service provider)'}`;
};
