/** Objects that the types of rankings resolve from. */
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { PartyRanking } from '../../store/measures/ranking.js';

/** A ranking with its request. */
export interface RankingView extends PartyRanking {
  readonly subject: EntityRef | null;
}
