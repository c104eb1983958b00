import { z } from 'zod';
import { location, metresOf, needed, rupeesOrNone, whole, wholeOrNone } from './typed';
import { pincodesOf } from './zone-pincodes';
import { cornersOf, type Shape } from './zone-shape';
import { words } from './words-zones';

export const kinds = ['pincodes', 'radius', 'polygon'] as const;
const mostPincodes = 1_000;
const leastCorners = 3;

const feeSchema = z.object({
  /** Smaller baskets than this, in rupees. */
  below: rupeesOrNone(1),
  /** No farther than this, in kilometres. */
  within: z.string().trim(),
  delivers: z.boolean(),
  fee: z.string().trim(),
});

export type FeeForm = z.infer<typeof feeSchema>;

/** What the form holds; fields of another kind of area stay as they were typed, and are not sent. */
export const zoneSchema = z
  .object({
    name: needed(60),
    rank: whole(0, 1_000),
    active: z.boolean(),
    kind: z.enum(kinds),
    pincodes: z.string(),
    radius: z.string().trim(),
    around: z.enum(['store', 'point']),
    centre: location,
    shape: z.custom<Shape>(),
    minOrder: rupeesOrNone(),
    ride: wholeOrNone(0, 240),
    fees: z.array(feeSchema),
    freeAbove: rupeesOrNone(),
  })
  .superRefine((zone, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    checkArea(zone, complain);
    zone.fees.forEach((fee, index) =>
      checkFee(fee, index === zone.fees.length - 1, (field, message) =>
        complain(['fees', index, field], message),
      ),
    );
  });

export interface ZoneForm extends z.infer<typeof zoneSchema> {
  fees: FeeForm[];
}

type Complain = (path: string[], message: string) => void;
type Area = Pick<ZoneForm, 'kind' | 'pincodes' | 'radius' | 'around' | 'centre' | 'shape'>;

function checkArea(zone: Area, complain: Complain): void {
  if (zone.kind === 'pincodes') {
    const { codes, wrong } = pincodesOf(zone.pincodes);
    if (wrong.length > 0) complain(['pincodes'], words.wrongPincodes(wrong));
    else if (codes.length === 0) complain(['pincodes'], words.needPincodes);
    else if (codes.length > mostPincodes) complain(['pincodes'], words.tooManyPincodes);
  } else if (zone.kind === 'radius') {
    const metres = metresOf(zone.radius);
    if (metres === null || metres < 100 || metres > 100_000) {
      complain(['radius'], words.needRadius);
    }
    if (zone.around === 'point' && zone.centre.lat === '') {
      complain(['centre', 'lat'], words.needCentre);
    }
  } else if (cornersOf(zone.shape).some(({ lat, lng }) => Number.isNaN(lat + lng))) {
    complain(['shape'], words.needNumbers);
  } else if (zone.shape.flat().some((ring) => ring.length < leastCorners) || !zone.shape.length) {
    complain(['shape'], words.needCorners);
  }
}

function checkFee(
  fee: FeeForm,
  isLast: boolean,
  complain: (field: keyof FeeForm, message: string) => void,
): void {
  const metres = metresOf(fee.within);
  if (fee.within !== '' && (metres === null || metres < 1 || metres > 100_000)) {
    complain('within', words.needWithin);
  } else if (!isLast && fee.below === '' && fee.within === '') {
    complain('below', words.needCondition);
  }
  if (!fee.delivers) return;
  if (fee.fee === '') complain('fee', words.needFee);
  else if (!rupeesOrNone().safeParse(fee.fee).success) {
    complain('fee', words.needRupees);
  }
}
