import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import { Section } from '../../lib/section';
import type { SettingsForm } from './settings-schema';
import { words } from './words-settings';

/** What a delivery costs belongs to where it goes, and so will this. */
export const FeeFields = ({
  form: { register, formState },
}: {
  form: UseFormReturn<SettingsForm>;
}) => (
  <Section title={words.fees}>
    <TextField
      className="max-w-60"
      label={words.minOrder}
      hint={words.minOrderHint}
      inputMode="decimal"
      autoComplete="off"
      error={formState.errors.minOrder?.message}
      {...register('minOrder')}
    />
  </Section>
);
