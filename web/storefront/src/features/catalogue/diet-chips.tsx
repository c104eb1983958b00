import { Chip } from '@shikanji/ui/chip';
import { dietFilter, type DietFilter, jainForm } from '../../lib/choices';
import { type Word, useSpeech } from '../../lib/i18n';

const words: Record<DietFilter, Word> = {
  all: 'dietAll',
  jain: 'dietJain',
  jainStrict: 'badge_jainStrict',
  vegan: 'dietVegan',
  nutFree: 'dietNutFree',
};

export function DietChips() {
  const { t } = useSpeech();
  const chosen = dietFilter.use();
  const chips: readonly DietFilter[] = ['all', jainForm.use(), 'vegan', 'nutFree'];
  return (
    <div
      role="group"
      aria-label={t('dietFilter')}
      className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] lg:mx-0 lg:px-1"
    >
      {chips.map((filter) => (
        <Chip key={filter} selected={chosen === filter} onClick={() => dietFilter.set(filter)}>
          {t(words[filter])}
        </Chip>
      ))}
    </div>
  );
}
