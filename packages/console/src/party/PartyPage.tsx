/** One party: how it performs, whether work with it can operate, what is agreed, and who may go where. */
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Actions } from '../actions/Actions.js';
import { durationMs, shownDuration } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';
import { Section } from '../ui/Section.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { When } from '../ui/When.js';
import { Access } from './Access.js';
import { PartyDocument, type PartyQuery } from './Party.generated.js';
import { ReadinessMatrix } from './ReadinessMatrix.js';
import { Reviews } from './Reviews.js';
import { Scorecard } from './Scorecard.js';

type Party = NonNullable<PartyQuery['party']>;

export const PartyPage = ({ id }: { readonly id: string }) => {
  const [{ data, error }, refetch] = useQuery({ query: PartyDocument, variables: { id } });
  if (data?.party) return <PartyView party={data.party} />;
  if (error) return <Trouble title="The party cannot be shown" error={error} onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <Loading what="the party" />;
  return (
    <Nothing title="There is no such party">
      It does not exist, or it is not yours to see. Go to <Link href="/parties">the parties</Link>.
    </Nothing>
  );
};

const PartyView = ({ party }: { readonly party: Party }) => {
  const { open, breached, atRisk, pending, resolvedAwaitingVerification: toVerify } = party.inventoryCounts;
  const score = party.latestPerformance?.score.value;
  return (
    <div className="page">
      <header className="head">
        <div className="head-what">
          <p className="trail">
            <Link href="/parties">Parties</Link>
            <span aria-hidden="true">/</span>
            <span>{shownName(party.status)}</span>
          </p>
          <h1>{party.name}</h1>
          <p className="head-about">
            <Link href={`/?party=${party.id}`}>{open} open issues</Link>
            <span className={breached > 0 ? 'is-late-text' : ''}>{breached} late</span>
            <span>{atRisk} at risk</span>
            <span>{pending} pending</span>
            <span>{toVerify} to verify</span>
          </p>
        </div>
        <div />
        <div className="head-clock">
          <span className="figure">{score == null ? '—' : score.toFixed(1)}</span>
          <span>score of 100</span>
        </div>
      </header>
      <div className="columns">
        <div className="column">
          <Scorecard party={party} />
          <ReadinessMatrix party={party} />
          <Reviews party={party} />
        </div>
        <aside className="column" aria-label="Actions and agreements">
          <Actions
            label="What you may do now"
            target={party}
            allowed={party.allowedActions}
            main={['agreeOutsourcingArrangement', 'validateParty']}
          />
          <Arrangements party={party} />
          <Access party={party} />
        </aside>
      </div>
    </div>
  );
};

const Arrangements = ({ party: { arrangements } }: { readonly party: Party }) => (
  <Section title="Agreements">
    {arrangements.length === 0 && <p className="quiet">Nothing is agreed: no issue can be raised.</p>}
    {arrangements.map(({ id, agreementReference, kind, validFrom, validTo, scope, targets, warnings, calendar }) => (
      <details key={id} className="card">
        <summary>
          <strong>{agreementReference}</strong> <span className="quiet">{shownName(kind)}</span>
        </summary>
        <p className="quiet small">
          <When at={validFrom} />{' '}
          {validTo == null ? (
            'on'
          ) : (
            <>
              to <When at={validTo} />
            </>
          )}{' '}
          · hours of {calendar.timeZone}
        </p>
        <p className="quiet small">{scope.map(({ id: entity }) => entity).join(', ')}</p>
        <ul className="plain-list">
          {targets.map((target) => (
            <li key={`${target.severity}${target.clock}${target.obligor}`} className="pair">
              <span>
                {shownName(target.clock)}, {shownName(target.severity).toLowerCase()}
                <span className="quiet"> {target.obligor === 'PARTY' ? 'by the party' : 'to the customer'}</span>
              </span>
              <span className="num">
                {target.duration == null ? `${target.workingDays ?? '—'} working days` : shownDuration(durationMs(target.duration))}
              </span>
            </li>
          ))}
        </ul>
        {warnings.map(({ message }) => (
          <p key={message} className="notice">
            {message}
          </p>
        ))}
      </details>
    ))}
  </Section>
);
