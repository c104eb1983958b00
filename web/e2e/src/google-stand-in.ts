import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const client = { id: 'shikanji-e2e', secret: randomBytes(24).toString('hex') };
export const asha = { email: 'asha.google@gmail.com', name: 'Asha Mehta' };

export interface StandIn {
  issuer: string;
  stop: () => Promise<void>;
}

/** A port that is free now; whoever starts something there has to be told before. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await opened(server, 0);
  await closed(server);
  return port;
}

/** A provider of OpenID Connect in Google's place, where Asha may sign in, or not. */
export async function startStandIn(redirectUri: string): Promise<StandIn> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = providerAt(issuer, redirectUri);
  const oidc = provider.callback();
  const server = createServer((request, response) => {
    const asked = request.url?.startsWith('/sign-in/')
      ? signIn(provider, request, response)
      : oidc(request, response);
    void Promise.resolve(asked).catch((fault: unknown) =>
      response.writeHead(500).end(String(fault)),
    );
  });
  await opened(server, port);
  return { issuer, stop: () => closed(server) };
}

function providerAt(issuer: string, redirectUri: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
  } as const;
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    // as Google does it: all of it in the token
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: asha.email, email_verified: true, name: asha.name }),
    }),
    // whoever signs in has said yes with it
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** The page where one signs in, and what becomes of its buttons. */
async function signIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(request.url));
    return;
  }
  const result = request.url?.endsWith('/no')
    ? { error: 'access_denied', error_description: 'Asha did not want to' }
    : { login: { accountId: 'asha-at-google' } };
  await provider.interactionFinished(request, response, result);
}

const page = (path = ''): string => `<!doctype html>
<html lang="en"><meta name="viewport" content="width=device-width"><title>In Google’s place</title>
<h1>In Google’s place</h1>
<form method="post" action="${path}/yes"><button>Go on as ${asha.name}</button></form>
<form method="post" action="${path}/no"><button>Cancel</button></form></html>`;

const opened = (server: Server, port: number): Promise<number> =>
  new Promise((found, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => found((server.address() as AddressInfo).port));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
