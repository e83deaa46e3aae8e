/** The parties, and how each is doing. */
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { moveFocus } from '../board/rowKeys.js';
import { shownName } from '../lib/shownNames.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { PartiesDocument } from './PartyList.generated.js';

export const PartyList = () => {
  const [search] = useSearchParams();
  const [{ data, error }, refetch] = useQuery({ query: PartiesDocument, variables: { after: search.get('after') } });
  const parties = data?.parties;
  return (
    <div className="page" onKeyDown={moveFocus}>
      <div className="page-head">
        <h1>Parties</h1>
      </div>
      {parties === undefined && error && (
        <Trouble title="The parties cannot be shown" error={error} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      )}
      {parties === undefined && !error && <Loading what="the parties" />}
      {parties?.nodes.length === 0 && <Nothing title="There is no party yet">An administrator registers parties.</Nothing>}
      {parties !== undefined && parties.nodes.length > 0 && (
        <ul className="rows">
          {parties.nodes.map(
            ({ id, name, status, performanceScore: score, inventoryCounts: { open, breached, atRisk }, readinessGaps }) => (
              <li key={id} className="row is-party">
                <div className="row-name">
                  <Link href={`/parties/${id}`} data-row className="row-link">
                    {name}
                  </Link>
                  <span className="row-about">{shownName(status)}</span>
                </div>
                <span className="cell">
                  <strong className={breached > 0 ? 'is-late-text' : ''}>{breached > 0 ? `${breached} late` : 'none late'}</strong>
                  <span className="quiet">
                    {open} open, {atRisk} at risk
                  </span>
                </span>
                <span className="cell">
                  <strong>{readinessGaps.length === 0 ? 'Ready' : `${readinessGaps.length} gaps`}</strong>
                  <span className="quiet">readiness</span>
                </span>
                <span className="cell is-end">
                  <span className="score num">{score == null ? '—' : score.toFixed(1)}</span>
                  <span className="meter" aria-hidden="true">
                    <span style={{ inlineSize: `${score ?? 0}%` }} />
                  </span>
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      {parties?.pageInfo.hasNextPage === true && (
        <nav className="pager" aria-label="Pages of the parties">
          <Link className="button" href={`/parties?${new URLSearchParams({ after: parties.pageInfo.endCursor ?? '' }).toString()}`}>
            Next 50
          </Link>
        </nav>
      )}
    </div>
  );
};
