import { createApi } from '@shikanji/api/client';

export const app = 'console';

export const api = createApi(app);

/** The contract writes lists in an address as `a,b`. */
export const commaSeparated = { array: { style: 'form', explode: false } } as const;
