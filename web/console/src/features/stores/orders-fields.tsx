import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Section } from '../../lib/section';
import { SelectField } from '../../lib/select-field';
import type { SettingsForm } from './settings-schema';
import { words } from './words-settings';

const acceptances = ['manual', 'auto'] as const;
const silences = (['cancel', 'accept'] as const).map((value) => ({
  value,
  label: words.onSilenceWords[value],
}));

/** Whether and how it takes orders, and how long everything takes. */
export function OrdersFields({ form }: { form: UseFormReturn<SettingsForm> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const isManual = useWatch({ control, name: 'acceptance' }) === 'manual';
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const;
  const minutes = { inputMode: 'text', autoComplete: 'off', hint: words.minutesHint } as const;
  return (
    <Section title={words.orders}>
      <div className="grid gap-2 sm:grid-cols-2">
        <ChoiceRow
          type="checkbox"
          label={words.switchedOn}
          note={words.switchedOnHint}
          {...register('switchedOn')}
        />
        <ChoiceRow type="checkbox" label={words.acceptsCash} {...register('acceptsCash')} />
      </div>
      <fieldset className="grid min-w-0 gap-2 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.acceptance}</legend>
        {acceptances.map((value) => (
          <ChoiceRow
            key={value}
            type="radio"
            value={value}
            label={words.acceptanceWords[value]}
            note={words.acceptanceHints[value]}
            {...register('acceptance')}
          />
        ))}
      </fieldset>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {isManual && (
          <>
            <SelectField label={words.onSilence} choices={silences} {...register('onSilence')} />
            <TextField
              label={words.acceptWithin}
              error={errors.acceptWithin?.message}
              {...minutes}
              {...register('acceptWithin')}
            />
          </>
        )}
        <TextField
          label={words.cancelWithin}
          error={errors.cancelWithin?.message}
          {...minutes}
          {...register('cancelWithin')}
        />
        <TextField
          label={words.prepMinutes}
          error={errors.prepMinutes?.message}
          {...number}
          {...register('prepMinutes')}
        />
        <TextField
          label={words.rideMinutes}
          error={errors.rideMinutes?.message}
          {...number}
          {...register('rideMinutes')}
        />
        <TextField
          label={words.dayEndsAt}
          hint={words.dayEndsAtHint}
          type="time"
          error={errors.dayEndsAt?.message}
          {...register('dayEndsAt')}
        />
      </div>
    </Section>
  );
}
