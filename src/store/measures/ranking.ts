/** Ranks parties for a subject by their published snapshots, for Party Requisition (row A11). */
import type { Filter } from 'mongodb';
import type { MeasuredValue, Period } from '../../domain/measures/measures.js';
import { type Principal, system } from '../../domain/kernel/principal.js';
import { type Ranked, rankByScore, type Score } from '../../domain/measures/score.js';
import { readMany } from '../reading/read.js';
import { scope, visibility } from '../scope.js';
import type { PerformanceSnapshot, SeverityCount } from '../../domain/snapshot/model.js';
import { isComparable } from '../../domain/snapshot/severityMix.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import { snapshots } from '../snapshot/collection.js';
import { ofSubject } from '../snapshot/hooks.js';
import type { Store } from '../store.js';

/** Compares all parties, for every caller. */
const RANKING_PRINCIPAL = system('ranking');

/** A party with its measured values. */
export interface RankingEntry {
  readonly partyId: string;
  readonly values: readonly MeasuredValue[];
  readonly severities: readonly SeverityCount[];
  /** Whether its work has about the severities of all that are ranked; false says that ranks compare different work. */
  readonly comparable: boolean;
  readonly score: Score;
  /** null without a score. */
  readonly rank: number | null;
  /** How many others have the same score. */
  readonly tied: number;
}

export interface PartyRanking {
  /** The month; null where there are no snapshots. */
  readonly period: Period | null;
  /** How many parties have a score. */
  readonly of: number;
  /** The ranked parties that the principal may see, best first. */
  readonly placed: readonly RankingEntry[];
  /** Those without one: neither good nor bad. */
  readonly unscored: readonly RankingEntry[];
}

/** The month of a subject's snapshots that ended last; null before the first. */
const latestMonth = async (store: Store, published: Filter<PerformanceSnapshot>): Promise<Period | null> => {
  const options = { sort: { periodEnd: -1 }, limit: 1, projection: { period: 1 } } as const;
  const [latest] = await readMany(store, scope(RANKING_PRINCIPAL, snapshots, published), options);
  return latest?.period ?? null;
};

/**
 * Ranks every party with a published snapshot of a subject and month, by score. A party sees its own rank and the number of parties only.
 * @param subject null for everything
 * @param month null for the last one of which there are snapshots
 */
export const rankParties = async (
  store: Store,
  principal: Principal,
  subject: EntityRef | null,
  month: Period | null,
): Promise<PartyRanking> => {
  const published: Filter<PerformanceSnapshot> = { ...ofSubject(subject), published: true, status: 'TAKEN' };
  const period = month ?? (await latestMonth(store, published));
  if (period === null) return { period, of: 0, placed: [], unscored: [] };
  const ofMonth = scope(RANKING_PRINCIPAL, snapshots, { ...published, periodEnd: period.to, 'period.from': period.from });
  const options = { sort: { partyId: 1 }, projection: { partyId: 1, values: 1, severities: 1, score: 1 } } as const;
  const found = await readMany(store, ofMonth, options);
  const pool = found.filter(({ score }) => score.value !== null).map(({ severities }) => severities);
  const { placed, unscored } = rankByScore(
    found.map(({ partyId, values, severities, score }) => ({
      of: { partyId, values, severities, comparable: isComparable(severities, pool) },
      score,
    })),
  );
  const seen = visibility(principal);
  const isVisible = ({ partyId }: RankingEntry): boolean => seen === 'all' || partyId === seen;
  return {
    period,
    of: placed.length,
    placed: placed.map(rankingEntry).filter(isVisible),
    unscored: unscored.map((one) => rankingEntry({ ...one, rank: null, tied: 0 })).filter(isVisible),
  };
};

type MeasuredParty = Pick<RankingEntry, 'partyId' | 'values' | 'severities' | 'comparable'>;

const rankingEntry = ({ of, score, rank, tied }: Omit<Ranked<MeasuredParty>, 'rank'> & { readonly rank: number | null }): RankingEntry => ({
  ...of,
  score,
  rank,
  tied,
});
