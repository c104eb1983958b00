import { answer, done } from '@shikanji/api/client';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import type { Image } from '@shikanji/api/types';
import { api } from '../../lib/api';
import { upload } from '../../lib/upload';

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

export const uploadPicture = async ({ productId, file, key, onProgress }: Upload): Promise<Image> =>
  (await upload({
    path: `/products/${productId}/images`,
    file,
    type: file.type,
    key,
    onProgress,
  })) as Image;

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
