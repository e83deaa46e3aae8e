/** What each measure observes in the restorations of an issue: a table of one row a measure. */
import { leftOverdue, levelFields, OPEN_AGE_FIELDS } from './levels.js';
import type { Measure } from './measures.js';
import {
  BASE_FIELDS,
  type Basis,
  basisOf,
  holderAt,
  isMet,
  type MeasureRow,
  type Observation,
  type ObservationInput,
  type OfRestorations,
  oneAt,
  type RestorationPart,
} from './observation.js';
import type { ClockOutcome, ElapsedTime, Milestone, ProviderTurn, Restoration } from '../issue/restorations/restorationModel.js';
import type { ClockKind } from '../time/serviceLevelTerms.js';

const countAt = (reached: Pick<Milestone, 'at' | 'partyId'> | null, value = 1, basis: Basis = 'MEASURED'): readonly Observation[] =>
  reached === null ? [] : [{ at: reached.at.getTime(), value, partyId: reached.partyId, basis }];

const END_FIELDS = ['claimed', 'endedAt'] as const;
/** When a restoration came to an end: claimed, rejected or cancelled. */
const endOf = ({ claimed, endedAt }: RestorationPart<(typeof END_FIELDS)[number]>): Date | undefined => claimed?.at ?? endedAt ?? undefined;

const clockObservations = (verdicts: readonly ClockOutcome[], now: number): readonly Observation[] =>
  verdicts.flatMap((verdict): readonly Observation[] => {
    const { at, partyId, until = null, countedUntil, kind, unverified } = verdict;
    if (unverified === true) return [{ at: at.getTime(), value: 0, partyId, basis: 'UNVERIFIED' }];
    const met = isMet(verdict, now);
    if (met === undefined) return [];
    const observed = { at: at.getTime(), value: met ? 1 : 0, partyId };
    // An update has a verdict for each interval of silence.
    if (met || kind === 'UPDATE') return [observed];
    return [{ ...observed, until: until?.getTime() ?? null, ...(countedUntil !== undefined && { countedUntil: countedUntil.getTime() }) }];
  });

const ofKind = ({ verdicts }: RestorationPart<'verdicts'>, kind: ClockKind): readonly ClockOutcome[] =>
  verdicts.filter((verdict) => verdict.kind === kind && verdict.obligor === undefined);

const ofProvider = ({ verdicts }: RestorationPart<'verdicts'>): readonly ClockOutcome[] =>
  verdicts.filter(({ obligor }) => obligor !== undefined);

/** What the party did, and how long that took. */
const timeOf = (reached: Milestone | null, net: boolean, basis: Basis = 'MEASURED'): readonly Observation[] => {
  if (reached === null) return [];
  const { at, partyId, own } = reached;
  const of = ({ grossMs, stoppedMs }: ElapsedTime): number => grossMs - (net ? stoppedMs : 0);
  return [{ at: at.getTime(), value: of(reached), partyId, basis, ...(own && { own: of(own) }) }];
};

/** What the service provider took to answer a question of the party's, or its claim; while it is owed, how long it has been. */
const providerTimes = ({ provider }: RestorationPart<'provider'>, kind: ProviderTurn['kind']): readonly Observation[] =>
  provider.flatMap(({ from, to, partyId, ...turn }) =>
    turn.kind === kind && to !== null ? [{ at: to.getTime(), value: to.getTime() - from.getTime(), partyId }] : [],
  );

/** A party is held to its restore clocks; where these say nothing, not agreed, excused or not due by then, to its resolve clocks. */
const deadlineOutcomes = (restoration: RestorationPart<'verdicts'>): readonly ClockOutcome[] => {
  const restore = ofKind(restoration, 'RESTORE');
  const rest = ofKind(restoration, 'RESOLVE').filter(
    ({ partyId, at, unverified }) =>
      !restore.some((one) => one.partyId === partyId && (unverified === true || (one.setAside !== true && one.at <= at))),
  );
  return [...restore, ...rest];
};

