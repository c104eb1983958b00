import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type {
  Clocking,
  ClockingInput,
  NewClocking,
  RosterCopied,
  Shift,
  ShiftInput,
} from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

/** All that is shown of a store's roster. */
export const rosterKey = (storeId: string) => ['roster', storeId] as const;

const of = (id: string, week: string) => ({ path: { id }, query: { week } });
const keyed = (key: string) => ({ 'Idempotency-Key': key });

export const weekQuery = (storeId: string, week: string) =>
  queryOptions({
    queryKey: [...rosterKey(storeId), 'week', week],
    queryFn: ({ signal }) =>
      answer(api.GET('/stores/{id}/roster', { params: of(storeId, week), signal })),
    // people come and go meanwhile
    refetchInterval: 60_000,
  });

export const hoursQuery = (storeId: string, week: string) =>
  queryOptions({
    queryKey: [...rosterKey(storeId), 'hours', week],
    queryFn: ({ signal }) =>
      answer(api.GET('/stores/{id}/hours-worked', { params: of(storeId, week), signal })),
    refetchInterval: 60_000,
  });

export async function hoursFile(storeId: string, week: string): Promise<Blob> {
  const path = '/stores/{id}/hours-worked.csv';
  const file = answer(api.GET(path, { params: of(storeId, week), parseAs: 'blob' }));
  return (await file) as unknown as Blob;
}

export const planShift = (id: string, body: ShiftInput, key: string): Promise<Shift> =>
  answer(api.POST('/stores/{id}/shifts', { params: { path: { id }, header: keyed(key) }, body }));

export const changeShift = (shift: Shift, body: ShiftInput): Promise<Shift> =>
  answer(
    api.PUT('/stores/{id}/shifts/{shiftId}', {
      params: { path: { id: shift.storeId, shiftId: shift.id }, header: seen(shift.version) },
      body,
    }),
  );

/** One that is gone already is as good. */
export async function deleteShift(storeId: string, shiftId: string): Promise<void> {
  const path = { id: storeId, shiftId };
  try {
    await done(api.DELETE('/stores/{id}/shifts/{shiftId}', { params: { path } }));
  } catch (fault) {
    if (!(fault instanceof ApiProblem && fault.status === 404)) throw fault;
  }
}

export const copyWeek = (id: string, from: string, to: string): Promise<RosterCopied> =>
  answer(api.POST('/stores/{id}/roster/copy', { params: { path: { id } }, body: { from, to } }));

export const addClocking = (id: string, body: NewClocking, key: string): Promise<Clocking> =>
  answer(
    api.POST('/stores/{id}/clockings', { params: { path: { id }, header: keyed(key) }, body }),
  );

const at = ({ storeId: id, id: clockingId }: Clocking) => ({ id, clockingId });

export const changeClocking = (clocking: Clocking, body: ClockingInput): Promise<Clocking> =>
  answer(
    api.PUT('/stores/{id}/clockings/{clockingId}', {
      params: { path: at(clocking), header: seen(clocking.version) },
      body,
    }),
  );

export const strikeClocking = (clocking: Clocking, reason: string): Promise<Clocking> =>
  answer(
    api.POST('/stores/{id}/clockings/{clockingId}/strike', {
      params: { path: at(clocking) },
      body: { reason },
    }),
  );
