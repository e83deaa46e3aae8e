/** What the pages of the console are given: where operations go, and how people sign in. */
import type { ConsoleConfig, IssuerConfig } from '../../config.js';

/** Somebody whom the local issuer makes a token for. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  /** What the person does, in a few words. */
  readonly role: string;
}

/** The people of a trial on this machine. */
export interface LocalPeople {
  readonly people: readonly LocalPerson[];
  /** @returns a token for the person with this id, or null if there is none */
  readonly tokenOf: (id: string) => Promise<string | null>;
}

/** How people sign in: as one of a few on this machine, or at an identity provider (authorization code with PKCE). */
export type SignIn =
  | ({ readonly kind: 'local' } & LocalPeople)
  | { readonly kind: 'oidc'; readonly authority: string; readonly clientId: string; readonly audience: string };

export interface ConsoleSettings {
  readonly endpoint: string;
  readonly signIn: SignIn;
}

const NO_PEOPLE: LocalPeople = { people: [], tokenOf: () => Promise.resolve(null) };

/** @param localPeople counts only where this process issues the tokens */
export const consoleSettings = (
  { endpoint, clientId }: ConsoleConfig,
  auth: IssuerConfig,
  localPeople: LocalPeople = NO_PEOPLE,
): ConsoleSettings => ({
  endpoint,
  signIn:
    auth.kind === 'local'
      ? { kind: 'local', ...localPeople }
      : { kind: 'oidc', authority: auth.issuer, clientId: clientId ?? '', audience: auth.audience },
});
