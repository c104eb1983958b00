import type { Slot } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { chauviharChoice } from '../../lib/choices';
import { useCheckoutSpeech } from './words';

/** For who keeps chauvihar: only what can be eaten before sunset is listed, and how much is left out is said. */
export function DaylightChoice({ slots }: { slots: readonly Slot[] }) {
  const { t } = useCheckoutSpeech();
  const chauvihar = chauviharChoice.use();
  const dark = slots.filter(({ inDaylight }) => inDaylight === false).length;
  if (slots.length === 0 || slots.every(({ inDaylight }) => inDaylight === null)) return null;
  return (
    <ChoiceRow
      type="checkbox"
      label={t('onlyDaylight')}
      note={
        chauvihar && dark > 0
          ? t(dark === 1 ? 'darkLeftOut_one' : 'darkLeftOut_other', { count: dark })
          : undefined
      }
      checked={chauvihar}
      onChange={({ target }) => chauviharChoice.set(target.checked)}
    />
  );
}

/** What is listed of a day; of a store that is not on the map nobody can tell. */
export function useListed(slots: readonly Slot[]): readonly Slot[] {
  return chauviharChoice.use() ? slots.filter(({ inDaylight }) => inDaylight !== false) : slots;
}
