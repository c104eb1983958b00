import { ChoiceRow } from '@shikanji/ui/choice-row';
import type { Place } from '@shikanji/ui/format/distance';
import { TextField } from '@shikanji/ui/text-field';
import { useWatch } from 'react-hook-form';
import { ringAround } from '../../lib/map/sphere';
import { Fault } from '../../lib/section';
import { metresOf } from './typed';
import type { ZoneAreaProps } from './zone-area-fields';
import { ZoneMap } from './zone-map';
import { words } from './words-zones';

const arounds = ['store', 'point'] as const;

/** A circle around the store, or around a point that one clicks on or types. */
export function ZoneRadiusFields({ form, store, zones, own }: ZoneAreaProps) {
  const { register, control, formState, setValue } = form;
  const { errors } = formState;
  const [radius, around, typed] = useWatch({ control, name: ['radius', 'around', 'centre'] });
  const centre = around === 'store' ? (store.location ?? null) : pointOf(typed);
  const metres = metresOf(radius);
  const shape = centre === null || metres === null ? [] : [[ringAround(centre, metres)]];
  const pick = ({ lat, lng }: Place) =>
    setValue(
      'centre',
      { lat: String(lat), lng: String(lng) },
      { shouldDirty: true, shouldValidate: formState.isSubmitted },
    );
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <TextField
          label={words.radius}
          inputMode="decimal"
          autoComplete="off"
          error={errors.radius?.message}
          {...register('radius')}
        />
        <fieldset className="min-w-0 sm:col-span-2">
          <legend className="text-sm font-semibold">{words.around}</legend>
          <div className="mt-1 grid gap-2 sm:grid-cols-2">
            {arounds.map((value) => (
              <ChoiceRow
                key={value}
                type="radio"
                value={value}
                label={words.arounds[value]}
                {...register('around')}
              />
            ))}
          </div>
        </fieldset>
        {around === 'point' && (
          <>
            <TextField
              label={words.lat}
              hint={words.centreHint}
              inputMode="decimal"
              autoComplete="off"
              error={errors.centre?.lat?.message}
              {...register('centre.lat')}
            />
            <TextField
              label={words.lng}
              inputMode="decimal"
              autoComplete="off"
              error={errors.centre?.lng?.message}
              {...register('centre.lng')}
            />
          </>
        )}
      </div>
      <Fault>{errors.centre?.message}</Fault>
      <ZoneMap
        {...{ store, zones, own, shape }}
        {...(around === 'point' && { onPick: pick })}
        key={around}
      />
    </>
  );
}

const pointOf = ({ lat, lng }: { lat: string; lng: string }): Place | null => {
  const place = { lat: Number(lat), lng: Number(lng) };
  return lat === '' || Number.isNaN(place.lat + place.lng) ? null : place;
};
