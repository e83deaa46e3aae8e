/** What normal operation is, what was measured, and whether it was verified. */
import { shownName } from '../lib/shownNames.js';
import { shownInstant } from '../lib/time.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { IssueQualityFragment } from './Quality.generated.js';

type Indicator = NonNullable<IssueQualityFragment['qualityAnalysis']>['indicators'][number];
type Measurement = IssueQualityFragment['measurements'][number];

export const Quality = ({ issue }: { readonly issue: IssueQualityFragment }) => {
  const { qualityAnalysis: analysis, measurements, verifications } = issue;
  return (
    <Section title="Measured against normal" aside={analysis == null ? 'not analysed' : shownName(analysis.degradationCode)}>
      {analysis == null && measurements.length === 0 && (
        <p className="quiet">What is normal has not been said yet, and nothing has been measured.</p>
      )}
      {analysis != null && (
        <p className="quiet">
          {analysis.natureOfDegradation}
          {analysis.requiresReassignment && ' · services must be re-assigned'}
          {analysis.requiresReconfiguration && ' · parameters must be re-configured'}
        </p>
      )}
      <div className="indicators">
        {analysis?.indicators.map((indicator) => (
          <IndicatorPlot
            key={indicator.name}
            indicator={indicator}
            measurements={measurements.filter(({ indicator: name }) => name === indicator.name)}
          />
        ))}
      </div>
      {verifications.map((verification) => (
        <p key={verification.at} className={`notice ${verification.passed && verification.voided == null ? 'is-fine' : 'is-late'}`}>
          <strong>{verification.passed ? 'Verified as normal' : 'Not normal'}</strong> by {verification.by}, <When at={verification.at} />:{' '}
          {verification.findings.map(({ indicator, measurements: n, outside }) => `${indicator} ${n - outside} of ${n} within`).join(', ')}
          {verification.voided != null && `. Void since ${shownInstant(verification.voided.at)}: ${verification.voided.reason}`}
        </p>
      ))}
    </Section>
  );
};

const WIDTH = 320;
const HEIGHT = 84;
const MARGIN = 8;

/** Values over time; the band is normal. The party's own are hollow: they are shown and do not count. */
const IndicatorPlot = ({ indicator, measurements }: { readonly indicator: Indicator; readonly measurements: readonly Measurement[] }) => {
  const { name, unit, normalMin, normalMax } = indicator;
  const values = [...measurements.map(({ value }) => value), ...[normalMin, normalMax].filter((bound) => bound != null)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high - low || Math.abs(high) || 1;
  const y = (value: number): number => HEIGHT - MARGIN - ((value - low + spread * 0.15) / (spread * 1.3)) * (HEIGHT - 2 * MARGIN);
  const times = measurements.map(({ at }) => Date.parse(at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (at: string): number =>
    first === last ? WIDTH / 2 : MARGIN + ((Date.parse(at) - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const isNormal = (value: number): boolean => (normalMin == null || value >= normalMin) && (normalMax == null || value <= normalMax);
  const top = normalMax == null ? 0 : y(normalMax);
  const bottom = normalMin == null ? HEIGHT : y(normalMin);
  const latest = measurements.at(-1);
  const range = [normalMin == null ? null : `from ${normalMin}`, normalMax == null ? null : `to ${normalMax}`]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <figure className="indicator">
      <figcaption>
        <strong>{name}</strong>
        <span className="quiet">
          normal {range} {unit}
        </span>
        <span className={latest !== undefined && !isNormal(latest.value) ? 'is-late-text' : 'quiet'}>
          {latest === undefined ? 'not measured' : `latest ${latest.value.toLocaleString('en')} ${unit}`}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${name}: ${measurements.length} values, ${measurements.filter(({ value }) => isNormal(value)).length} within normal`}
      >
        <rect x="0" y={top} width={WIDTH} height={Math.max(1, bottom - top)} className="normal-band" />
        {measurements.map(({ at, value, source, by }, index) => (
          <circle
            key={`${at}${index}`}
            cx={x(at)}
            cy={y(value)}
            r="4"
            className="value"
            data-ours={source === 'SERVICE_PROVIDER' || undefined}
            data-normal={isNormal(value) || undefined}
          >
            <title>{`${value} ${unit}, ${shownInstant(at)}, by ${by}`}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );
};
