import type { DeliveryFeeRule, DeliveryZone, NewDeliveryZone } from '@shikanji/api/types';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { kilometresOf, metresOf, numberOrNull } from './typed';
import { pincodesOf } from './zone-pincodes';
import type { FeeForm, ZoneForm } from './zone-schema';
import { geoJsonOf, shapeOf } from './zone-shape';

export type Area = DeliveryZone['area'];

export const newFee: FeeForm = { below: '', within: '', delivers: true, fee: '' };

const emptyForm: ZoneForm = {
  name: '',
  rank: '0',
  active: true,
  kind: 'pincodes',
  pincodes: '',
  radius: '',
  around: 'store',
  centre: { lat: '', lng: '' },
  shape: [],
  minOrder: '',
  ride: '',
  fees: [newFee],
  freeAbove: '',
};

const feeOf = ({ belowPaise, withinMetres, feePaise }: DeliveryFeeRule): FeeForm => ({
  below: rupeesOf(belowPaise ?? null),
  within: kilometresOf(withinMetres ?? null),
  delivers: feePaise !== null,
  fee: rupeesOf(feePaise),
});

function areaOf(area: Area): Partial<ZoneForm> {
  switch (area.type) {
    case 'pincodes':
      return { kind: area.type, pincodes: area.pincodes.join(' ') };
    case 'radius': {
      const centre = area.centre;
      return {
        kind: area.type,
        radius: kilometresOf(area.radiusMetres),
        around: centre == null ? 'store' : 'point',
        centre: { lat: String(centre?.lat ?? ''), lng: String(centre?.lng ?? '') },
      };
    }
    case 'polygon':
      return { kind: area.type, shape: shapeOf(area.polygon) ?? [] };
  }
}

export const formOf = (zone: DeliveryZone | null): ZoneForm =>
  zone === null
    ? emptyForm
    : {
        ...emptyForm,
        ...areaOf(zone.area),
        name: zone.name,
        rank: String(zone.rank),
        active: zone.active,
        minOrder: rupeesOf(zone.minOrderPaise),
        ride: zone.rideMinutes === null ? '' : String(zone.rideMinutes),
        fees: zone.fees.map(feeOf),
        freeAbove: rupeesOf(zone.freeAbovePaise),
      };

function areaDraft(form: ZoneForm): Area {
  switch (form.kind) {
    case 'pincodes':
      return { type: form.kind, pincodes: pincodesOf(form.pincodes).codes };
    case 'radius': {
      const { lat, lng } = form.centre;
      return {
        type: form.kind,
        radiusMetres: metresOf(form.radius) ?? 0,
        centre: form.around === 'store' ? null : { lat: Number(lat), lng: Number(lng) },
      };
    }
    case 'polygon':
      return { type: form.kind, polygon: geoJsonOf(form.shape) };
  }
}

const ruleOf = ({ below, within, delivers, fee }: FeeForm): DeliveryFeeRule => ({
  belowPaise: paiseOf(below),
  withinMetres: metresOf(within),
  feePaise: delivers ? paiseOf(fee) : null,
});

/** Everything, so that what was emptied is as usual again. */
export const draftOf = (form: ZoneForm): NewDeliveryZone => ({
  name: form.name,
  rank: Number(form.rank),
  active: form.active,
  area: areaDraft(form),
  minOrderPaise: paiseOf(form.minOrder),
  rideMinutes: numberOrNull(form.ride),
  fees: form.fees.map(ruleOf),
  freeAbovePaise: paiseOf(form.freeAbove),
});

const renamed: Readonly<Record<string, string>> = {
  radiusMetres: 'radius',
  polygon: 'shape',
  minOrderPaise: 'minOrder',
  rideMinutes: 'ride',
  freeAbovePaise: 'freeAbove',
  belowPaise: 'below',
  withinMetres: 'within',
  feePaise: 'fee',
};

/** `/area/polygon` is `shape`, `/fees/0/feePaise` is `fees.0.fee`. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .filter((name, index) => index > 0 || name !== 'area')
    .map((name) => renamed[name] ?? name)
    .join('.');
