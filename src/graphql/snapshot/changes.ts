/** The changes of performance snapshots that a subscription is about. */
import type { Recorded } from '../../domain/kernel/decider.js';
import { changesOf, type Topic } from '../changes.js';
import type { PartyPerformanceChangeFilter } from '../generated/types.js';

const isPublished = ({ data }: Recorded): boolean => 'published' in data && data.published === true;

/** Those of the snapshots that are published, or of those that are not, where the filter says so. Only what is not published is superseded. */
export const snapshotChanges = ({ published, ...filter }: PartyPerformanceChangeFilter): Topic => {
  const { key, about, wants } = changesOf('PerformanceSnapshot', filter);
  return {
    key: JSON.stringify([key, published]),
    about,
    wants: (event) => wants(event) && (published == null || published === isPublished(event)),
  };
};
