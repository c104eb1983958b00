import type { Combo, Product } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { CartLine } from '../../lib/cart';
import { useKeeping } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { ComboPictures } from './combo-pictures';
import { ComboSheet } from './combo-sheet';
import { comboSuits, startingParts } from './parts';
import { combosQuery } from './queries';
import { useComboSpeech } from './words';

interface CombosProps {
  storeId: string;
  menu: readonly Product[];
  /** Whether the list is shown, or only the sheet of the one that is open. */
  listed: boolean;
  /** Slug of the one that is open. */
  opened: string | undefined;
  line: CartLine | undefined;
  onOpen: (slug: string) => void;
  onClose: () => void;
  onDone: (line: CartLine) => void;
}

/** The combos of a store, and the sheet of the one that is open. Without any there is nothing to see. */
export function Combos({
  storeId,
  menu,
  listed,
  opened,
  line,
  onOpen,
  onClose,
  onDone,
}: CombosProps) {
  const { t } = useComboSpeech();
  const keeping = useKeeping();
  const combos = useQuery(combosQuery(storeId)).data ?? [];
  const shown = combos.filter((combo) => comboSuits(combo, menu, keeping));
  const open = combos.find((combo) => combo.slug === opened || combo.id === opened);
  return (
    <>
      {listed && shown.length > 0 && (
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
      )}
      {open !== undefined && (
        <ComboSheet
          key={`${open.id} ${String(line !== undefined)}`}
          combo={open}
          menu={menu}
          storeId={storeId}
          line={line}
          onDone={onDone}
          onClose={onClose}
        />
      )}
    </>
  );
}

interface ComboCardProps {
  combo: Combo;
  slugs: readonly string[];
  menu: readonly Product[];
  onOpen: () => void;
}

function ComboCard({ combo, slugs, menu, onOpen }: ComboCardProps) {
  const { t } = useComboSpeech();
  const shop = useSpeech();
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
            {(shop.language === 'hi' && combo.hindiName) || combo.name}
          </span>
          <span className="line-clamp-2 text-sm text-cumin">{combo.description}</span>
          <span className="mt-1 flex flex-wrap items-baseline gap-x-2">
            <span className="money text-lg">{money(combo.pricePaise)}</span>
            {!combo.available ? (
              <span className="font-semibold text-clay">{shop.t('soldOut')}</span>
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
