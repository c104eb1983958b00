import type { Preferences } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { Failure } from '../../lib/failure';
import { languageChoice } from '../../lib/i18n';
import { keepsAlike, savePreferences, takeDiet } from '../../lib/preferences';
import { ChoiceSet } from './choice-set';
import { HouseholdRules } from './household-rules';
import {
  asForm,
  asUpdate,
  diets,
  languages,
  type PreferencesGiven,
  spices,
} from './preferences-given';
import { useAccountSpeech } from './words';

const channels = ['email', 'sms', 'push'] as const;

export function PreferencesForm({ kept }: { kept: Preferences }) {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const form = useForm<PreferencesGiven>({
    values: asForm(kept),
    // the language may be changed above while something else is being chosen here
    resetOptions: { keepDirtyValues: true },
  });
  const save = useMutation({
    mutationFn: (given: PreferencesGiven) => savePreferences(client, asUpdate(given)),
    onSuccess: (saved) => {
      if (!keepsAlike(saved, kept)) takeDiet(saved);
      languageChoice.set(saved.language);
      form.reset(asForm(saved));
      toast(t('saved'));
    },
  });
  const { isDirty } = form.formState;
  const diet = useWatch({ control: form.control, name: 'diet' });
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => void form.handleSubmit((given) => save.mutate(given))(event)}
    >
      <ChoiceSet title={t('dietTitle')} text={t('dietText')}>
        {diets.map((diet) => (
          <ChoiceRow
            key={diet}
            type="radio"
            value={diet}
            label={t(`diet_${diet}`)}
            note={diet === 'jain_strict' ? t('dietStrictNote') : undefined}
            {...form.register('diet')}
          />
        ))}
      </ChoiceSet>
      {(diet === 'jain' || diet === 'jain_strict') && (
        <HouseholdRules strict={diet === 'jain_strict'} register={form.register} />
      )}
      <ChoiceSet title={t('mealsTitle')}>
        <ChoiceRow
          type="checkbox"
          label={t('chauvihar')}
          note={t('chauviharNote')}
          {...form.register('chauvihar')}
        />
      </ChoiceSet>
      <ChoiceSet title={t('spiceTitle')} columns>
        {spices.map((spice) => (
          <ChoiceRow
            key={spice}
            type="radio"
            value={spice}
            label={t(`spice_${spice}`)}
            {...form.register('spice')}
          />
        ))}
      </ChoiceSet>
      <ChoiceSet title={t('language')} columns>
        {languages.map(({ code, name }) => (
          <ChoiceRow
            key={code}
            type="radio"
            lang={code}
            value={code}
            label={name}
            {...form.register('language')}
          />
        ))}
      </ChoiceSet>
      <ChoiceSet title={t('channelsTitle')} text={t('channelsText')}>
        {channels.map((channel) => (
          <ChoiceRow
            key={channel}
            type="checkbox"
            label={t(`channel_${channel}`)}
            {...form.register(channel)}
          />
        ))}
      </ChoiceSet>
      {save.isError && <Failure fault={save.error} />}
      <Button type="submit" className="self-start" disabled={!isDirty} busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
