/** Access in both directions: what is open, until when, and what the caller may do about it. */
import { shownName } from '../lib/shownNames.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import { ActionMenu } from '../actions/ActionMenu.js';
import type { PartyAccessFragment } from './Access.generated.js';

const DIRECTIONS = ['PARTY_TO_SP', 'SP_TO_PARTY'] as const;

export const Access = ({ party: { accessGrants } }: { readonly party: PartyAccessFragment }) => (
  <Section title="Access">
    {DIRECTIONS.map((direction) => {
      const grants = accessGrants.nodes.filter((grant) => grant.direction === direction);
      return (
        <div key={direction} className="card">
          <h3>{shownName(direction)}</h3>
          {grants.length === 0 && <p className="quiet">None.</p>}
          <ul className="entries">
            {grants.map((grant) => (
              <li key={grant.id}>
                <div>
                  <p>{grant.purpose}</p>
                  <p className="quiet">
                    {grant.tools.map(({ name }) => name).join(', ')}
                    {grant.validTo != null && (
                      <>
                        {' · until '}
                        <When at={grant.validTo} />
                      </>
                    )}
                    {grant.reviewOverdue && <span className="is-late-text"> · review overdue</span>}
                  </p>
                </div>
                <span className="level" data-level={grant.status}>
                  {shownName(grant.status)}
                </span>
                <ActionMenu target={grant} allowed={grant.allowedActions} label={`Access: ${grant.purpose}`} />
              </li>
            ))}
          </ul>
        </div>
      );
    })}
  </Section>
);
