/** The improvement plans of an issue. */
import { Link } from 'wouter';
import { shownName } from '../lib/shownNames.js';
import { Section } from '../ui/Section.js';
import type { IssuePlanFragment } from './IssuePlans.generated.js';

export const IssuePlans = ({ plans }: { readonly plans: readonly IssuePlanFragment[] }) =>
  plans.length === 0 ? null : (
    <Section title="Improvement plans">
      <ul className="plain-list">
        {plans.map(({ id, name, status, origin, attempt }) => (
          <li key={id} className="pair">
            <Link href={`/plans/${id}`}>{name}</Link>
            <span className="quiet">
              {shownName(status)} · {shownName(origin).toLowerCase()} · attempt {attempt}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
