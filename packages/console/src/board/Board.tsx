/** The open issues by urgency, live. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { useDesk, useGapRefetch } from '../client/context.js';
import { shownTime } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';
import { useNow } from '../lib/useNow.js';
import { RaiseButton } from '../actions/RaiseButton.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { BoardChangesDocument, BoardDocument } from './Board.generated.js';
import { BoardFilters } from './BoardFilters.js';
import { BoardRow, KINDS } from './BoardRow.js';
import { filterOf, ORDERS, readView, writeView } from './filters.js';
import { groupsOf } from './groups.js';
import { PartyStrip } from './PartyStrip.js';
import { moveFocus } from './rowKeys.js';

const PAGE_SIZE = 50;
/** Working hours begin and end without an event. */
const REFRESH_MS = 60_000;
/** Changes that come together are read together. */
const SETTLE_MS = 300;
const FRESH_MS = 4_000;

export const Board = () => {
  const [search, setSearch] = useSearchParams();
  const view = readView(search);
  const [{ data, error, fetching }, refetch] = useQuery({
    query: BoardDocument,
    variables: { filter: filterOf(view), orderBy: ORDERS[view.order], first: PAGE_SIZE, after: view.after },
  });
  const now = useNow();
  const read = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const { fresh, changedAt } = useLiveBoard(read);
  const connection = data?.performanceIssues;
  const groups =
    connection === undefined ? [] : view.order === 'due' ? groupsOf(connection.nodes, now) : [{ title: '', rows: connection.nodes }];

  return (
    <div className="page board" onKeyDown={moveFocus}>
      <div className="page-head">
        <h1>Open issues</h1>
        <span className="quiet" role="status">
          {changedAt === null ? '' : `Last change ${shownTime(changedAt)}`}
        </span>
        <RaiseButton />
      </div>
      <PartyStrip view={view} onChange={(next) => setSearch(writeView({ ...next, after: null }))} />
      <BoardFilters view={view} onChange={(next) => setSearch(writeView({ ...next, after: null }))} />
      {connection === undefined && error && <Trouble title="The issues cannot be shown" error={error} onRetry={read} />}
      {connection === undefined && !error && <Loading what="the issues" />}
      {connection?.nodes.length === 0 && !fetching && (
        <Nothing title="No issue is open here">
          {search.size > 0 ? <Link href="/">Show all open issues</Link> : 'What is raised appears here at once.'}
        </Nothing>
      )}
      {groups.map(({ title, rows }) => (
        <section key={title} className="group" aria-label={title || 'Issues'}>
          <div className="group-head">
            <h2 className="group-title">
              {title}
              {title !== '' && <span className="count">{rows.length}</span>}
            </h2>
            <div className="group-kinds" aria-hidden="true">
              {KINDS.map((kind) => (
                <span key={kind}>{shownName(kind)}</span>
              ))}
            </div>
          </div>
          <ul className="rows">
            {rows.map((row) => (
              <BoardRow key={row.id} row={row} isFresh={fresh.has(row.id)} />
            ))}
          </ul>
        </section>
      ))}
      {connection !== undefined && (
        <nav className="pager" aria-label="Pages of the board">
          {view.after !== null && (
            <Link className="button" href={`/?${writeView({ ...view, after: null }).toString()}`}>
              First page
            </Link>
          )}
          {connection.pageInfo.hasNextPage && (
            <Link className="button" href={`/?${writeView({ ...view, after: connection.pageInfo.endCursor ?? null }).toString()}`}>
              Next {PAGE_SIZE}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
};

/** Follows the changes. The cache shows a changed row at once; the page is read again for its order and what is new on it. */
const useLiveBoard = (read: () => void): { readonly fresh: ReadonlySet<string>; readonly changedAt: string | null } => {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [changedAt, setChangedAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { graph } = useDesk();
  useGapRefetch(read);
  const [{ data }] = useSubscription({ query: BoardChangesDocument });
  const change = data?.performanceIssueChanged;
  const { cursor, performanceIssueId: id, at } = change ?? {};
  useEffect(() => {
    if (cursor === undefined || id === undefined || at === undefined) return;
    setChangedAt(at);
    setFresh((before) => new Set([...before, id]));
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      read();
    }, SETTLE_MS);
    setTimeout(() => setFresh((before) => new Set([...before].filter((each) => each !== id))), FRESH_MS);
  }, [cursor, id, at, read]);
  useEffect(() => {
    const interval = setInterval(read, REFRESH_MS);
    return () => clearInterval(interval);
  }, [read, graph]);
  return { fresh, changedAt };
};
