/** Figures of measures as people read them, with the number they rest on. */
import type { PerformanceMeasure, PerformanceMeasureUnit } from '../types.generated.js';
import { shownDuration } from './time.js';

/** Measures where more is worse, or the plain number says nothing by itself, are judged by the server; this is wording alone. */
const NAMES: Partial<Readonly<Record<PerformanceMeasure, string>>> = {
  RESTORE_TIME_NET: 'Restore time without pauses',
  RESOLVE_TIME_NET: 'Resolve time without pauses',
  ON_TIME_SHARE: 'Restored on time',
  FIRST_PLAN_SUCCESS: 'First plan succeeded',
  TOUCH_TIME_RATIO: 'Time worked of time passed',
  OPEN: 'Open issues',
  OVERDUE: 'Overdue issues',
};

export const shownMeasure = (measure: PerformanceMeasure): string => {
  const words = measure.toLowerCase().replaceAll('_', ' ');
  return NAMES[measure] ?? words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value in its unit: `83 %`, `4 h 12 min`, `17`. */
export const shownValue = (value: number | null | undefined, unit: PerformanceMeasureUnit): string => {
  if (value == null) return 'no data';
  if (unit === 'SHARE') return `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`;
  if (unit === 'MILLISECONDS') return shownDuration(value);
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
};

/** The unit of a measure where an answer names none: shares and times by their words. */
export const unitOf = (measure: PerformanceMeasure): PerformanceMeasureUnit => {
  if (/SHARE|RATE|ON_TIME|PUNCTUALITY|SUCCESS|RATIO|AVAILABILITY/.test(measure)) return 'SHARE';
  return /TIME|DELAY|SLIPPAGE|AGE$/.test(measure) ? 'MILLISECONDS' : 'NUMBER';
};
