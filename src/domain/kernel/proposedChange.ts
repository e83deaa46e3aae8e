/** Changes that a second person decides, because who proposes them may gain from them. */
import type { RecordedEvent } from './decider.js';

/** What the second person decided. */
export interface ChangeDecision {
  readonly approved: boolean;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** What every proposed change has; its content stands beside it. */
export interface Proposed {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  /** Null while it is awaited. */
  readonly decision: ChangeDecision | null;
}

/** The change that an event decides, and why; it names none where it needed no second person. */
interface DecidingEvent extends Pick<RecordedEvent, 'at' | 'actor'> {
  readonly data: { readonly changeId?: string | null; readonly reason?: string };
}

/** Proposed changes with the decision on one of them. */
export const withDecision = <C extends Proposed>(
  changes: readonly C[],
  { at, actor, data: { changeId, reason = '' } }: DecidingEvent,
  approved: boolean,
): readonly C[] => changes.map((one) => (one.id === changeId ? { ...one, decision: { approved, by: actor.id, at, reason } } : one));
