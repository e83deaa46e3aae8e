/** What of the product waits, is late or went wrong, read from the database whenever operators look, and at most every 15 seconds. */
import { OPEN_STATUSES } from '../domain/measures/partyProgress.js';
import { system } from '../domain/kernel/principal.js';
import { deliveries } from '../store/delivery/collection.js';
import { issues } from '../store/issue/collection.js';
import { listeners } from '../store/listener/collection.js';
import { plans } from '../store/plan/collection.js';
import { readCount, readEach, readMany } from '../store/reading/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { remembered } from '../telemetry/remembered.js';
import type { NameOf } from '../telemetry/metrics.js';
import { type Sample, watchGauge } from '../telemetry/recording.js';
import { firstDue } from './due.js';
import { DUE_BINDINGS } from './timers.js';

const OPERATOR = system('operations');
const REMEMBERED_MS = 15_000;

const secondsLate = (due: Date | null, now: Date): number => (due === null ? 0 : Math.max(0, (now.getTime() - due.getTime()) / 1_000));

type IssueSamples = readonly Sample<'party_performance_issues'>[];

/** Issues that are not closed. */
const issueSamples = async (store: Store): Promise<IssueSamples> => {
  const counts = { open: 0, at_risk: 0, breached: 0 };
  const open = scope(OPERATOR, issues, { status: { $in: [...OPEN_STATUSES] } });
  await readEach(store, open, { projection: { atRisk: 1, breached: 1 }, hint: 'byStatus' }, ({ atRisk, breached }) => {
    counts.open += 1;
    if (atRisk) counts.at_risk += 1;
    if (breached) counts.breached += 1;
  });
  return Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));
};

const consentSamples = async (store: Store) => [
  { labels: {}, value: await readCount(store, scope(OPERATOR, plans, { status: 'WAIT_FOR_APPROVAL' })) },
];

const timerSamples = async (store: Store, now: Date) =>
  Promise.all(
    DUE_BINDINGS.map(async ({ aggregate, collection }) => ({
      labels: { aggregate: aggregate.name },
      value: secondsLate(await firstDue(store, collection), now),
    })),
  );

/** Deliveries are indexed by when they are due, and by their listener. */
const deliverySamples = async (store: Store) => {
  const ids = (await readMany(store, scope(OPERATOR, listeners, {}), { projection: { _id: 1 } })).map(({ _id }) => _id);
  const pending = await readCount(store, scope(OPERATOR, deliveries, { nextDueAt: { $type: 'date' } }));
  const dead = await readCount(store, scope(OPERATOR, deliveries, { listenerId: { $in: ids }, status: 'DEAD' }));
  return [
    { labels: { status: 'PENDING' }, value: pending },
    { labels: { status: 'DEAD' }, value: dead },
  ];
};

const backlogSamples = async (store: Store, now: Date) => [{ labels: {}, value: secondsLate(await firstDue(store, deliveries), now) }];

/** Has the gauges of the product read from a store. @returns how to stop */
export const watchProduct = (store: Store, now: () => Date = () => new Date(), rememberedMs = REMEMBERED_MS): (() => void) => {
  const watch = <N extends NameOf<'gauge'>>(name: N, read: (store: Store, now: Date) => Promise<readonly Sample<N>[]>): (() => void) =>
    watchGauge(
      name,
      remembered(rememberedMs, () => read(store, now())),
    );
  const stops = [
    watch('party_performance_issues', issueSamples),
    watch('party_performance_consents_outstanding', consentSamples),
    watch('party_performance_timers_late_seconds', timerSamples),
    watch('party_performance_deliveries', deliverySamples),
    watch('party_performance_delivery_backlog_seconds', backlogSamples),
    watchGauge('party_performance_feed_interrupted', () => [{ labels: {}, value: store.feed.isInterrupted() ? 1 : 0 }]),
  ];
  return () => stops.forEach((stop) => stop());
};
