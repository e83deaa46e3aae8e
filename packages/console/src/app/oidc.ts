/** Sign-in at an identity provider: authorization code with PKCE. Loaded where one is configured, and not elsewhere. */
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { BASE, type SignInConfig } from './config.js';
import type { Session } from './session.js';

const isAnswer = (search: string): boolean => {
  const parameters = new URLSearchParams(search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
};

/** Ends with a session, or with a page that leaves for the provider. @throws Error with what the provider said */
export const signInAtProvider = async ({ authority, clientId, audience }: Extract<SignInConfig, { kind: 'oidc' }>): Promise<Session> => {
  const manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}${BASE}`,
    post_logout_redirect_uri: `${location.origin}${BASE}`,
    scope: 'openid profile',
    extraQueryParams: { audience },
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  });
  if (isAnswer(location.search)) {
    const answered = await manager.signinRedirectCallback();
    history.replaceState(null, '', typeof answered.state === 'string' ? answered.state : BASE);
  }
  const user = await manager.getUser();
  if (user === null || user.expired === true) {
    await manager.signinRedirect({ state: `${location.pathname}${location.search}` });
    // The page is leaving; nothing comes after.
    return new Promise(() => undefined);
  }
  let token = user.access_token;
  manager.events.addUserLoaded((renewed) => {
    token = renewed.access_token;
  });
  return {
    name: user.profile.name ?? user.profile.preferred_username ?? user.profile.sub,
    token: () => token,
    signOut: () => void manager.signoutRedirect().catch(() => manager.removeUser().then(() => location.assign(BASE))),
  };
};
