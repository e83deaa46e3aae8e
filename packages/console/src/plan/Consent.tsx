/** The owner's page of decision: exactly what the consent covers, what has changed since the last one, and who has decided what. */
import { shownInstant } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';
import { ScrollTable } from '../ui/ScrollTable.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { PlanViewFragment } from './Plan.generated.js';
import { changedSinceDecision, coveredBy } from './covered.js';

export const Consent = ({ plan }: { readonly plan: PlanViewFragment }) => {
  const covered = coveredBy(plan.history.nodes);
  const changed = changedSinceDecision(plan.history.nodes);
  return (
    <Section title="What consent covers" aside={consentWords(plan)}>
      {changed !== null && changed.differences.length > 0 && (
        <div className="difference">
          <p>
            <strong>Changed since the decision of {shownInstant(changed.at)}</strong>
          </p>
          {changed.differences.map(({ part, gone, added }) => (
            <div key={part} className="difference-part">
              <span className="quiet">{part}</span>
              <ul>
                {gone.map((line) => (
                  <li key={`-${line}`}>
                    <del>{line}</del>
                  </li>
                ))}
                {added.map((line) => (
                  <li key={`+${line}`}>
                    <ins>{line}</ins>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {changed !== null && changed.differences.length === 0 && (
        <p className="quiet">Nothing has changed since the decision of {shownInstant(changed.at)}.</p>
      )}
      <dl className="covered">
        {[...covered].map(([part, lines]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              {lines.length === 0 ? <span className="quiet">none</span> : null}
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {plan.consent != null && (
        <p className="quiet">
          All of this, and nothing else, makes the hash <code className="hash">{plan.consent.hash}</code>. An amendment voids it.
        </p>
      )}
    </Section>
  );
};

const consentWords = ({ consent, impact }: PlanViewFragment): string => {
  if (impact == null) return 'the impact has not been declared';
  if (consent == null) return impact.entities.length === 0 ? 'nobody has to authorize' : 'the owners have not been asked';
  return consent.valid ? 'valid' : 'not given';
};

/** Who must authorize, who has, and on what terms. */
export const Authorizations = ({ plan: { consent, impact, owedAuthorization, waivers } }: { readonly plan: PlanViewFragment }) => {
  if (impact == null) return null;
  const authorizations = consent?.authorizations ?? [];
  return (
    <Section
      title="Who must authorize"
      aside={`${authorizations.filter(({ decision }) => decision === 'GRANTED').length} of ${authorizations.length} granted`}
    >
      {owedAuthorization != null && owedAuthorization.settledAt == null && (
        <p className="notice is-late">
          The work began without consent. Authorization is owed by <When at={owedAuthorization.dueAt} />.
        </p>
      )}
      <ScrollTable
        label="Authorizations"
        head={
          <>
            <th>Impacted</th>
            <th>Impact</th>
            <th>Owners</th>
            <th>Decision</th>
            <th>Terms</th>
          </>
        }
      >
        {impact.entities.map(({ entity, level, owners, ownerGroup, unowned }) => {
          const own = authorizations.find((each) => each.entity.id === entity.id && each.entity.__typename === entity.__typename);
          const waiver = waivers.find((each) => each.entity.id === entity.id);
          return (
            <tr key={`${entity.__typename}${entity.id}`}>
              <td>
                <strong>{entity.id}</strong>
                <div className="quiet">{entity.__typename}</div>
              </td>
              <td>{shownName(level)}</td>
              <td>
                {unowned ? (
                  <span className="is-late-text">no owner on record</span>
                ) : (
                  [...owners, ...(ownerGroup == null ? [] : [ownerGroup])].join(', ')
                )}
              </td>
              <td>
                <span className="decision" data-decision={own?.decision ?? undefined}>
                  {waiver !== undefined ? `Waived by ${waiver.by}` : own?.decision == null ? 'Waits' : shownName(own.decision)}
                </span>
                {own?.by != null && own.at != null && (
                  <div className="quiet">
                    {own.by}, <When at={own.at} />
                  </div>
                )}
              </td>
              <td className="quiet">
                {[own?.reason, own?.conditions, waiver?.reason].filter((text) => text != null).join(' · ')}
                {own?.expiresAt != null && (
                  <div>
                    lapses <When at={own.expiresAt} />
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </ScrollTable>
    </Section>
  );
};
