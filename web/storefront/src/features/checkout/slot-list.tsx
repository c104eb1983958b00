import type { Slot } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { spanIn } from '@shikanji/ui/format/slot';
import { Sun } from 'lucide-react';
import { byPartOfDay } from './slot-days';
import { useCheckoutSpeech } from './words';

interface SlotListProps {
  /** All of the day. */
  of: readonly Slot[];
  listed: readonly Slot[];
  /** Whether there are days to look at besides. */
  otherDays: boolean;
  zone: string;
  start: string | undefined;
  onPick: (start: string) => void;
}

/** One list for the keyboard, under the parts of the day. What is taken is shown, and can't be chosen. */
export function SlotList({ of, listed, otherDays, zone, start, onPick }: SlotListProps) {
  const { t } = useCheckoutSpeech();
  if (of.length === 0) return <p role="status">{t(otherDays ? 'dayNone' : 'noTimes')}</p>;
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
