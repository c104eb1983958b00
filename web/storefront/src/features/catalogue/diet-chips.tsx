import { Chip } from '@shikanji/ui/chip';
import { dietFilter, type DietFilter } from '../../lib/choices';
import { type Word, useSpeech } from '../../lib/i18n';

const chips: readonly { filter: DietFilter; word: Word }[] = [
  { filter: 'all', word: 'dietAll' },
  { filter: 'jain', word: 'dietJain' },
  { filter: 'vegan', word: 'dietVegan' },
  { filter: 'nutFree', word: 'dietNutFree' },
];

export function DietChips() {
  const { t } = useSpeech();
  const chosen = dietFilter.use();
  return (
    <div
      role="group"
      aria-label={t('dietFilter')}
      className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] lg:mx-0 lg:px-1"
    >
      {chips.map(({ filter, word }) => (
        <Chip key={filter} selected={chosen === filter} onClick={() => dietFilter.set(filter)}>
          {t(word)}
        </Chip>
      ))}
    </div>
  );
}
