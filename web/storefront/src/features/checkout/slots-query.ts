import { answer } from '@shikanji/api/client';
import type { QuoteRequest } from '@shikanji/api/types';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** The times for a basket, whatever time it has now; of the first date that has any, if none is named. */
export const slotsQuery = (
  request: QuoteRequest,
  customerId: string | null,
  date: string | undefined,
) => {
  const body = {
    ...request,
    fulfilment: { ...request.fulfilment, slot: null },
    ...(date === undefined ? {} : { date }),
  };
  return queryOptions({
    queryKey: ['slots', customerId, body],
    queryFn: () => answer(api.POST('/orders/slots', { body })),
    // others take them meanwhile
    staleTime: 0,
    gcTime: 0,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });
};
