import createClient from 'openapi-fetch';
import type { paths } from './generated/schema';
import { ApiProblem, offline, problemFrom } from './problem';
import { type AppName, sessionFetch } from './session-fetch';

export const baseUrl = () => `${globalThis.location.origin}/api/v1`;

/** The typed client of one application; its answers go through `answer`. */
export const createApi = (app: AppName) =>
  createClient<paths>({ baseUrl: baseUrl(), fetch: sessionFetch(app, baseUrl()) });

interface Outcome<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a successful call; every failure is thrown as an `ApiProblem`. */
export async function answer<Data>(call: Promise<Outcome<Data>>): Promise<NonNullable<Data>> {
  const outcome = await settled(call);
  if (outcome.data === undefined || outcome.data === null) {
    throw problemFrom(outcome.response, outcome.error);
  }
  return outcome.data;
}

/** For calls that answer 204. */
export async function done(call: Promise<Outcome<unknown>>): Promise<void> {
  const outcome = await settled(call);
  if (!outcome.response.ok) throw problemFrom(outcome.response, outcome.error);
}

async function settled<Data>(call: Promise<Outcome<Data>>): Promise<Outcome<Data>> {
  try {
    return await call;
  } catch (fault) {
    if (fault instanceof ApiProblem) throw fault;
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw offline();
  }
}
