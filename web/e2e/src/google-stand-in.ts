import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const client = { id: 'shikanji-e2e', secret: randomBytes(24).toString('hex') };
export const asha = { email: 'asha.google@gmail.com', name: 'Asha Mehta' };

export interface StandIn {
  issuer: string;
  /** Where it sends people back to, without which it knows nobody. */
  sendBackTo: (redirectUri: string) => void;
  stop: () => Promise<void>;
}

/** A provider of OpenID Connect in Google's place, where Asha may sign in, or not. */
export async function startStandIn(): Promise<StandIn> {
  let answer: Answer = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => {
    void Promise.resolve(answer(request, response)).catch((fault: unknown) =>
      response.writeHead(500).end(String(fault)),
    );
  });
  const issuer = `http://localhost:${await opened(server)}`;
  return {
    issuer,
    sendBackTo: (redirectUri) => {
      answer = answersOf(providerAt(issuer, redirectUri));
    },
    stop: () => closed(server),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

function answersOf(provider: Provider): Answer {
  const oidc = provider.callback();
  return (request, response) =>
    request.url?.startsWith('/sign-in/')
      ? signIn(provider, request, response)
      : oidc(request, response);
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

const opened = (server: Server): Promise<number> =>
  new Promise((found, failed) => {
    server.once('error', failed);
    server.listen(0, 'localhost', () => found((server.address() as AddressInfo).port));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
