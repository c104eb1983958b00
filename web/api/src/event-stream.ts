import { baseUrl } from './client';
import { type AppName, sessionFetch } from './session-fetch';
import { EventParser, type StreamEvent } from './event-parser';

export type StreamState = 'connecting' | 'live' | 'waiting' | 'refused';

export interface StreamOptions {
  app: AppName;
  /** Below the API's base, for instance `/orders/ord_1/events`. */
  path: string;
  onEvent: (event: StreamEvent) => void;
  onState?: (state: StreamState) => void;
  signal: AbortSignal;
}

const firstPause = 1_000;
const longestPause = 30_000;
/** The server sends a comment every 15 s; a stream silent for longer than this is dead. */
const silence = 40_000;

/**
 * Reads a live stream until aborted: reconnects with growing, jittered pauses and goes on after the last
 * event received. `EventSource` cannot send the header that picks the cookie set, nor renew a session.
 */
export async function readEvents(options: StreamOptions): Promise<void> {
  const { signal, onState = () => undefined } = options;
  let lastEventId: string | null = null;
  let failures = 0;
  while (!signal.aborted) {
    onState('connecting');
    try {
      const response = await connect(options, lastEventId);
      if (response.status >= 400 && response.status < 500 && response.status !== 429) {
        onState('refused');
        return;
      }
      if (response.ok && response.body !== null) {
        onState('live');
        await consume(response.body, signal, (event) => {
          failures = 0;
          lastEventId = event.id ?? lastEventId;
          options.onEvent(event);
        });
      }
    } catch {
      // a broken connection is the normal end of a stream; the pause below decides what follows
    }
    if (signal.aborted) return;
    onState('waiting');
    await pause(pauseAfter(failures++), signal);
  }
}

export function pauseAfter(failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestPause, firstPause * 2 ** failures);
  return ceiling / 2 + (ceiling / 2) * random();
}

function connect({ app, path, signal }: StreamOptions, lastEventId: string | null) {
  const headers = new Headers({ Accept: 'text/event-stream' });
  if (lastEventId !== null) headers.set('Last-Event-ID', lastEventId);
  const request = new Request(`${baseUrl()}${path}`, { headers, signal, cache: 'no-store' });
  return sessionFetch(app, baseUrl())(request);
}

async function consume(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onEvent: (event: StreamEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = new EventParser(onEvent);
  let watchdog = setTimeout(() => void reader.cancel(), silence);
  try {
    while (!signal.aborted) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(watchdog);
      watchdog = setTimeout(() => void reader.cancel(), silence);
      parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(watchdog);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, milliseconds);
    function finish() {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      window.removeEventListener('online', finish);
      resolve();
    }
    signal.addEventListener('abort', finish);
    window.addEventListener('online', finish);
  });
}
