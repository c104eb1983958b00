import type { Slot, Slots } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Sun } from 'lucide-react';
import { chauviharChoice } from '../../lib/choices';
import { spanIn } from '../../lib/slot-words';
import { inDaylightOnly } from './daylight-choice';
import { byPartOfDay } from './slot-days';
import { useCheckoutSpeech } from './words';

interface SlotListProps {
  slots: Slots;
  zone: string;
  start: string | undefined;
  onPick: (start: string) => void;
}

/** One list for the keyboard, under the parts of the day. What is taken is shown, and can't be chosen. */
export function SlotList({ slots, zone, start, onPick }: SlotListProps) {
  const { t } = useCheckoutSpeech();
  const chauvihar = chauviharChoice.use();
  if (slots.items.length === 0) return <p role="status">{t('noTimes')}</p>;
  const listed = chauvihar ? inDaylightOnly(slots.items) : slots.items;
  if (listed.length === 0) return <p role="status">{t('dayDark')}</p>;
  return (
    <>
      {listed.every(({ available }) => !available) && <p role="status">{t('dayFull')}</p>}
      {byPartOfDay(zone, listed).map(([part, items]) => (
        <fieldset key={part} className="grid grid-cols-2 gap-2">
          <legend className="mb-2 font-display text-lg font-bold">{t(part)}</legend>
          {items.map((slot) => (
            <SlotRow
              key={slot.start}
              slot={slot}
              zone={zone}
              checked={slot.start === start}
              onPick={onPick}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}

interface SlotRowProps {
  slot: Slot;
  zone: string;
  checked: boolean;
  onPick: (start: string) => void;
}

function SlotRow({ slot, zone, checked, onPick }: SlotRowProps) {
  const { t, language } = useCheckoutSpeech();
  const span = spanIn(zone, slot, language);
  const note = slot.available ? slot.inDaylight && t('inDaylight') : t('full');
  return (
    <ChoiceRow
      type="radio"
      name="slot"
      label={span}
      aria-label={note ? `${span}, ${note}` : span}
      note={
        note ? (
          <span className="flex items-center gap-1">
            {slot.available && <Sun aria-hidden size={14} strokeWidth={1.75} />}
            {note}
          </span>
        ) : undefined
      }
      className="gap-2! px-2.5! text-balance tabular-nums"
      checked={checked}
      disabled={!slot.available}
      onChange={() => onPick(slot.start)}
    />
  );
}
