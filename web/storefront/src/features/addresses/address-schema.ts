import type { Address, Customer } from '@shikanji/api/types';
import { z } from 'zod';
import { optionalText, phoneRule, required } from '../../lib/form-rules';
import type { Translate } from '../../lib/i18n';

export const addressFields = [
  'label',
  'name',
  'phone',
  'line1',
  'line2',
  'landmark',
  'city',
  'state',
  'pincode',
] as const;

export const addressSchema = (t: Translate) =>
  z.object({
    label: optionalText(40),
    name: required(t('needName'), 100),
    phone: phoneRule(t),
    line1: required(t('needLine')),
    line2: optionalText(),
    landmark: optionalText(),
    city: required(t('needCity'), 100),
    state: required(t('needState'), 100),
    pincode: z
      .string()
      .trim()
      .regex(/^[1-9]\d{5}$/, t('needPincode')),
  });

export type AddressValues = z.input<ReturnType<typeof addressSchema>>;

/** What the form begins with: the address that is edited, or what is known of a new one. */
export function startingValues(
  address: Address | undefined,
  me: Customer | null | undefined,
  place: { city: string; state: string } | undefined,
): AddressValues {
  return {
    label: address?.label ?? '',
    name: address?.name ?? me?.name ?? '',
    phone: address?.phone ?? me?.phone ?? '',
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    landmark: address?.landmark ?? '',
    city: address?.city ?? place?.city ?? '',
    state: address?.state ?? place?.state ?? '',
    pincode: address?.pincode ?? '',
  };
}
