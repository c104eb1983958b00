import { createApi } from '@shikanji/api/client';
import { noteServerTime } from './server-clock';

export const app = 'console';

export const api = createApi(app);

api.use({
  onResponse({ response }) {
    noteServerTime(response.headers.get('Date'), Date.now());
  },
});
