export type AppName = 'storefront' | 'console';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const withoutRefresh = /\/auth\/(login|register|refresh|logout)$/;

export function csrfToken(app: AppName): string | null {
  const name = `${app}_csrf=`;
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith(name));
  return cookie === undefined ? null : decodeURIComponent(cookie.slice(name.length));
}

/** The readable CSRF cookie lives as long as the session: without it there is none to refresh. */
export const mayBeSignedIn = (app: AppName): boolean => csrfToken(app) !== null;

function dressed(request: Request, app: AppName): Request {
  const headers = new Headers(request.headers);
  headers.set('X-Shikanji-App', app);
  const csrf = csrfToken(app);
  if (csrf !== null && unsafe.has(request.method)) headers.set('X-CSRF-Token', csrf);
  return new Request(request, { headers, credentials: 'same-origin' });
}

const underWay = new Map<AppName, Promise<boolean>>();

const refreshedKey = (app: AppName) => `shikanji.${app}.refreshed`;

/**
 * One refresh for all requests and tabs: the lock is held by the first, and who gets it later sees that
 * the session is newer than his own failed request. A rotated refresh token must not be used twice.
 */
async function refreshOnce(app: AppName, failedSince: number, baseUrl: string): Promise<boolean> {
  const refresh = async (): Promise<boolean> => {
    if (Number(localStorage.getItem(refreshedKey(app)) ?? 0) >= failedSince) return true;
    const request = new Request(`${baseUrl}/auth/refresh`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const response = await fetch(dressed(request, app));
    if (response.ok) localStorage.setItem(refreshedKey(app), String(Date.now()));
    return response.ok;
  };
  // navigator.locks is missing outside secure contexts, for instance on a plain-http address in a LAN
  if ('locks' in navigator) return navigator.locks.request(`shikanji.${app}.refresh`, refresh);
  const running = underWay.get(app) ?? refresh().finally(() => underWay.delete(app));
  underWay.set(app, running);
  return running;
}

/** A new access token now: the present one tells what was true of the person when it was given. */
export const renewSession = (app: AppName, baseUrl: string): Promise<boolean> =>
  refreshOnce(app, Date.now(), baseUrl);

/** `fetch` that sends the session of this app and renews it once, silently, when it has run out. */
export function sessionFetch(
  app: AppName,
  baseUrl: string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const startedAt = Date.now();
    const again = request.clone();
    const response = await fetch(dressed(request, app));
    const path = new URL(request.url).pathname;
    if (response.status !== 401 || withoutRefresh.test(path) || !mayBeSignedIn(app))
      return response;
    return (await refreshOnce(app, startedAt, baseUrl)) ? fetch(dressed(again, app)) : response;
  };
}
