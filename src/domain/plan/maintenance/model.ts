/** The maintenance of a plan, as its carrier announced it. */

/** MAINTNOTE X-MAINTNOTE-STATUS. */
export const NOTICE_STATUSES = ['TENTATIVE', 'CONFIRMED', 'IN_PROCESS', 'COMPLETED', 'CANCELLED', 'RE_SCHEDULED'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** The maintenance of a plan: the fields of the last imported notice. */
export interface Maintenance {
  readonly carrier: string | null;
  readonly account: string | null;
  readonly maintenanceId: string;
  readonly part: number;
  readonly sequence: number | null;
  readonly stamp: Date | null;
  readonly status: NoticeStatus | null;
  /** The member of staff who recorded the latest notice on the carrier's behalf; null when the carrier or an import sent it. */
  readonly onBehalfBy: string | null;
  /** The circuits it was announced for. */
  readonly objects: readonly string[];
  /** The digests of all notices that were taken. */
  readonly seen: readonly string[];
}
