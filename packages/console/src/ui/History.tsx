/** What happened to something, the last first. */
import { shownAction, shownName } from '../lib/shownNames.js';
import { When } from './When.js';

interface PastChange {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly status: string;
  readonly actor: { readonly id: string };
}

/** @param changes the first that happened first */
export const History = ({ changes }: { readonly changes: readonly PastChange[] }) => (
  <ol className="history">
    {changes.toReversed().map(({ id, type, at, status, actor }) => (
      <li key={id}>
        <span>
          {shownAction(type)} <span className="quiet">→ {shownName(status)}</span>
        </span>
        <span className="quiet">
          {actor.id}, <When at={at} />
        </span>
      </li>
    ))}
  </ol>
);
