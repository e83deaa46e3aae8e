/** Fields that many events change: the history of statuses, and the notices. */
import type { RecordedEvent } from '../kernel/decider.js';
import type { WithNotice } from './messages.js';
import type { ImprovementPlan, Notice } from './model.js';

type EventMeta = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;

/** The entry in the history of statuses. */
export const withStatusChange = (
  { at, actor }: EventMeta,
  { status, statusChanges }: Pick<ImprovementPlan, 'status' | 'statusChanges'>,
  reason: string | null = null,
): Pick<ImprovementPlan, 'statusChanges'> => ({
  statusChanges: [...statusChanges, { status, at, by: actor.id, reason }],
});

/** The notice that came with an event, kept with the plan. */
export const withNotice = (
  { at, version }: EventMeta,
  { notices }: ImprovementPlan,
  { notice }: Partial<WithNotice>,
): Pick<ImprovementPlan, 'notices'> => {
  if (notice === undefined) return { notices };
  const kept: Notice = { id: `notice-${String(version)}`, at, ...notice };
  return { notices: [...notices, kept] };
};
