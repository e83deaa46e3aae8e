/** One issue of the board: what it is, whose turn it is, and the party's clocks. */
import { memo } from 'react';
import { Link } from 'wouter';
import { useDesk } from '../client/context.js';
import { turnOf, sideOf } from '../lib/turn.js';
import { shownName } from '../lib/shownNames.js';
import { ClockBar } from '../ui/ClockBar.js';
import { useClocks } from '../ui/useClocks.js';
import type { BoardRowFragment } from './BoardRow.generated.js';

/** The clocks of a row, in the order of its columns. */
export const KINDS = ['ACKNOWLEDGE', 'UPDATE', 'RESTORE', 'RESOLVE'] as const;

interface BoardRowProps {
  readonly row: BoardRowFragment;
  /** Whether it has just changed. */
  readonly isFresh: boolean;
}

export const BoardRow = memo(({ row, isFresh }: BoardRowProps) => {
  const clocks = useClocks(row.clocks, 'PARTY');
  const isLate = [...clocks.values()].some(({ tone, remainingMs }) => tone === 'late' && remainingMs !== null);
  return (
    <li className="row" data-fresh={isFresh || undefined} data-late={isLate || undefined}>
      <span className="severity" data-severity={row.severity}>
        <span className="sr">{shownName(row.severity)}</span>
      </span>
      <div className="row-name">
        <Link href={`/issues/${row.id}`} data-row className="row-link">
          {row.name}
        </Link>
        <span className="row-about">
          <span className="row-party">{row.party?.name ?? 'No party'}</span>
          <span>{row.resource.id}</span>
          <span>{shownName(row.severity)}</span>
        </span>
      </div>
      <TurnMark status={row.status} />
      <div className="row-clocks">
        {KINDS.map((kind) => {
          const clock = clocks.get(kind);
          return clock === undefined ? <span key={kind} className="clock is-empty" /> : <ClockBar key={kind} clock={clock} label />;
        })}
      </div>
    </li>
  );
});
BoardRow.displayName = 'BoardRow';

/** The state, and whose turn it is. */
export const TurnMark = ({ status }: { readonly status: BoardRowFragment['status'] }) => {
  const { caller } = useDesk();
  const turn = turnOf(status);
  const isMine = turn?.side === sideOf(caller.kind);
  return (
    <div className="turn" data-mine={isMine || undefined}>
      <span className="turn-status">{shownName(status)}</span>
      {turn !== null && (
        <span className="turn-side">
          {isMine ? 'Your side' : turn.side === 'PARTY' ? 'Party' : 'Service provider'} {turn.act}
        </span>
      )}
    </div>
  );
};
