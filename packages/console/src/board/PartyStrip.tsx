/** Which party is late: its open issues, and how many of them have missed or may miss a promise. */
import { useEffect } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useQuery } from 'urql';
import { useDesk } from '../client/context.js';
import { BoardPartiesDocument } from './Board.generated.js';
import type { BoardView } from './filters.js';

const REFRESH_MS = 20_000;

interface PartyStripProps {
  readonly view: BoardView;
  readonly onChange: (view: BoardView) => void;
}

export const PartyStrip = ({ view, onChange }: PartyStripProps) => {
  const { caller } = useDesk();
  const [{ data }, refetch] = useQuery({ query: BoardPartiesDocument, pause: caller.kind === 'PARTY' });
  useEffect(() => {
    const interval = setInterval(() => refetch({ requestPolicy: 'network-only' }), REFRESH_MS);
    return () => clearInterval(interval);
  }, [refetch]);
  if (caller.kind === 'PARTY') return null;
  const parties = (data?.parties.nodes ?? []).filter(({ inventoryCounts: { open } }) => open > 0);
  const shown = parties.toSorted((one, other) => other.inventoryCounts.breached - one.inventoryCounts.breached);
  const most = Math.max(1, ...shown.map(({ inventoryCounts: { open } }) => open));
  return (
    <div className="strip" role="group" aria-label="Parties with open issues">
      {data === undefined && <span className="strip-wait" aria-hidden="true" />}
      {shown.map(({ id, name, inventoryCounts: { open, breached, atRisk } }) => {
        const isChosen = view.party.includes(id);
        return (
          <ToggleButton
            key={id}
            className="tile"
            isSelected={isChosen}
            onChange={() => onChange({ ...view, party: isChosen ? view.party.filter((each) => each !== id) : [...view.party, id] })}
          >
            <span className="tile-name">{name}</span>
            <span className="tile-figures">
              <span className={breached > 0 ? 'tile-late' : 'tile-fine'}>{breached > 0 ? `${breached} late` : 'none late'}</span>
              <span className="quiet">
                {open} open{atRisk > 0 ? `, ${atRisk} at risk` : ''}
              </span>
            </span>
            <span className="tile-bar" aria-hidden="true" style={{ inlineSize: `${(open / most) * 100}%` }}>
              <span style={{ inlineSize: `${(breached / open) * 100}%` }} />
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
};
