/** Whether measurements show normal operation (row A5: correct resolution, normal operation re-established). */
import type { IndicatorFinding, Measurement, QualityIndicator } from './model.js';

/** Whether one value is normal for an indicator; its bounds are normal themselves. */
const isNormal = ({ normalMin, normalMax }: QualityIndicator, value: number): boolean =>
  (normalMin === null || value >= normalMin) && (normalMax === null || value <= normalMax);

/**
 * The result for each indicator in the window [start, end].
 * @returns one finding per indicator, in order: normal when it was measured there and no value lay outside its normal range
 */
export const indicatorFindings = (
  indicators: readonly QualityIndicator[],
  measurements: readonly Measurement[],
  start: Date,
  end: Date,
): readonly IndicatorFinding[] =>
  indicators.map((indicator) => {
    const measured = measurements.filter((one) => one.indicator === indicator.name && one.at >= start && one.at <= end);
    const outside = measured.filter(({ value }) => !isNormal(indicator, value)).length;
    return { indicator: indicator.name, measurements: measured.length, outside, normal: measured.length > 0 && outside === 0 };
  });
