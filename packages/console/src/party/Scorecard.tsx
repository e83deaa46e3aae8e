/** The score of a party, with its formula and what it is made of. */
import { shownMeasure, shownValue, unitOf } from '../lib/measures.js';
import { shownInstant } from '../lib/time.js';
import { Section } from '../ui/Section.js';
import type { ScorecardFragment } from './Scorecard.generated.js';

export const Scorecard = ({ party: { latestPerformance: latest } }: { readonly party: ScorecardFragment }) => {
  if (latest == null)
    return (
      <Section title="Scorecard">
        <p className="quiet">No performance snapshot has been taken yet.</p>
      </Section>
    );
  const { score, period, issues } = latest;
  return (
    <Section
      title="Scorecard"
      aside={`${shownInstant(period.from)} to ${shownInstant(period.to)} · ${issues} issues · weights of version ${score.settingsNumber}`}
    >
      {score.lacks != null && <p className="notice">No score: {score.lacks}</p>}
      <div className="scroll card" tabIndex={0} role="region" aria-label="Indicators of the score">
        <table className="table">
          <thead>
            <tr>
              <th>Indicator</th>
              <th className="num">Value</th>
              <th className="num">n</th>
              <th className="num">Score</th>
              <th className="num">Weight</th>
              <th className="num">Contributes</th>
              <th className="wide">
                <span className="sr">Share of the score</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {score.indicators.map(({ measure, n, value, score: own, weight, contribution }) => (
              <tr key={measure}>
                <td>{shownMeasure(measure)}</td>
                <td className="num">{shownValue(value, unitOf(measure))}</td>
                <td className="num quiet">{n}</td>
                <td className="num">{own?.toFixed(1) ?? '—'}</td>
                <td className="num quiet">{weight.toFixed(0)}</td>
                <td className="num">{contribution.toFixed(1)}</td>
                <td className="wide" aria-hidden="true">
                  <span className="meter" style={{ inlineSize: `${Math.max(2, weight)}%` }}>
                    <span style={{ inlineSize: `${weight > 0 ? (contribution / weight) * 100 : 0}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">
        {score.formula} · {Math.round(score.coverage)} % of the weights had data.
      </p>
    </Section>
  );
};
