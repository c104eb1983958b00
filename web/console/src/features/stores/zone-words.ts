import type { DeliveryFeeRule, DeliveryZone } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { kilometresOf } from './typed';
import { words } from './words-zones';

const fee = (paise: number | null): string =>
  paise === null ? words.notDelivered : paise === 0 ? words.free : money(paise);

function ruleWords({ belowPaise = null, withinMetres = null, feePaise }: DeliveryFeeRule): string {
  const conditions = [
    ...(withinMetres === null ? [] : [words.within(kilometresOf(withinMetres))]),
    ...(belowPaise === null ? [] : [words.below(money(belowPaise))]),
  ];
  return `${conditions.join(' ')}: ${fee(feePaise)}`;
}

/** `Within 3 km: ₹20; below ₹100: not delivered; else ₹60; free from ₹299` */
export function feeWords({ fees, freeAbovePaise }: Pick<DeliveryZone, 'fees' | 'freeAbovePaise'>) {
  const last = fees.at(-1);
  const parts = [
    ...fees.slice(0, -1).map(ruleWords),
    ...(last === undefined
      ? []
      : [`${fees.length > 1 ? words.otherwise : ''}${fee(last.feePaise)}`]),
    ...(freeAbovePaise === null || !delivers({ fees })
      ? []
      : [words.freeFrom(money(freeAbovePaise))]),
  ].join('; ');
  return parts.slice(0, 1).toUpperCase() + parts.slice(1);
}

/** Whether anything is delivered there at all, to whomever. */
export const delivers = ({ fees }: Pick<DeliveryZone, 'fees'>): boolean =>
  fees.some(({ feePaise }) => feePaise !== null);

export function areaWords({ area }: Pick<DeliveryZone, 'area'>): string {
  switch (area.type) {
    case 'pincodes':
      return words.pincodeCount(area.pincodes.length);
    case 'radius':
      return words.radiusAround(kilometresOf(area.radiusMetres), area.centre == null);
    case 'polygon':
      return words.drawn;
  }
}
