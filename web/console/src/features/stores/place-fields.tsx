import { TextField } from '@shikanji/ui/text-field';
import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Section } from '../../lib/section';
import { indianStates } from './indian-states';
import type { SettingsForm } from './settings-schema';
import { words } from './words-settings';

/** What it is called, where it is, and how to reach it. */
export function PlaceFields({
  form,
  isNew,
}: {
  form: UseFormReturn<SettingsForm>;
  isNew: boolean;
}) {
  const { register, formState, getValues } = form;
  const { errors } = formState;
  const states = useId();
  const off = { autoComplete: 'off' } as const;
  return (
    <>
      <Section
        title={words.naming}
        {...(!isNew && { hint: words.fixed(getValues('slug'), getValues('code')) })}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <TextField
            className="sm:col-span-2"
            label={words.name}
            error={errors.name?.message}
            {...off}
            {...register('name')}
          />
          {isNew && (
            <>
              <TextField
                label={words.slug}
                hint={words.slugHint}
                autoCapitalize="none"
                spellCheck={false}
                error={errors.slug?.message}
                {...off}
                {...register('slug')}
              />
              <TextField
                label={words.code}
                hint={words.codeHint}
                autoCapitalize="characters"
                spellCheck={false}
                error={errors.code?.message}
                {...off}
                {...register('code')}
              />
            </>
          )}
        </div>
      </Section>
      <Section title={words.where}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField
            label={words.line1}
            error={errors.address?.line1?.message}
            {...off}
            {...register('address.line1')}
          />
          <TextField
            label={words.line2}
            error={errors.address?.line2?.message}
            {...off}
            {...register('address.line2')}
          />
        </div>
        <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <TextField
            label={words.city}
            error={errors.address?.city?.message}
            {...off}
            {...register('address.city')}
          />
          <TextField
            label={words.state}
            list={states}
            error={errors.address?.state?.message}
            {...off}
            {...register('address.state')}
          />
          <datalist id={states}>
            {indianStates.map((state) => (
              <option key={state} value={state} />
            ))}
          </datalist>
          <TextField
            label={words.pincode}
            inputMode="numeric"
            error={errors.address?.pincode?.message}
            {...off}
            {...register('address.pincode')}
          />
          <TextField
            label={words.timeZone}
            hint={words.timeZoneHint}
            spellCheck={false}
            error={errors.timeZone?.message}
            {...off}
            {...register('timeZone')}
          />
          <TextField
            label={words.phone}
            hint={words.phoneHint}
            inputMode="tel"
            error={errors.phone?.message}
            {...off}
            {...register('phone')}
          />
          <TextField
            label={words.email}
            inputMode="email"
            error={errors.email?.message}
            {...off}
            {...register('email')}
          />
          {(['lat', 'lng'] as const).map((name) => (
            <TextField
              key={name}
              label={words[name]}
              hint={words.locationHint}
              inputMode="decimal"
              error={errors.location?.[name]?.message}
              {...off}
              {...register(`location.${name}`)}
            />
          ))}
        </div>
      </Section>
    </>
  );
}
