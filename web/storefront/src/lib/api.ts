import { createApi } from '@shikanji/api/client';

export const api = createApi('storefront');
