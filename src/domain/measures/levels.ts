/** What is open at the end of a period: levels, and the age of what should be over, which is part of the time it takes. */
import type { Measure } from './measures.js';
import {
  type AgingMeasure,
  holderAt,
  isMet,
  isReachedBy,
  type MeasureRow,
  type Observation,
  type OfInstants,
  type RestorationPart,
} from './observation.js';
import type { ClockOutcome, ProviderTurn, Restoration } from '../issue/restorations/restorationModel.js';
import { clip, type Interval, totalMs, union } from '../time/interval.js';
import type { ClockKind } from '../time/serviceLevelTerms.js';

/** A level at an instant, of the party that had the issue then. */
export interface Level {
  readonly value: number;
  /** The part of that party, where it is not all. */
  readonly own?: number;
}

type LevelReader<K extends keyof Restoration> = (restoration: RestorationPart<K>, at: number, since: number) => Level | undefined;
const levelRow = <K extends keyof Restoration>(at: readonly K[], look: LevelReader<K>): MeasureRow<LevelReader<keyof Restoration>> => ({
  fields: at,
  read: look,
});

/** Open at an instant, in [from, ended). */
const isOpenAt = ({ from, endedAt }: RestorationPart<'endedAt'>, at: number): boolean =>
  from.getTime() <= at && (endedAt === null || endedAt.getTime() > at);

/** What a party owes until it is reached: both end with the claim, restoring with a confirmed restoration before it too. */
type Owed = 'restored' | 'claimed';

/** What is asked for until a claim; what is restored already is only to be resolved. */
const dueKinds = ({ restored }: RestorationPart<'restored'>, at: number): readonly ClockKind[] =>
  isReachedBy(restored, at) ? ['RESOLVE'] : ['RESTORE', 'RESOLVE'];

/** Whether what a clock asks for is past due at an instant: neither met by then, nor owed no longer. @param owedAt when it is owed */
const isPastDue = (verdict: ClockOutcome, at: number, owedAt: number): boolean =>
  verdict.at.getTime() < at && isMet(verdict, at) === false && (verdict.until?.getTime() ?? Infinity) > owedAt;

/** The time since the restoration began, and the part in which the holder had the issue; net of the pauses of a clock where it is named. */
const ageAt = (restoration: RestorationPart<'pauses'>, at: number, net?: ClockKind, holder = holderAt(restoration, at)): Level => {
  const { from, handOvers, pauses } = restoration;
  // Most issues: one party, and nothing to leave out.
  if (handOvers.length === 0 && (net === undefined || pauses.length === 0)) return { value: at - from.getTime() };
  const edges = [from.getTime(), ...handOvers.map((one) => one.at.getTime()).filter((edge) => edge <= at), at];
  const stays = edges.slice(1).map((to, index): Interval => [edges[index] ?? to, to]);
  const stopped =
    net === undefined
      ? []
      : union(
          pauses.filter(({ clocks }) => clocks.includes(net)).map((one): Interval => [one.from.getTime(), one.to?.getTime() ?? Infinity]),
        );
  const lengthOf = ([start, to]: Interval): number => to - start - totalMs(clip(stopped, start, to));
  const held = (which: (partyId: string) => boolean): number =>
    stays.filter(([start]) => which(holderAt(restoration, start))).reduce((sum, stay) => sum + lengthOf(stay), 0);
  const value = held(() => true);
  const own = held((partyId) => partyId === holder);
  return { value, ...(own < value && { own }) };
};

/**
 * Whether something is overdue: past due at an instant or, where no clock of the party asks for it, open since before the period.
 * @param holder of whom it is asked
 * @param owedAt when it is: the millisecond before, where it leaves the party at the instant
 */
const isOverdue = (
  restoration: RestorationPart<'verdicts'>,
  kinds: readonly ClockKind[],
  at: number,
  since: number,
  holder = holderAt(restoration, at),
  owedAt = at,
): boolean => {
  let isAsked = false;
  for (const verdict of restoration.verdicts) {
    if (!kinds.includes(verdict.kind) || verdict.obligor !== undefined || verdict.partyId !== holder) continue;
    if (isPastDue(verdict, at, owedAt)) return true;
    isAsked = true;
  }
  return !isAsked && restoration.from.getTime() < since;
};

export const OPEN_AGE_FIELDS = ['endedAt', 'restored', 'claimed', 'verdicts', 'pauses'] as const;

/** The open age of what should have been restored or resolved: part of the time to do that. */
const openAge = (owed: Owed, net?: ClockKind) =>
  levelRow(OPEN_AGE_FIELDS, (restoration, at, since) =>
    isReachedBy(restoration[owed], at) || !isOverdue(restoration, dueKinds(restoration, at), at, since)
      ? undefined
      : ageAt(restoration, at, net),
  );

