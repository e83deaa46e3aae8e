/** What the server tells the pages: where operations go, and how people sign in. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export type SignInConfig =
  | { readonly kind: 'local'; readonly people: readonly Person[] }
  | { readonly kind: 'oidc'; readonly authority: string; readonly clientId: string; readonly audience: string };

export interface ConsoleConfig {
  readonly endpoint: string;
  readonly signIn: SignInConfig;
}

/** Where the console is served. */
export const BASE = '/console';

/** Read once, before anything is shown. */
export const readConfig = async (): Promise<ConsoleConfig> => {
  const response = await fetch(`${BASE}/config.json`);
  if (!response.ok) throw new Error(`The server answered ${response.status} where its configuration is expected`);
  return (await response.json()) as ConsoleConfig;
};
