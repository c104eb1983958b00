import type { Combo, Product } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { useId } from 'react';
import { useKeeping } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { ComboPictures } from './combo-pictures';
import { comboSuits, startingParts } from './parts';

interface CombosProps {
  combos: readonly Combo[];
  menu: readonly Product[];
  onOpen: (slug: string) => void;
}

/** The combos of a store. Without any there is nothing to see. */
export function Combos({ combos, menu, onOpen }: CombosProps) {
  const { t } = useSpeech();
  const keeping = useKeeping();
  const shown = combos.filter((combo) => comboSuits(combo, menu, keeping));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="section-combos" className="mb-2">
      <h2
        id="section-combos"
        className="-mx-4 border-b-2 border-ink px-4 pt-3 pb-1 text-2xl lg:mx-0 lg:px-0"
      >
        {t('combos')}
      </h2>
      <ul className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 py-4 lg:mx-0 lg:grid lg:grid-cols-2 lg:px-0 xl:grid-cols-3">
        {shown.map((combo) => (
          <ComboCard
            key={combo.id}
            combo={combo}
            slugs={startingParts(combo, menu, keeping).map((part) => part.slug)}
            menu={menu}
            onOpen={() => onOpen(combo.slug)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ComboCardProps {
  combo: Combo;
  slugs: readonly string[];
  menu: readonly Product[];
  onOpen: () => void;
}

function ComboCard({ combo, slugs, menu, onOpen }: ComboCardProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const saves = combo.apartPaise > combo.pricePaise;
  return (
    <li className="w-72 shrink-0 snap-start lg:w-auto">
      <button
        type="button"
        aria-label={t('chooseCombo', { name: combo.name })}
        aria-describedby={id}
        className="flex h-full w-full items-center gap-3 rounded-sheet border-2 border-ink bg-salt p-3 text-left hover:bg-mint disabled:opacity-60"
        disabled={!combo.available}
        onClick={onOpen}
      >
        <ComboPictures slugs={slugs} menu={menu} />
        <span id={id} className="min-w-0 flex-1">
          <span className="block text-lg leading-6 font-semibold">
            {(language === 'hi' && combo.hindiName) || combo.name}
          </span>
          <span className="line-clamp-2 text-sm text-cumin">{combo.description}</span>
          <span className="mt-1 flex flex-wrap items-baseline gap-x-2">
            <span className="money text-lg">{money(combo.pricePaise)}</span>
            {!combo.available ? (
              <span className="font-semibold text-clay">{t('soldOut')}</span>
            ) : (
              saves && (
                <span className="text-sm text-cumin">
                  {t('apart', { price: money(combo.apartPaise) })}
                </span>
              )
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
