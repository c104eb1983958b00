import { answer } from '@shikanji/api/client';
import type { Customer } from '@shikanji/api/types';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api';
import { may } from './permissions';

export const staffQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['staff', storeId],
    queryFn: async ({ signal }) => {
      const path = { id: storeId };
      return (await answer(api.GET('/stores/{id}/staff', { params: { path }, signal }))).items;
    },
  });

/** Tells the name behind an id, as far as the reader may know it. */
export function useStaffName(
  person: Customer,
  storeId: string | undefined,
): (id: string) => string | undefined {
  const { data } = useQuery({
    ...staffQuery(storeId ?? ''),
    enabled: storeId !== undefined && may(person.role, 'manage-staff'),
  });
  return (id) => (id === person.id ? person.name : data?.find((one) => one.id === id)?.name);
}
