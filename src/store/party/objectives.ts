/** How the objectives of a party's arrangements stand, as far as that is announced. */
import type { ObjectiveStanding, Party } from '../../domain/party/model.js';
import { DAY_MS } from '../../domain/time/localTime.js';
import type { Store } from '../store.js';
import { agreementReportOf } from './agreement.js';

/** Periods that ended so long ago are looked at still, so that a pause of the product loses none. */
const LOOKED_BACK_MS = 31 * DAY_MS;

/** The objectives that are at risk now, or missed in a period that goes on or has ended of late. */
export const objectiveStandings = async (
  store: Store,
  party: Pick<Party, '_id' | 'arrangements' | 'formerArrangements'>,
  now: Date,
): Promise<readonly ObjectiveStanding[]> => {
  const period = { from: new Date(now.getTime() - LOOKED_BACK_MS), to: now };
  const standings: ObjectiveStanding[] = [];
  for (const { id, objectives = [], validTo } of party.arrangements) {
    if (objectives.length === 0 || (validTo !== null && validTo < period.from)) continue;
    const report = await agreementReportOf(store, party, id, period, now);
    for (const { outcome, ...rest } of report?.objectives ?? [])
      if (outcome === 'AT_RISK' || outcome === 'MISSED') standings.push({ arrangementId: id, ...rest, outcome });
  }
  return standings;
};
