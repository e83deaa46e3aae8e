/** Whether a proposal reached those whose authorization it asks for. */
import type { EntityRef } from '../../kernel/entityRef.js';

/** What is known of the current proposal. Deliveries are looked up when they are needed. */
export interface ProposalReach {
  /** Who notified. */
  readonly by: string;
  readonly at: Date;
  /** When those whom it has not reached are announced. */
  readonly dueAt: Date;
  /** The entities for which somebody who decides confirmed to have read it. */
  readonly acknowledgements: readonly { readonly entity: EntityRef; readonly by: string; readonly at: Date }[];
  /** The entities whose owners it had not reached when it was due; null before. */
  readonly unreached: readonly EntityRef[] | null;
}

/** A delivery of a proposal that the service provider's listener took, or that a person acknowledged. */
export interface ProposalReceipt {
  /** Whom the listener takes notices for; empty for everybody. */
  readonly recipients: readonly string[];
  /** Who registered the listener, and who acknowledged in its place. */
  readonly by: readonly string[];
}
