/** What waits for the caller. */
import { useCallback, useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Link } from 'wouter';
import { BoardChangesDocument } from '../board/Board.generated.js';
import { moveFocus } from '../board/rowKeys.js';
import { useGapRefetch } from '../client/context.js';
import { shownAction } from '../lib/shownNames.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { MyWorkDocument } from './MyWork.generated.js';
import { pilesOf } from './waiting.js';

export const MyWork = () => {
  const [{ data, error }, refetch] = useQuery({ query: MyWorkDocument });
  const read = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const [{ data: change }] = useSubscription({ query: BoardChangesDocument });
  const cursor = change?.performanceIssueChanged.cursor;
  useGapRefetch(read);
  useEffect(() => {
    if (cursor !== undefined) read();
  }, [cursor, read]);
  const piles = data === undefined ? [] : pilesOf(data);
  const count = piles.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="page" onKeyDown={moveFocus}>
      <div className="page-head">
        <h1>My work</h1>
        {data !== undefined && <span className="quiet">{count === 1 ? 'one thing waits' : `${count} things wait`} for you</span>}
      </div>
      {data === undefined && error && <Trouble title="Your work cannot be shown" error={error} onRetry={read} />}
      {data === undefined && !error && <Loading what="your work" />}
      {data !== undefined && piles.length === 0 && <Nothing title="Nothing waits for you">What does appears here at once.</Nothing>}
      {piles.map(({ title, items }) => (
        <section key={title} className="group" aria-label={title}>
          <h2 className="pile-title">
            {title} <span className="count">{items.length}</span>
          </h2>
          <ul className="rows">
            {items.map((item) => (
              <li key={item.id} className="row is-work">
                <div className="row-name">
                  <Link href={item.href} data-row className="row-link">
                    {item.title}
                  </Link>
                  <span className="row-about">{item.about}</span>
                </div>
                <span className="act">{shownAction(item.act)} →</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
