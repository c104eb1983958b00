import { answer } from '@shikanji/api/client';
import type { Stock } from '@shikanji/api/types';
import { api } from './api';
import { everyPage } from './every-page';

/** All that a store keeps. */
export const levelsOf = (storeId: string, signal: AbortSignal): Promise<Stock[]> =>
  everyPage<Stock>((cursor) => {
    const query = { storeId, limit: 100, ...(cursor && { cursor }) };
    return answer(api.GET('/inventory', { params: { query }, signal }));
  });
