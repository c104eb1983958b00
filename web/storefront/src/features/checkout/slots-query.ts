import { answer } from '@shikanji/api/client';
import type { QuoteRequest } from '@shikanji/api/types';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** The times for a basket, whatever time it has now; of the first date that has any, if none is named. */
export const slotsQuery = (
  { fulfilment: { slot: _, ...fulfilment }, ...basket }: QuoteRequest,
  customerId: string | null,
  date: string | undefined,
) =>
  queryOptions({
    queryKey: ['slots', customerId, basket, fulfilment, date],
    queryFn: () =>
      answer(
        api.POST('/orders/slots', {
          body: { ...basket, fulfilment, ...(date === undefined ? {} : { date }) },
        }),
      ),
    // others take them meanwhile
    staleTime: 0,
    gcTime: 0,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });
