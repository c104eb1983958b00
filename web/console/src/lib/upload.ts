import { baseUrl } from '@shikanji/api/client';
import { offline, problemFrom } from '@shikanji/api/problem';
import { csrfToken } from '@shikanji/api/session-fetch';
import { app } from './api';
import { renewed } from './session';

interface Upload {
  /** Below the API's address, with its query. */
  path: string;
  file: File;
  type: string;
  /** The same for a second try, which then does nothing more. */
  key: string;
  /** From 0 to 1, of what was sent. */
  onProgress: (share: number) => void;
}

/** `fetch` does not tell how far an upload is; and a session that has run out is renewed once, as everywhere. */
export async function upload(wish: Upload): Promise<unknown> {
  let response = await sent(wish);
  if (response.status === 401 && (await renewed())) response = await sent(wish);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response, body);
  return body;
}

function sent({ path, file, type, key, onProgress }: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${baseUrl()}${path}`);
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('X-Shikanji-App', app);
    request.setRequestHeader('X-CSRF-Token', csrfToken(app) ?? '');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { 'Retry-After': request.getResponseHeader('Retry-After') ?? '' },
        }),
      );
    request.onerror = () => reject(offline());
    request.onabort = () => reject(offline());
    request.send(file);
  });
}
