import { createApi } from '@shikanji/api/client';
import { noteServerTime } from './server-clock';

export const app = 'console';

export const api = createApi(app);

api.use({
  onResponse({ response }) {
    noteServerTime(response.headers.get('Date'), Date.now());
  },
});

/** The contract writes lists in an address as `a,b`. */
export const commaSeparated = { array: { style: 'form', explode: false } } as const;
