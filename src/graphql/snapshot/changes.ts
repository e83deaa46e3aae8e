/** The changes of performance snapshots that a subscription is about. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { changesOf, type Topic } from '../changes.js';
import type { PartyPerformanceChangeFilter } from '../generated/types.js';

const isPublished = ({ data }: RecordedEvent): boolean => 'published' in data && data.published === true;

/** Changes of published or unpublished snapshots, if filtered. Only unpublished ones are superseded. */
export const snapshotChanges = ({ published, ...filter }: PartyPerformanceChangeFilter): Topic => {
  const { key, subjectIds, matches } = changesOf('PerformanceSnapshot', filter);
  return {
    key: JSON.stringify([key, published]),
    subjectIds,
    matches: (event) => matches(event) && (published == null || published === isPublished(event)),
  };
};
