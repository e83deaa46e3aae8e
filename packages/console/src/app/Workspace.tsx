/** A person at work: signs in, then sees the pages. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { createGraphClient } from '../client/client.js';
import { DeskContext } from '../client/context.js';
import { Loading, Trouble } from '../ui/states.js';
import type { ConsoleConfig, Person } from './config.js';
import { MeDocument } from './Me.generated.js';
import { forgetLocal, keepLocal, keptLocal, localToken, oidcSession, type Session } from './session.js';
import { Shell } from './Shell.js';
import { SignIn } from './SignIn.js';

interface WorkspaceProps {
  readonly config: ConsoleConfig;
  /** Under which name the tab keeps who is signed in here. */
  readonly place: string;
}

export const Workspace = ({ config, place }: WorkspaceProps) => {
  const [session, setSession] = useState<Session | null>(() => keptSession(place));
  const [ended, setEnded] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { signIn } = config;

  useEffect(() => {
    if (signIn.kind !== 'oidc') return;
    oidcSession(signIn).then(setSession, setError);
  }, [signIn]);

  const choose = useCallback(
    async (person: Person) => {
      const token = await localToken(person.id);
      keepLocal(place, { id: person.id, name: person.name, token });
      setEnded(false);
      setSession(keptSession(place));
    },
    [place],
  );
  const leave = useCallback(
    (hasEnded: boolean) => {
      forgetLocal(place);
      session?.signOut();
      setEnded(hasEnded);
      setSession(null);
    },
    [place, session],
  );

  if (error !== null) return <Trouble title="You are not signed in" error={error} />;
  if (session === null)
    return signIn.kind === 'local' ? <SignIn people={signIn.people} hasEnded={ended} onChoose={choose} /> : <Loading what="your account" />;
  return <SignedIn key={session.name} endpoint={config.endpoint} session={session} onLeave={leave} />;
};

const keptSession = (place: string): Session | null => {
  const kept = keptLocal(place);
  return kept === null ? null : { name: kept.name, token: () => kept.token, signOut: () => undefined };
};

interface SignedInProps {
  readonly endpoint: string;
  readonly session: Session;
  readonly onLeave: (hasEnded: boolean) => void;
}

const SignedIn = ({ endpoint, session, onLeave }: SignedInProps) => {
  const graph = useMemo(() => createGraphClient(endpoint, session.token, () => onLeave(true)), [endpoint, session, onLeave]);
  useEffect(() => graph.close, [graph]);
  return (
    <Provider value={graph.client}>
      <WithCaller graph={graph} session={session} onLeave={onLeave} />
    </Provider>
  );
};

const WithCaller = ({
  graph,
  session,
  onLeave,
}: Omit<SignedInProps, 'endpoint'> & { readonly graph: ReturnType<typeof createGraphClient> }) => {
  const [{ data, error }, again] = useQuery({ query: MeDocument });
  const caller = data?.performanceCaller;
  const desk = useMemo(
    () => (caller === undefined ? null : { graph, caller, name: session.name, signOut: () => onLeave(false) }),
    [graph, caller, session.name, onLeave],
  );
  if (desk !== null)
    return (
      <DeskContext value={desk}>
        <Shell />
      </DeskContext>
    );
  return error ? (
    <Trouble title="You cannot work here now" error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />
  ) : (
    <Loading what="your account" />
  );
};
