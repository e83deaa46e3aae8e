/** Who is signed in, and their client, for the components below. */
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import type { MeQuery } from '../app/Me.generated';
import type { ConnectionState } from './connection.js';
import type { GraphClient } from './client.js';

export type Caller = MeQuery['performanceCaller'];

/** One signed-in person. */
export interface Desk {
  readonly graph: GraphClient;
  readonly caller: Caller;
  /** What this person is called. */
  readonly name: string;
  readonly signOut: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside a signed-in page */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('There is no signed-in person here');
  return desk;
};

/** The state of the live connection. */
export const useConnection = (): ConnectionState => {
  const { connection } = useDesk().graph;
  return useSyncExternalStore(connection.subscribe, () => connection.state);
};

/** Calls `refetch` when events may have been missed. */
export const useGapRefetch = (refetch: () => void): void => {
  const { connection } = useDesk().graph;
  const gaps = useSyncExternalStore(connection.subscribe, () => connection.gaps);
  const seen = useRef(gaps);
  useEffect(() => {
    if (gaps === seen.current) return;
    seen.current = gaps;
    refetch();
  }, [gaps, refetch]);
};
