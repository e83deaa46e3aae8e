/** The improvement plans, newest first. */
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { moveFocus } from '../board/rowKeys.js';
import { shownName } from '../lib/shownNames.js';
import type { ImprovementPlanStatus } from '../types.generated.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { When } from '../ui/When.js';
import { PlansDocument } from './PlanList.generated.js';

const STATES: readonly ImprovementPlanStatus[] = [
  'ACKNOWLEDGED',
  'REQUEST_FOR_AUTHORIZATION',
  'WAIT_FOR_APPROVAL',
  'APPROVED',
  'REJECTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'FALLBACK_EXECUTION',
  'POST_IMPLEMENTATION_REVIEW',
  'COMPLETED',
  'FAILED',
  'NOT_ASSESSED',
  'CANCELLED',
];

export const PlanList = () => {
  const [search, setSearch] = useSearchParams();
  const words = (search.get('status') ?? '').split(',');
  const status = STATES.filter((each) => words.includes(each));
  const after = search.get('after');
  const [{ data, error }, refetch] = useQuery({ query: PlansDocument, variables: { filter: status.length > 0 ? { status } : {}, after } });
  const plans = data?.improvementPlans;
  return (
    <div className="page" onKeyDown={moveFocus}>
      <div className="page-head">
        <h1>Improvement plans</h1>
      </div>
      <div className="filters" role="group" aria-label="Filters">
        <ChoiceMenu
          label="State"
          none="All"
          choices={STATES.map((value) => ({ value, name: shownName(value) }))}
          chosen={status}
          onChoose={(chosen) => setSearch(chosen.length > 0 ? { status: chosen.join(',') } : {})}
        />
      </div>
      {plans === undefined && error && (
        <Trouble title="The plans cannot be shown" error={error} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      )}
      {plans === undefined && !error && <Loading what="the plans" />}
      {plans?.nodes.length === 0 && (
        <Nothing title="No plan is in this state">Plans are made for an issue or from a recommendation.</Nothing>
      )}
      {plans !== undefined && plans.nodes.length > 0 && (
        <ul className="rows">
          {plans.nodes.map(({ id, name, status: state, origin, party, window, consent }) => {
            const asked = consent?.authorizations ?? [];
            return (
              <li key={id} className="row is-plan">
                <div className="row-name">
                  <Link href={`/plans/${id}`} data-row className="row-link">
                    {name}
                  </Link>
                  <span className="row-about">
                    <span className="row-party">{party?.name ?? 'No party'}</span>
                    <span>{shownName(origin)}</span>
                  </span>
                </div>
                <div className="turn">
                  <span className="turn-status">{shownName(state)}</span>
                  <span className="turn-side">
                    {asked.length === 0
                      ? 'nobody is asked'
                      : `${asked.filter(({ decision }) => decision === 'GRANTED').length} of ${asked.length} owners granted`}
                  </span>
                </div>
                <span className="row-when">
                  {window == null ? (
                    'no window'
                  ) : (
                    <>
                      <When at={window.start} /> to <When at={window.end} />
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {plans?.pageInfo.hasNextPage === true && (
        <nav className="pager" aria-label="Pages of the plans">
          <Link
            className="button"
            href={`/plans?${new URLSearchParams({ ...(status.length > 0 && { status: status.join(',') }), after: plans.pageInfo.endCursor ?? '' }).toString()}`}
          >
            Next 50
          </Link>
        </nav>
      )}
    </div>
  );
};
