import type { Combo, Product } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { moneyDifference } from '@shikanji/ui/format/money';
import type { CartPart } from '../../lib/cart';
import { useKeeping } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { OptionGroup } from '../../lib/option-group';
import { partOf } from './parts';
import { useComboSpeech } from './words';

interface ComboSlotProps {
  slot: Combo['slots'][number];
  menu: readonly Product[];
  part: CartPart;
  missing: string | undefined;
  onChange: (part: CartPart) => void;
}

/** What is taken for one part of a combo, and that product's own choices. */
export function ComboSlot({ slot, menu, part, missing, onChange }: ComboSlotProps) {
  const { t } = useSpeech();
  const combos = useComboSpeech();
  const keeping = useKeeping();
  const product = menu.find((candidate) => candidate.id === part.productId);
  const groups = product?.customizations ?? [];
  const opens = groups.some((group) => group.id === missing);
  return (
    <section className="flex flex-col gap-3">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 font-display text-xl font-bold">{slot.name}</legend>
        {slot.choices.map((choice) => (
          <ChoiceRow
            key={choice.productId}
            type="radio"
            name={`slot ${slot.name}`}
            label={choice.name}
            note={choice.available ? undefined : t('soldOut')}
            end={moneyDifference(choice.surchargePaise)}
            checked={choice.productId === part.productId}
            disabled={!choice.available && choice.productId !== part.productId}
            onChange={() => onChange(partOf(menu, choice, keeping))}
          />
        ))}
      </fieldset>
      {groups.length > 0 && (
        <details className="rounded-control border px-3" open={opens || undefined}>
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
            {combos.t('makeItYours', { name: part.name })}
          </summary>
          <div className="flex flex-col gap-5 pt-2 pb-4">
            {groups.map((group) => (
              <OptionGroup
                key={group.id}
                group={group}
                chosen={part.options}
                onChange={(options) => onChange({ ...part, options })}
                missing={group.id === missing}
              />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
