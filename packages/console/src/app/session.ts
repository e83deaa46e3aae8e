/** A signed-in person and how the browser remembers them: for this tab alone, so that two tabs can be two people. */
import type { SignInConfig } from './config.js';
import { BASE } from './config.js';

export interface Session {
  readonly name: string;
  readonly token: () => string;
  readonly signOut: () => void;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly token: string;
}

/** A token with less life than this is not worth beginning with. */
const LEAST_LIFE_MS = 60_000;

const expiresAt = (token: string): number => {
  try {
    const payload = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { readonly exp?: number };
    return (payload.exp ?? 0) * 1_000;
  } catch {
    return 0;
  }
};

/** A token for one of the people of a trial. @throws Error with what the server said */
export const localToken = async (person: string): Promise<string> => {
  const response = await fetch(`${BASE}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  const answer = (await response.json()) as { readonly token?: string; readonly errors?: readonly { readonly message: string }[] };
  if (answer.token === undefined) throw new Error(answer.errors?.[0]?.message ?? 'The server gave no token');
  return answer.token;
};

/** @param place under which name the tab keeps the person: two desks side by side have two */
export const keptLocal = (place: string): Kept | null => {
  const text = sessionStorage.getItem(place);
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  return kept !== null && expiresAt(kept.token) > Date.now() + LEAST_LIFE_MS ? kept : null;
};

export const keepLocal = (place: string, kept: Kept): void => sessionStorage.setItem(place, JSON.stringify(kept));
export const forgetLocal = (place: string): void => sessionStorage.removeItem(place);

/** Signs in at the identity provider, or comes back from there; the page leaves for it when it has to. */
export const oidcSession = async (config: Extract<SignInConfig, { kind: 'oidc' }>): Promise<Session> => {
  const { signInAtProvider } = await import('./oidc.js');
  return signInAtProvider(config);
};
