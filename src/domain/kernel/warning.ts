/** Warnings: what to be careful about in a state, though nothing was refused. Each payload of a mutation carries those of its aggregate. */

/** The stable codes of warnings. The contract's `enum PerformanceWarningCode` repeats them for clients; a test compares both. */
export const WARNING_CODES = {
  READINESS_GAP: 'The party is not ready for a process, or its readiness is unknown.',
  NO_TARGET: "The agreement has no target of the party's for a severity.",
  UNOWNED_ENTITY: 'Nobody is on record as the owner of an entity that a plan touches: any authorizer may decide.',
  OWNERS_NOT_REACHED: 'The proposal of a plan has not reached the owners of an entity: notify them by other means.',
} as const;

/** A code for programs, and a sentence for people. */
export interface Warning {
  readonly code: keyof typeof WARNING_CODES;
  readonly message: string;
}
