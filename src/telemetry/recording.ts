/** What the other rooms call to count and to measure. Without a recorder every call returns at once. */
import type { LabelsOf, MetricName, NameOf } from './metrics.js';

/** Where counts and measurements go. */
export interface Recorder {
  count(name: MetricName, labels: Readonly<Record<string, string>>, by: number): void;
  observe(name: MetricName, labels: Readonly<Record<string, string>>, value: number): void;
}

/** One value of a gauge. */
export interface Sample<N extends NameOf<'gauge'> = NameOf<'gauge'>> {
  readonly labels: LabelsOf<N>;
  readonly value: number;
}

/** Reads a gauge when it is asked for. */
export type ReadGauge<N extends NameOf<'gauge'> = NameOf<'gauge'>> = () => readonly Sample<N>[] | Promise<readonly Sample<N>[]>;

let recorder: Recorder | null = null;
const gauges = new Map<NameOf<'gauge'>, ReadGauge>();

/** Starts to record. @returns how to stop */
export const recordTo = (target: Recorder): (() => void) => {
  recorder = target;
  return () => {
    if (recorder === target) recorder = null;
  };
};

/** Whether anything is recorded: what is costly to measure need not be measured for nothing. */
export const isRecording = (): boolean => recorder !== null;

/** Counts something that happened. */
export const count = <N extends NameOf<'counter'>>(name: N, labels: LabelsOf<N>, by = 1): void => recorder?.count(name, labels, by);

/** Measures a duration. @param sinceMs when it began, by `performance.now()` */
export const observeSince = <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>, sinceMs: number): void =>
  recorder?.observe(name, labels, (performance.now() - sinceMs) / 1_000);

/** Measures a duration that is known. @param ms in milliseconds; clocks that differ may make it negative, which counts as 0 */
export const observeMs = <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>, ms: number): void =>
  recorder?.observe(name, labels, Math.max(0, ms) / 1_000);

/** Has a gauge read by a function whenever it is looked at. @returns how to stop */
export const watchGauge = <N extends NameOf<'gauge'>>(name: N, read: ReadGauge<N>): (() => void) => {
  const reading = read as ReadGauge;
  gauges.set(name, reading);
  return () => {
    if (gauges.get(name) === reading) gauges.delete(name);
  };
};

/** The present values of a gauge; none where nothing reads it. */
export const readGauge = async (name: NameOf<'gauge'>): Promise<readonly Sample[]> => (await gauges.get(name)?.()) ?? [];
