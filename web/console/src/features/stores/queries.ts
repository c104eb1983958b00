import { answer } from '@shikanji/api/client';
import type {
  Abnormal,
  BusyInput,
  NewStore,
  Pause,
  ProblemError,
  SavedStore,
  Slots,
  SpecialDay,
  SpecialDays,
  Store,
  StoreHours,
  StoreHoursInput,
  StoreInput,
} from '@shikanji/api/types';
import { queryOptions, skipToken } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { everyPage } from '../../lib/every-page';
import { seen } from '../../lib/outcome';
import type { Fulfilment } from './words';

/** Those of one's own that are closed for good. */
export const closedStoresQuery = queryOptions({
  queryKey: ['stores', 'closed'],
  queryFn: ({ signal }) =>
    everyPage<Store>((cursor) => {
      const query = { active: false, limit: 100, ...(cursor && { cursor }) };
      return answer(api.GET('/stores', { params: { query }, signal }));
    }),
});

export const getStore = (id: string, signal?: AbortSignal): Promise<Store> =>
  answer(api.GET('/stores/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const storeQuery = (id: string) =>
  queryOptions({
    queryKey: ['stores', 'one', id],
    queryFn: ({ signal }) => getStore(id, signal),
    // it opens and closes meanwhile
    refetchInterval: 60_000,
  });

/** What looked wrong when it was saved last. Only that answer tells it, so it is kept as long as the console is open. */
export const warningsQuery = (id: string) =>
  queryOptions<readonly ProblemError[]>({
    queryKey: ['stores', 'warnings', id],
    queryFn: skipToken,
    gcTime: Infinity,
  });

export const abnormalQuery = queryOptions({
  queryKey: ['stores', 'abnormal'],
  queryFn: async ({ signal }): Promise<Abnormal[]> =>
    (await answer(api.GET('/stores/abnormal', { signal }))).items,
  refetchInterval: 30_000,
});

export const createStore = (body: NewStore, key: string): Promise<SavedStore> =>
  answer(api.POST('/stores', { params: { header: { 'Idempotency-Key': key } }, body }));

/** What is left out stays. */
export const changeStore = ({ id, version }: Store, body: StoreInput): Promise<SavedStore> =>
  answer(api.PUT('/stores/{id}', { params: { path: { id }, header: seen(version) }, body }));

export const getHours = (id: string, signal?: AbortSignal): Promise<StoreHours> =>
  answer(api.GET('/stores/{id}/hours', { params: { path: { id } }, ...(signal && { signal }) }));

export const hoursQuery = (id: string) =>
  queryOptions({
    queryKey: ['stores', 'hours', id],
    queryFn: ({ signal }) => getHours(id, signal),
  });

export const changeHours = (
  id: string,
  { version }: StoreHours,
  body: StoreHoursInput,
): Promise<StoreHours> =>
  answer(api.PUT('/stores/{id}/hours', { params: { path: { id }, header: seen(version) }, body }));

/** Somebody may take one at any time. */
export const slotsQuery = ({ id }: Store, fulfilment: Fulfilment, date: string) =>
  queryOptions({
    queryKey: ['stores', 'slots', id, fulfilment, date],
    queryFn: ({ signal }): Promise<Slots> =>
      answer(
        api.GET('/stores/{id}/slots', {
          params: { path: { id }, query: { fulfilment, date } },
          signal,
        }),
      ),
    refetchInterval: 30_000,
  });

export const getSpecialDays = (id: string, signal?: AbortSignal): Promise<SpecialDays> =>
  answer(
    api.GET('/stores/{id}/special-days', { params: { path: { id } }, ...(signal && { signal }) }),
  );

export const specialDaysQuery = (id: string) =>
  queryOptions({
    queryKey: ['stores', 'special-days', id],
    queryFn: ({ signal }) => getSpecialDays(id, signal),
  });

/** All of them: the server keeps them as one list. */
export const changeSpecialDays = (
  id: string,
  { version }: SpecialDays,
  days: SpecialDay[],
): Promise<SpecialDays> =>
  answer(
    api.PUT('/stores/{id}/special-days', {
      params: { path: { id }, header: seen(version) },
      body: { days },
    }),
  );

export const pauseStore = (id: string, body: Pause): Promise<Store> =>
  answer(api.POST('/stores/{id}/pause', { params: { path: { id } }, body }));

/** @param fulfilment null for whatever pauses there are */
export const resumeStore = (id: string, fulfilment: Abnormal['fulfilment']): Promise<Store> =>
  answer(
    api.DELETE('/stores/{id}/pause', {
      params: { path: { id }, query: fulfilment === null ? {} : { fulfilment } },
    }),
  );

export const makeBusy = (id: string, body: BusyInput): Promise<Store> =>
  answer(api.POST('/stores/{id}/busy', { params: { path: { id } }, body }));

export const endBusy = (id: string): Promise<Store> =>
  answer(api.DELETE('/stores/{id}/busy', { params: { path: { id } } }));