const NOTHING: readonly Observation[] = [];

/**
 * What was past due when its party had it no longer, restored by nobody or by another: its age then is a time to restore too, so that nobody
 * sheds one by passing it on, rejecting it or having it cancelled. One that comes back goes on.
 */
export const leftOverdue = (
  restoration: RestorationPart<(typeof OPEN_AGE_FIELDS)[number]>,
  owed: Owed,
  net?: ClockKind,
): readonly Observation[] => {
  const { handOvers, endedAt } = restoration;
  if (handOvers.length === 0 && (endedAt === null || restoration[owed] !== null)) return NOTHING;
  const left = (at: number, partyId: string): readonly Observation[] =>
    !isReachedBy(restoration[owed], at - 1) && isOverdue(restoration, dueKinds(restoration, at - 1), at, -Infinity, partyId, at - 1)
      ? [{ at, partyId, ...ageAt(restoration, at, net, partyId) }]
      : [];
  const passedOn = handOvers.filter(({ fromPartyId }, index) => !handOvers.slice(index).some(({ toPartyId }) => toPartyId === fromPartyId));
  return [
    ...passedOn.flatMap(({ at, fromPartyId }) => left(at.getTime(), fromPartyId).map((one) => ({ ...one, byParty: true as const }))),
    ...(endedAt === null || restoration[owed] !== null ? [] : left(endedAt.getTime(), restoration.partyId)),
  ];
};

const openTurn = (kind: ProviderTurn['kind']) =>
  levelRow(['endedAt', 'provider'], ({ provider }, at, since) => {
    const turn = provider.find((one) => one.kind === kind && one.from.getTime() <= at && (one.to?.getTime() ?? Infinity) > at);
    return turn === undefined || turn.from.getTime() >= since ? undefined : { value: at - turn.from.getTime() };
  });

const LEVEL_READERS: { readonly [M in OfInstants | AgingMeasure]: MeasureRow<LevelReader<keyof Restoration>> } = {
  OPEN: levelRow(['endedAt'], () => ({ value: 1 })),
  BACKLOG_AGE: levelRow(['endedAt', 'pauses'], (restoration, at) => ageAt(restoration, at)),
  OVERDUE: levelRow(OPEN_AGE_FIELDS, (restoration, at) => ({
    value: !isReachedBy(restoration.claimed, at) && isOverdue(restoration, dueKinds(restoration, at), at, -Infinity) ? 1 : 0,
  })),
  RESTORE_TIME: openAge('restored'),
  RESTORE_TIME_NET: openAge('restored', 'RESTORE'),
  RESOLVE_TIME: openAge('claimed'),
  RESOLVE_TIME_NET: openAge('claimed', 'RESOLVE'),
  ACKNOWLEDGE_TIME: levelRow(['endedAt', 'acknowledged', 'reopened', ...OPEN_AGE_FIELDS], (restoration, at, since) => {
    const isDue = !restoration.reopened && (restoration.acknowledged?.at.getTime() ?? Infinity) > at;
    return isDue && isOverdue(restoration, ['ACKNOWLEDGE'], at, since) ? ageAt(restoration, at) : undefined;
  }),
  SLIPPAGE: levelRow(['endedAt', 'restored', 'slippages'], (restoration, at) => {
    const holder = holderAt(restoration, at);
    const word = restoration.slippages.findLast(({ partyId, left }) => partyId === holder && (left?.getTime() ?? Infinity) > at);
    const isOpen = word !== undefined && !isReachedBy(restoration.restored, at) && word.expected.getTime() < at;
    return isOpen ? { value: at - word.expected.getTime() } : undefined;
  }),
  ANSWER_TIME: openTurn('ANSWER'),
  VERIFICATION_TIME: openTurn('VERDICT'),
};

/**
 * The contribution of an open restoration at an instant: to a level, or to a time that is not over although it should be.
 * @param at epoch milliseconds: a restoration is open in [from, ended)
 * @param since when the period began, of which that is the end
 * @returns undefined when it is not open then, and for other measures
 */
export const levelAt = (measure: Measure, restoration: Restoration, at: number, since: number): Level | undefined =>
  hasLevel(measure) && isOpenAt(restoration, at) ? LEVEL_READERS[measure].read(restoration, at, since) : undefined;

/** Whether a measure counts what is open at the end of a period. */
export const hasLevel = (measure: Measure): measure is OfInstants | AgingMeasure => measure in LEVEL_READERS;

/** The fields of a restoration that the levels of a measure look at. */
export const levelFields = (measure: Measure): readonly (keyof Restoration)[] => (hasLevel(measure) ? LEVEL_READERS[measure].fields : []);
