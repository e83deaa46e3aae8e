/** Whether what is shown is live. */
import { useConnection } from '../client/context.js';
import type { ConnectionState } from '../client/connection.js';

const WORDS: Readonly<Record<ConnectionState, string>> = {
  idle: 'Not live',
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost, trying again',
};

export const ConnectionMark = () => {
  const state = useConnection();
  // A page that follows nothing says nothing of it.
  if (state === 'idle') return null;
  return (
    <span className="connection" data-state={state} role="status">
      <span className="connection-dot" aria-hidden="true" />
      {WORDS[state]}
    </span>
  );
};
