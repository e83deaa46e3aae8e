/** Parties ranked for a subject, for whoever requisitions from them (row A11). */
import type { MeasuredValue, MeasureQuestion, Period } from '../../domain/measures/measures.js';
import { type Principal, system } from '../../domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import { type Placed, ranked, type Score, SCORED, scoreOf } from '../../domain/measures/score.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import { ask } from './query.js';
import { visibility } from '../scope.js';
import type { Store } from '../store.js';

/** Compares everybody with everybody, whoever asks. */
const EVERYBODY = system('ranking');

/** A party with what was measured of it. */
export interface Candidate {
  readonly partyId: string;
  readonly values: readonly MeasuredValue[];
  readonly score: Score;
  /** null without a score. */
  readonly rank: number | null;
  /** How many others have the same score. */
  readonly tied: number;
}

export interface PartyRanking {
  readonly asOf: Date;
  /** How many parties have a score. */
  readonly of: number;
  /** Those with a score whom the principal may see, the best first. */
  readonly placed: readonly Candidate[];
  /** Those without one: neither good nor bad. */
  readonly unscored: readonly Candidate[];
}

const questionOf = (subject: EntityRef | null, period: Period): MeasureQuestion => ({
  period,
  by: ['PARTY'],
  measures: [...SCORED, 'ISSUES_RAISED', 'ISSUES_RESTORED'],
  bucket: null,
  timeZone: 'UTC',
  filter: subject === null ? {} : { entity: subject },
});

/**
 * Ranks every party that had issues with a subject in a period, by score. A party sees its own place among how many, and nobody else's.
 * @param subject null for everything
 * @returns the ranking; InvalidInput for a period that makes no sense
 */
export const rankParties = async (
  store: Store,
  principal: Principal,
  subject: EntityRef | null,
  period: Period,
  now: Date,
): Promise<PartyRanking | Refusal> => {
  const measured = await ask(store, EVERYBODY, questionOf(subject, period), now);
  if (isRefusal(measured)) return measured;
  const found = measured.rows.flatMap(({ key: [id], values }) =>
    id == null ? [] : [{ of: { partyId: id, values }, score: scoreOf(values) }],
  );
  const { placed, unscored } = ranked(found);
  const seen = visibility(principal);
  const mine = ({ partyId }: Candidate): boolean => seen === 'all' || partyId === seen;
  return {
    asOf: measured.asOf,
    of: placed.length,
    placed: placed.map(candidate).filter(mine),
    unscored: unscored.map((one) => candidate({ ...one, rank: null, tied: 0 })).filter(mine),
  };
};

type Place = Pick<Candidate, 'partyId' | 'values'>;

const candidate = ({ of, score, rank, tied }: Omit<Placed<Place>, 'rank'> & { readonly rank: number | null }): Candidate => ({
  ...of,
  score,
  rank,
  tied,
});
