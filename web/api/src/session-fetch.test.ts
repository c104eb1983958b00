import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionFetch } from './session-fetch';

const base = 'http://localhost:3000/api/v1';

describe('a session that has run out', () => {
  let calls: Request[];
  let expired: boolean;

  beforeEach(() => {
    calls = [];
    expired = true;
    localStorage.clear();
    document.cookie = 'storefront_csrf=token%20one; path=/';
    vi.stubGlobal('fetch', (request: Request) => {
      calls.push(request);
      if (request.url.endsWith('/auth/refresh')) expired = false;
      return Promise.resolve(new Response(null, { status: expired ? 401 : 200 }));
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    document.cookie = 'storefront_csrf=; path=/; max-age=0';
  });

  const send = sessionFetch('storefront', base);
  const refreshes = () => calls.filter((call) => call.url.endsWith('/auth/refresh'));

  it('is renewed once, and the request sent again', async () => {
    const response = await send(new Request(`${base}/orders`, { method: 'POST', body: '{"a":1}' }));

    expect(response.status).toBe(200);
    expect(refreshes()).toHaveLength(1);
    expect(await calls.at(-1)?.text()).toBe('{"a":1}');
  });

  it('is renewed once for many requests at a time', async () => {
    await Promise.all([1, 2, 3].map((id) => send(new Request(`${base}/orders/${id}`))));

    expect(refreshes()).toHaveLength(1);
    expect(expired).toBe(false);
  });

  it('is not asked for where nobody is signed in', async () => {
    document.cookie = 'storefront_csrf=; path=/; max-age=0';

    expect((await send(new Request(`${base}/auth/me`))).status).toBe(401);
    expect(refreshes()).toHaveLength(0);
  });

  it('carries the app, and the token on unsafe requests only', async () => {
    await send(new Request(`${base}/auth/login`, { method: 'POST' }));
    await send(new Request(`${base}/stores`));

    expect(calls[0]?.headers.get('X-Shikanji-App')).toBe('storefront');
    expect(calls[0]?.headers.get('X-CSRF-Token')).toBe('token one');
    expect(calls.find((call) => call.url.endsWith('/stores'))?.headers.has('X-CSRF-Token')).toBe(
      false,
    );
  });
});
