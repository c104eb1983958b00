import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { gstinHint } from '../../lib/gstin';
import { Section } from '../../lib/section';
import { SelectField } from '../../lib/select-field';
import type { SettingsForm } from './settings-schema';
import { words } from './words-settings';

const schemes = (['regular', 'composition', 'unregistered'] as const).map((value) => ({
  value,
  label: words.gstSchemes[value],
}));

export function LegalFields({ form }: { form: UseFormReturn<SettingsForm> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const gstin = useWatch({ control, name: 'gstin' });
  const off = { autoComplete: 'off' } as const;
  return (
    <Section title={words.legal} hint={words.legalHint}>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={words.legalName}
          hint={words.legalNameHint}
          error={errors.legalName?.message}
          {...off}
          {...register('legalName')}
        />
        <TextField
          label={words.headOffice}
          error={errors.headOffice?.message}
          {...off}
          {...register('headOffice')}
        />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField label={words.gstScheme} choices={schemes} {...register('gstScheme')} />
        <TextField
          className="lg:col-span-2"
          label={words.gstin}
          hint={<span className="tabular-nums">{gstinHint(gstin)}</span>}
          autoCapitalize="characters"
          spellCheck={false}
          fieldClassName="uppercase"
          error={errors.gstin?.message}
          {...off}
          {...register('gstin')}
        />
        <TextField
          label={words.fssai}
          hint={words.fssaiHint}
          inputMode="numeric"
          error={errors.fssai?.message}
          {...off}
          {...register('fssai')}
        />
      </div>
      <fieldset className="grid min-w-0 items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <legend className="mb-1 text-sm font-semibold">
          {words.officer}
          <span className="block font-normal text-cumin">{words.officerHint}</span>
        </legend>
        <TextField
          label={words.officerName}
          error={errors.grievanceOfficer?.name?.message}
          {...off}
          {...register('grievanceOfficer.name')}
        />
        <TextField
          label={words.officerPhone}
          inputMode="tel"
          error={errors.grievanceOfficer?.phone?.message}
          {...off}
          {...register('grievanceOfficer.phone')}
        />
        <TextField
          label={words.officerEmail}
          inputMode="email"
          error={errors.grievanceOfficer?.email?.message}
          {...off}
          {...register('grievanceOfficer.email')}
        />
      </fieldset>
    </Section>
  );
}
