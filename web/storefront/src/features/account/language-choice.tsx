import { ChoiceRow } from '@shikanji/ui/choice-row';
import { useSpeech } from '../../lib/i18n';

export function LanguageChoice() {
  const { t, language, change } = useSpeech();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-3 font-display text-xl font-bold">{t('language')}</legend>
      <ChoiceRow
        type="radio"
        name="language"
        label="English"
        checked={language === 'en'}
        onChange={() => change('en')}
      />
      <ChoiceRow
        type="radio"
        name="language"
        label="हिन्दी"
        checked={language === 'hi'}
        onChange={() => change('hi')}
      />
    </fieldset>
  );
}
