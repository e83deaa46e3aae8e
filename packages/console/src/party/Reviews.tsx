/** Reviews of a party and their recommendations, with the effect before and after. */
import { Link } from 'wouter';
import { ActionMenu } from '../actions/ActionMenu.js';
import { shownMeasure, shownValue, unitOf } from '../lib/measures.js';
import { shownName } from '../lib/shownNames.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { PartyReviewsFragment } from './Reviews.generated.js';

type PerformanceRecommendation = PartyReviewsFragment['reviews']['nodes'][number]['recommendations']['nodes'][number];

export const Reviews = ({ party: { reviews } }: { readonly party: PartyReviewsFragment }) => (
  <Section title="Reviews and recommendations">
    {reviews.nodes.length === 0 && <p className="quiet">No review has been opened.</p>}
    {reviews.nodes.map((review) => (
      <div key={review.id} className="card">
        <div className="pair">
          <h3>{review.reason}</h3>
          <ActionMenu target={review} allowed={review.allowedActions} label={`Review: ${review.reason}`} />
        </div>
        <p className="quiet small">
          {shownName(review.status)} · opened by {review.initiatedBy}, <When at={review.createdAt} />
        </p>
        <ul className="entries">
          {review.recommendations.nodes.map((recommendation) => (
            <Entry key={recommendation.id} recommendation={recommendation} />
          ))}
        </ul>
      </div>
    ))}
  </Section>
);

const Entry = ({ recommendation }: { readonly recommendation: PerformanceRecommendation }) => {
  const { text, status, measure, baseline, effect, change, improvementPlan, allowedActions } = recommendation;
  const unit = unitOf(measure);
  return (
    <li>
      <div>
        <p>{text}</p>
        <p className="quiet">
          {shownMeasure(measure)}: {shownValue(baseline.value ?? baseline.p50, unit)} (n {baseline.n}) before
          {effect != null && (
            <>
              {' → '}
              <strong>{shownValue(effect.value ?? effect.p50, unit)}</strong> (n {effect.n}) after
            </>
          )}
          {change != null && ` · ${change > 0 ? '+' : ''}${(change * 100).toFixed(0)} %`}
          {improvementPlan != null && (
            <>
              {' · '}
              <Link href={`/plans/${improvementPlan.id}`}>{improvementPlan.name}</Link>
            </>
          )}
        </p>
      </div>
      <span className="level" data-level={status}>
        {shownName(status)}
      </span>
      <ActionMenu target={recommendation} allowed={allowedActions} label={`Recommendation: ${text}`} />
    </li>
  );
};
