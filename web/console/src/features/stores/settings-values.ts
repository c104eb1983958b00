import type { NewStore, Store, StoreInput } from '@shikanji/api/types';
import { plain } from '../../lib/gstin';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { minutesOf, secondsOf } from './minutes';
import type { SettingsForm } from './settings-schema';

/** As a store usually begins in India. */
const emptyForm: SettingsForm = {
  slug: '',
  code: '',
  name: '',
  address: { line1: '', line2: '', city: '', state: '', pincode: '' },
  location: { lat: '', lng: '' },
  phone: '',
  email: '',
  timeZone: 'Asia/Kolkata',
  switchedOn: true,
  acceptsCash: true,
  acceptance: 'manual',
  onSilence: 'cancel',
  acceptWithin: '10',
  cancelWithin: '2',
  minOrder: '0',
  prepMinutes: '15',
  rideMinutes: '20',
  dayEndsAt: '04:00',
  legalName: '',
  headOffice: '',
  gstScheme: 'regular',
  gstin: '',
  fssai: '',
  grievanceOfficer: { name: '', phone: '', email: '' },
  stations: [],
};

export function formOf(store: Store | null): SettingsForm {
  if (store === null) return emptyForm;
  const { address, location, grievanceOfficer: officer } = store;
  return {
    slug: store.slug,
    code: store.code,
    name: store.name,
    address: { ...address, line2: address.line2 ?? '' },
    location: { lat: String(location?.lat ?? ''), lng: String(location?.lng ?? '') },
    phone: store.phone,
    email: store.email ?? '',
    timeZone: store.timeZone,
    switchedOn: store.switchedOn,
    acceptsCash: store.acceptsCash,
    acceptance: store.acceptance,
    onSilence: store.onSilence,
    acceptWithin: minutesOf(store.acceptWithinSeconds),
    cancelWithin: minutesOf(store.cancelWithinSeconds),
    minOrder: rupeesOf(store.minOrderPaise),
    prepMinutes: String(store.prepMinutes),
    rideMinutes: String(store.rideMinutes),
    // `04:00:00` or `04:00`: a field for a time has hours and minutes
    dayEndsAt: store.dayEndsAt.slice(0, 5),
    legalName: store.legalName ?? '',
    headOffice: store.headOffice ?? '',
    gstScheme: store.gstScheme,
    gstin: store.gstin ?? '',
    fssai: store.fssai ?? '',
    grievanceOfficer: {
      name: officer?.name ?? '',
      phone: officer?.phone ?? '',
      email: officer?.email ?? '',
    },
    stations: store.stations.map(({ slug, name, makeMinutes = null }) => ({
      slug,
      name,
      makeMinutes,
    })),
  };
}

/** Everything, so that what was emptied is empty there, too; slug and code stay as they are. */
export function draftOf(form: SettingsForm) {
  const { address, location, grievanceOfficer: officer } = form;
  const hasOfficer = Object.values(officer).some((text) => text !== '');
  return {
    name: form.name,
    address: { ...address, line2: address.line2 || null },
    location: location.lat === '' ? null : { lat: Number(location.lat), lng: Number(location.lng) },
    phone: form.phone,
    email: form.email || null,
    timeZone: form.timeZone,
    switchedOn: form.switchedOn,
    acceptsCash: form.acceptsCash,
    acceptance: form.acceptance,
    onSilence: form.onSilence,
    acceptWithinSeconds: secondsOf(form.acceptWithin) ?? 0,
    cancelWithinSeconds: secondsOf(form.cancelWithin) ?? 0,
    minOrderPaise: paiseOf(form.minOrder) ?? 0,
    prepMinutes: Number(form.prepMinutes),
    rideMinutes: Number(form.rideMinutes),
    dayEndsAt: form.dayEndsAt,
    legalName: form.legalName || null,
    headOffice: form.headOffice || null,
    gstScheme: form.gstScheme,
    gstin: plain(form.gstin) || null,
    fssai: form.fssai.replaceAll(/\s/g, '') || null,
    grievanceOfficer: hasOfficer
      ? { name: officer.name, phone: officer.phone || null, email: officer.email || null }
      : null,
    stations: form.stations,
  } satisfies StoreInput;
}

export const newStoreOf = (form: SettingsForm): NewStore => ({
  slug: form.slug,
  code: form.code,
  ...draftOf(form),
});

const renamed: Readonly<Record<string, string>> = {
  minOrderPaise: 'minOrder',
  acceptWithinSeconds: 'acceptWithin',
  cancelWithinSeconds: 'cancelWithin',
};

/** Where the form names a field otherwise than the contract. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((name) => renamed[name] ?? name)
    .join('.');
