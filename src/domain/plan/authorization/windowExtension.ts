/** A window of begun work that was extended, and what its owners answered. */
import type { EntityRef } from '../../kernel/entityRef.js';

/** An owner's answer to an extension. The last one for an entity counts. */
export interface ExtensionAnswer {
  readonly entity: EntityRef;
  readonly granted: boolean;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** An end of a window that moved during the work. */
export interface WindowExtension {
  readonly by: string;
  readonly at: Date;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
  readonly answers: readonly ExtensionAnswer[];
}
