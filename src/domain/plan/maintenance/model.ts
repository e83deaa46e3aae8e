/** The maintenance of a plan, as its carrier announced it. */

/** MAINTNOTE X-MAINTNOTE-STATUS. */
export const NOTICE_STATUSES = ['TENTATIVE', 'CONFIRMED', 'IN_PROCESS', 'COMPLETED', 'CANCELLED', 'RE_SCHEDULED'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** What a notice says of its maintenance, and a plan keeps of the last notice. */
export interface NoticeFields {
  /** X-MAINTNOTE-PROVIDER: the carrier's name; null if not given. */
  readonly carrier: string | null;
  /** X-MAINTNOTE-ACCOUNT: our account with the carrier; null if not given. */
  readonly account: string | null;
  /** X-MAINTNOTE-MAINTENANCE-ID. */
  readonly maintenanceId: string;
  /** Which window of the maintenance, counted from 1 in order of time: one notice may announce several. */
  readonly part: number;
  /** RFC 5545 SEQUENCE; null where the carrier does not count. */
  readonly sequence: number | null;
  /** RFC 5545 DTSTAMP; null if not given. */
  readonly stamp: Date | null;
  /** Null where the status stays as it was. */
  readonly status: NoticeStatus | null;
}

/** The maintenance of a plan. */
export interface Maintenance extends NoticeFields {
  /** The member of staff who recorded the latest notice on the carrier's behalf; null when the carrier or an import sent it. */
  readonly onBehalfBy: string | null;
  /** The circuits it was announced for. */
  readonly objects: readonly string[];
  /** The digests of all notices that were taken. */
  readonly seen: readonly string[];
}
