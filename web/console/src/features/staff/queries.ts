import { answer } from '@shikanji/api/client';
import type { Staff, StaffRole } from '@shikanji/api/types';
import { api } from '../../lib/api';

export interface Invitation {
  name: string;
  email: string;
  role: StaffRole;
  endsAt: string | null;
}

export const invite = (storeId: string, body: Invitation): Promise<Staff> =>
  answer(api.POST('/stores/{id}/staff', { params: { path: { id: storeId } }, body }));

export const inviteAgain = (storeId: string, staffId: string): Promise<Staff> =>
  answer(
    api.POST('/stores/{id}/staff/{staffId}/invitation', {
      params: { path: { id: storeId, staffId } },
    }),
  );

export const resetFactor = (storeId: string, staffId: string): Promise<Staff> =>
  answer(
    api.DELETE('/stores/{id}/staff/{staffId}/second-factor', {
      params: { path: { id: storeId, staffId } },
    }),
  );

/** What is absent stays; an end that is named, even the same, signs the person out. */
export type Change = Partial<Pick<Staff, 'name' | 'role' | 'endsAt'>>;

export const change = (storeId: string, staffId: string, body: Change): Promise<Staff> =>
  answer(
    api.PUT('/stores/{id}/staff/{staffId}', { params: { path: { id: storeId, staffId } }, body }),
  );
