/** Measured performance, requested per party and read in one batch. */
import DataLoader from 'dataloader';
import type { Measure, MeasuredValue, Period } from '../../domain/measures/measures.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { emptyValue } from '../../domain/measures/accumulator.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import { answerQuestion } from '../../store/measures/query.js';
import type { Store } from '../../store/store.js';
import { publicError } from '../engine/masking.js';
import { isRefusal } from '../../domain/kernel/refusal.js';

/** The request for one party. */
export interface PerformanceRequest {
  readonly partyId: string;
  readonly period: Period;
  readonly subject: EntityRef | null;
  readonly measures: readonly Measure[];
}

/** Returns the values of the measures in the requested order. @throws BAD_USER_INPUT for an invalid period or measures */
export type LoadPerformance = (request: PerformanceRequest) => Promise<readonly MeasuredValue[]>;

/** What parties have in common when they are read together: everything but the party. */
const groupKey = ({ partyId: _, ...question }: PerformanceRequest): string => JSON.stringify(question);

const readGroup = async (
  store: Store,
  principal: Principal,
  now: Date,
  { period, subject, measures }: PerformanceRequest,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MeasuredValue[]>> => {
  const filter = { partyId: partyIds, ...(subject && { entity: subject }) };
  const measured = await answerQuestion(store, principal, { period, by: ['PARTY'], measures, bucket: null, timeZone: 'UTC', filter }, now);
  if (isRefusal(measured))
    throw publicError('BAD_USER_INPUT', measured.message, 'problems' in measured ? { problems: measured.problems } : {});
  return new Map(measured.rows.map(({ key, values }) => [key[0] ?? '', values]));
};

/** Loads what a principal may see, as of one instant: one report for all parties with the same request. */
export const performanceLoader = (store: Store, principal: Principal, now: Date): LoadPerformance => {
  const batch = new DataLoader<PerformanceRequest, readonly MeasuredValue[], string>(
    async (requests) => {
      const answers = new Map<string, ReadonlyMap<string, readonly MeasuredValue[]>>();
      for (const request of requests) {
        const sameGroup = requests.filter((one) => groupKey(one) === groupKey(request));
        if (!answers.has(groupKey(request)))
          answers.set(
            groupKey(request),
            await readGroup(
              store,
              principal,
              now,
              request,
              sameGroup.map(({ partyId }) => partyId),
            ),
          );
      }
      return requests.map((request) => answers.get(groupKey(request))?.get(request.partyId) ?? request.measures.map(emptyValue));
    },
    { cacheKeyFn: (request) => JSON.stringify([request.partyId, groupKey(request)]) },
  );
  return (request) => batch.load(request);
};