const timeHeld = (restoration: RestorationPart<(typeof END_FIELDS)[number] | 'held'>, stoppedOnly: boolean): readonly Observation[] => {
  const at = endOf(restoration)?.getTime();
  if (at === undefined) return [];
  const parts = stoppedOnly ? restoration.held.filter(({ reason }) => reason !== null) : restoration.held;
  return parts.map(({ ms, ...owner }) => ({ at, value: ms, ...owner }));
};

type Observer<K extends keyof Restoration> = (observed: ObservationInput<RestorationPart<K>>) => readonly Observation[];
const observing = <K extends keyof Restoration>(at: readonly K[], look: Observer<K>): MeasureRow<Observer<keyof Restoration>> => ({
  fields: at,
  read: look,
});

const OBSERVERS: { readonly [M in OfRestorations]: MeasureRow<Observer<keyof Restoration>> } = {
  ISSUES_RAISED: observing(['reopened'], ({ restoration }) =>
    restoration.reopened ? [] : [{ at: restoration.from.getTime(), value: 1, partyId: holderAt(restoration, -Infinity) }],
  ),
  ISSUES_RESTORED: observing(['restored'], ({ restoration: { restored } }) => countAt(restored, 1, basisOf(restored))),
  OUTAGES: observing(['outages'], ({ restoration: { outages } }) =>
    outages
      .filter(({ partyId }, index) => outages.findIndex((one) => one.partyId === partyId) === index)
      .map(({ partyId, from }) => ({ at: from.getTime(), value: 1, partyId })),
  ),
  AVAILABILITY: observing(['outages', 'restored'], ({ restoration: { outages, restored } }) =>
    outages.map(({ partyId, from, to }) => ({
      at: from.getTime(),
      value: 0,
      lastsUntil: to?.getTime() ?? Infinity,
      partyId,
      basis: restored?.verified === 'ASSERTED' && restored.at.getTime() === to?.getTime() ? 'ASSERTED' : 'MEASURED',
    })),
  ),
  REOPENINGS: observing(['reopened', 'withdrawn'], ({ restoration }) => [
    ...(restoration.reopened ? [{ at: restoration.from.getTime(), value: 1, partyId: holderAt(restoration, -Infinity) }] : []),
    ...restoration.withdrawn
      .filter(({ recorded }) => recorded === undefined)
      .map(({ at, partyId }) => ({ at: at.getTime(), value: 1, partyId })),
  ]),
  REJECTIONS: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.map(({ at, partyId }) => ({ at: at.getTime(), value: 1, partyId })),
  ),
  REJECTIONS_CONTESTED: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.map(({ at, partyId, contested }) => ({ at: at.getTime(), value: contested ? 1 : 0, partyId })),
  ),
  REJECTIONS_SUSTAINED: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.flatMap(({ at, partyId, sustained }) =>
      sustained === null ? [] : [{ at: at.getTime(), value: sustained ? 1 : 0, partyId }],
    ),
  ),
  CANCELLATIONS: observing(['endedAt', 'cancelled'], ({ restoration: { endedAt, cancelled } }) =>
    cancelled === null ? [] : oneAt(endedAt ?? undefined).map((one) => ({ ...one, cancelled })),
  ),
  HAND_OVERS: observing([], ({ restoration: { handOvers } }) =>
    handOvers.map(({ at, fromPartyId }) => ({ at: at.getTime(), value: 1, partyId: fromPartyId })),
  ),
  HAND_OVERS_RECEIVED: observing([], ({ restoration: { handOvers } }) =>
    handOvers.map(({ at, toPartyId }) => ({ at: at.getTime(), value: 1, partyId: toPartyId })),
  ),
  MISSED_UPDATES: observing(['verdicts'], ({ restoration, now }) =>
    clockObservations(ofKind(restoration, 'UPDATE'), now).flatMap(({ value, ...missed }) => (value === 0 ? [{ ...missed, value: 1 }] : [])),
  ),
  STOP_TIME: observing([...END_FIELDS, 'held'], ({ restoration }) => timeHeld(restoration, true)),
  DELAY: observing([...END_FIELDS, 'held'], ({ restoration }) => timeHeld(restoration, false)),
  ACKNOWLEDGE_TIME: observing(['acknowledged'], ({ restoration: { acknowledged } }) => timeOf(acknowledged, false)),
  RESTORE_TIME: observing([...OPEN_AGE_FIELDS], ({ restoration }) => [
    ...timeOf(restoration.restored, false, basisOf(restoration.restored)),
    ...leftOverdue(restoration, 'restored'),
  ]),
  RESTORE_TIME_NET: observing([...OPEN_AGE_FIELDS], ({ restoration }) => [
    ...timeOf(restoration.restored, true, basisOf(restoration.restored)),
    ...leftOverdue(restoration, 'restored', 'RESTORE'),
  ]),
  RESOLVE_TIME: observing(['resolved', ...OPEN_AGE_FIELDS], ({ restoration }) => [
    ...timeOf(restoration.resolved, false, basisOf(restoration.claimed)),
    ...leftOverdue(restoration, 'claimed'),
  ]),
  RESOLVE_TIME_NET: observing(['resolved', ...OPEN_AGE_FIELDS], ({ restoration }) => [
    ...timeOf(restoration.resolved, true, basisOf(restoration.claimed)),
    ...leftOverdue(restoration, 'claimed', 'RESOLVE'),
  ]),
  ANSWER_TIME: observing(['provider'], ({ restoration }) => providerTimes(restoration, 'ANSWER')),
  VERIFICATION_TIME: observing(['provider'], ({ restoration }) => providerTimes(restoration, 'VERDICT')),
  SLIPPAGE: observing(['restored', 'endedAt', 'slippages'], ({ restoration: { slippages, restored, endedAt } }) =>
    slippages.flatMap(({ partyId, expected, against, left }): readonly Observation[] => {
      const at = left ?? restored?.at ?? endedAt;
      const basis = left === null && restored !== null ? basisOf(restored) : 'MEASURED';
      return at === null ? [] : [{ at: at.getTime(), value: Math.max(0, against.getTime() - expected.getTime()), partyId, basis }];
    }),
  ),
  ON_TIME_SHARE: observing(['verdicts'], ({ restoration, now }) => clockObservations(deadlineOutcomes(restoration), now)),
  PROVIDER_ON_TIME_SHARE: observing(['verdicts'], ({ restoration, now }) => clockObservations(ofProvider(restoration), now)),
  ACKNOWLEDGED_ON_TIME: observing(['verdicts'], ({ restoration, now }) => clockObservations(ofKind(restoration, 'ACKNOWLEDGE'), now)),
  UPDATE_PUNCTUALITY: observing(['verdicts'], ({ restoration, now }) => clockObservations(ofKind(restoration, 'UPDATE'), now)),
  REOPEN_RATE: observing(['claimed', 'withdrawn'], ({ restoration: { claimed, withdrawn }, last }) => [
    ...withdrawn.map(({ claimedAt, partyId }) => ({ at: claimedAt.getTime(), value: 1, partyId })),
    ...countAt(claimed, last ? 0 : 1, basisOf(claimed)),
  ]),
  REPEAT_RATE: observing(['restored'], ({ restoration: { restored }, repeated }) =>
    restored === null ? [] : countAt(restored, restored.verified !== null && repeated() ? 1 : 0, basisOf(restored)),
  ),
};

/** The observations of a measure in a restoration; empty for measures of plans or levels. */
export const observe = (measure: Measure, observed: ObservationInput<Restoration>): readonly Observation[] =>
  measure in OBSERVERS ? OBSERVERS[measure as OfRestorations].read(observed) : [];

/** The fields of a restoration that some measures look at. */
export const measureFields = (measures: readonly Measure[]): readonly (keyof Restoration)[] => {
  const rows: Partial<Record<Measure, MeasureRow<unknown>>> = OBSERVERS;
  return [...new Set([...BASE_FIELDS, ...measures.flatMap((measure) => [...(rows[measure]?.fields ?? []), ...levelFields(measure)])])];
};

/** Whether a measure is observed in what has happened to restorations. */
export const isObserved = (measure: Measure): measure is OfRestorations => measure in OBSERVERS;
