import { answer, baseUrl, done } from '@shikanji/api/client';
import { ApiProblem, offline, problemFrom } from '@shikanji/api/problem';
import { csrfToken } from '@shikanji/api/session-fetch';
import type { Image } from '@shikanji/api/types';
import { api, app } from '../../lib/api';
import { idempotencyKey } from '../../lib/idempotency-key';
import { renewed } from '../../lib/session';

/** What the server takes; the file picker offers only these. */
export const types = ['image/jpeg', 'image/png', 'image/webp'] as const;
const most = 10 * 1_024 * 1_024;

/** What is sure to be refused is refused here, before minutes of sending. */
export function refusalOf(file: Pick<File, 'type' | 'size'>): ApiProblem | null {
  if (!types.some((type) => type === file.type)) {
    return new ApiProblem({ status: 415, code: 'image_type_unsupported', message: '' });
  }
  return file.size > most
    ? new ApiProblem({ status: 413, code: 'image_too_large', message: '' })
    : null;
}

interface Upload {
  productId: string;
  file: File;
  /** The same for a second try, which then adds no second picture. */
  key: string;
  /** From 0 to 1, of what was sent. */
  onProgress: (share: number) => void;
}

/** `fetch` does not tell how far an upload is; and a session that has run out is renewed once, as everywhere. */
export async function uploadPicture(upload: Upload): Promise<Image> {
  let response = await sent(upload);
  if (response.status === 401 && (await renewed())) response = await sent(upload);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response, body);
  return body as Image;
}

function sent({ productId, file, key, onProgress }: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${baseUrl()}/products/${productId}/images`);
    request.setRequestHeader('Content-Type', file.type);
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

const path = (productId: string) => ({ path: { id: productId } });

export const arrangePictures = async (productId: string, order: string[]): Promise<Image[]> => {
  const params = { ...path(productId), header: { 'Idempotency-Key': idempotencyKey() } };
  return (await answer(api.PUT('/products/{id}/images', { params, body: { order } }))).items;
};

export const describePicture = async (
  productId: string,
  id: string,
  alt: string,
): Promise<Image[]> => {
  const params = { ...path(productId), header: { 'Idempotency-Key': idempotencyKey() } };
  const body = { alts: [{ id, alt }] };
  return (await answer(api.PUT('/products/{id}/images', { params, body }))).items;
};

export const removePicture = (productId: string, imageId: string): Promise<void> =>
  done(
    api.DELETE('/products/{id}/images/{imageId}', {
      params: {
        path: { id: productId, imageId },
        header: { 'Idempotency-Key': idempotencyKey() },
      },
    }),
  );
