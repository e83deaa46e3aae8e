/** The measured performance of many parties, asked for one by one and read together. */
import DataLoader from 'dataloader';
import type { Measure, MeasuredValue, Period } from '../domain/measures.js';
import type { Principal } from '../domain/principal.js';
import { nothingOf } from '../domain/tally.js';
import type { EntityRef } from '../domain/terms.js';
import { ask } from '../store/reports.js';
import type { Store } from '../store/store.js';
import { publicError } from './masking.js';
import { isRefusal } from '../domain/refusal.js';

/** What is asked of one party. */
export interface PerformanceAsked {
  readonly partyId: string;
  readonly period: Period;
  readonly subject: EntityRef | null;
  readonly measures: readonly Measure[];
}

/** Answers with the values of the measures, in the order asked for. @throws BAD_USER_INPUT for a period or measures that make no sense */
export type LoadPerformance = (asked: PerformanceAsked) => Promise<readonly MeasuredValue[]>;

/** What parties have in common when they are read together: everything but the party. */
const group = ({ partyId: _, ...question }: PerformanceAsked): string => JSON.stringify(question);

const readTogether = async (
  store: Store,
  principal: Principal,
  now: Date,
  { period, subject, measures }: PerformanceAsked,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MeasuredValue[]>> => {
  const filter = { partyId: partyIds, ...(subject && { entity: subject }) };
  const measured = await ask(store, principal, { period, by: ['PARTY'], measures, bucket: null, timeZone: 'UTC', filter }, now);
  if (isRefusal(measured)) throw publicError('BAD_USER_INPUT', measured.message, 'issues' in measured ? { issues: measured.issues } : {});
  return new Map(measured.rows.map(({ key, values }) => [key[0] ?? '', values]));
};

/** Loads what a principal may see, as of one instant: one report for all parties of which the same is asked. */
export const performanceLoader = (store: Store, principal: Principal, now: Date): LoadPerformance => {
  const batch = new DataLoader<PerformanceAsked, readonly MeasuredValue[], string>(
    async (wanted) => {
      const answers = new Map<string, ReadonlyMap<string, readonly MeasuredValue[]>>();
      for (const asked of wanted) {
        const alike = wanted.filter((one) => group(one) === group(asked));
        if (!answers.has(group(asked)))
          answers.set(
            group(asked),
            await readTogether(
              store,
              principal,
              now,
              asked,
              alike.map(({ partyId }) => partyId),
            ),
          );
      }
      return wanted.map((asked) => answers.get(group(asked))?.get(asked.partyId) ?? asked.measures.map(nothingOf));
    },
    { cacheKeyFn: (asked) => JSON.stringify([asked.partyId, group(asked)]) },
  );
  return (asked) => batch.load(asked);
};
