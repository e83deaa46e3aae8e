/** The templates considered for an issue. */

/** The owner of a template, relative to an issue. */
export type Provenance = 'PARTY' | 'SERVICE_PROVIDER';

/** A template looked at for an issue. */
export interface PlanOption {
  readonly templateId: string;
  readonly name: string;
  readonly owner: Provenance;
  /** How many conditions it states, all of which hold; 0 when it does not fit. */
  readonly fit: number;
  /** Whether it would fit by another analysis or severity of the issue: nothing else is missing. */
  readonly fitsOtherwise: boolean;
  /** Whether it is no longer in use: it was retired after the issue was raised. */
  readonly retired: boolean;
  /** Why, in words. */
  readonly reason: string;
}
