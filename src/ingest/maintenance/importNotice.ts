/** Imports one notice given as text, for the GraphQL mutation. */
import type { MaintenanceNotice } from '../../domain/plan/maintenance/maintenance.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { invalidInput, type Refusal } from '../../domain/kernel/refusal.js';
import type { Store } from '../../store/store.js';
import { applyNotice } from './applyNotice.js';
import { readNotices } from './readNotices.js';

/** A notice as it is sent. */
export interface NoticeInput {
  /** MAINTNOTE iCalendar, or the JSON form. */
  readonly text: string;
  /** Which notice of the text, counted from 1; needed when there are several. */
  readonly position?: number | null | undefined;
  /** The carrier's party, if its name in the notice is not enough. */
  readonly partyId?: string | null | undefined;
  readonly clientMutationId?: string | null | undefined;
}

/**
 * Imports one notice now, regardless of its timestamp.
 * @returns the plan, also for a known notice, or a refusal
 */
export const importNotice = async (
  { store, principal, now }: { readonly store: Store; readonly principal: Principal; readonly now: Date },
  { text, position, partyId, clientMutationId }: NoticeInput,
): Promise<ImprovementPlan | Refusal> => {
  const notice = pickNotice(text, position ?? null);
  if ('message' in notice) return notice;
  const kept = await applyNotice({ store, principal, now: () => now, useStampTime: false }, notice, { partyId }, { clientMutationId });
  return 'refusal' in kept ? kept.refusal : kept.plan;
};

const pickNotice = (text: string, position: number | null): MaintenanceNotice | Refusal => {
  const reading = readNotices(text);
  if ('reason' in reading) return invalidInput([{ path: ['text'], message: reading.reason }]);
  const { notices } = reading;
  const notice = notices[(position ?? 1) - 1];
  if (notice !== undefined && (position !== null || notices.length === 1)) return notice;
  return invalidInput([{ path: ['position'], message: `is required: the text holds ${String(notices.length)}` }]);
};
