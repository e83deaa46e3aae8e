/** Stops of clocks, and when they count. */
import type { Interval } from './interval.js';
import type { ClockKind, Obligor, StopReason } from './serviceLevelTerms.js';

/** An interval in which clocks of the party are stopped, for a reason the agreement allows. */
export interface ClockStop {
  /** `stop-` and the version of the event that opened it. */
  readonly id: string;
  readonly reason: StopReason;
  /** The clocks it stops. */
  readonly clocks: readonly ClockKind[];
  readonly from: Date;
  readonly to: Date | null;
  readonly openedBy: string;
  /** Null while it lasts, and when an event ended it that was no resumption. */
  readonly resumedBy: string | null;
  /** True when it waits for information the originator owes; ends with the answer. */
  readonly forInformation: boolean;
  readonly evidence: string | null;
  /** Until a second person approves it: it does not count. */
  readonly proposed?: true;
  readonly voided: { readonly at: Date; readonly by: string; readonly reason: string } | null;
}

/** Whether a stop counts: it is neither only proposed nor void. */
export const isValidStop = ({ proposed, voided }: Pick<ClockStop, 'proposed' | 'voided'>): boolean => proposed !== true && voided === null;

/** The valid stops of a clock. Only a party's clocks can be stopped, never the provider's. */
export const validStops = (
  { kind, obligor }: { readonly kind: ClockKind; readonly obligor: Obligor },
  { stops }: { readonly stops: readonly ClockStop[] },
): readonly ClockStop[] => (obligor === 'PARTY' ? stops.filter((stop) => isValidStop(stop) && stop.clocks.includes(kind)) : []);

/** An open stop lasts until now for a reading, for ever for a deadline. */
export const stopInterval = ({ from, to }: ClockStop): Interval => [from.getTime(), to?.getTime() ?? Infinity];

/** An interval in which a clock does not run: an agreed stop, or null for the service provider's own time. */
export interface Pause {
  readonly interval: Interval;
  readonly stop: ClockStop | null;
}

/** A stop as a pause. */
export const pauseOf = (stop: ClockStop): Pause => ({ interval: stopInterval(stop), stop });
