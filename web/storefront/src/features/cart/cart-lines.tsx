import { wordsAt } from '@shikanji/api/errors';
import type { PricedLine, Product, Quote } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import logoMark from '@shikanji/ui/drawings/logo-mark.svg';
import { DietBadge } from '@shikanji/ui/diet-badge';
import { money } from '@shikanji/ui/format/money';
import { Notice } from '@shikanji/ui/notice';
import { Stepper } from '@shikanji/ui/stepper';
import { type Cart, type CartLine, lineKey } from '../../lib/cart';
import { setCartQuantity } from '../../lib/cart-store';
import { useSpeech } from '../../lib/i18n';
import { imageOf, imageSizesOf } from '../../lib/product';
import { priceLines } from './priced-lines';

interface CartLinesProps {
  storeId: string;
  cart: Cart;
  quote: Quote | undefined;
  menu: readonly Product[] | undefined;
  onEdit: (key: string) => void;
}

export function CartLines({ storeId, cart, quote, menu, onEdit }: CartLinesProps) {
  const { t, language } = useSpeech();
  const priced = quote === undefined ? [] : priceLines(cart, quote);
  return (
    <ul className="flex flex-col">
      {cart.map((line, index) => {
        const key = lineKey(line);
        const product = menu?.find((candidate) => candidate.id === line.productId);
        const gone = menu !== undefined && product === undefined && line.parts === undefined;
        const problem = gone
          ? t('goneFromMenu', { name: line.name })
          : wordsAt(quote?.problems ?? [], `/items/${index}`, language);
        return (
          <li key={key} className="flex flex-col gap-2 border-b py-3">
            <Line
              line={line}
              product={product}
              priced={priced[index] ?? []}
              onQuantity={(quantity) => setCartQuantity(storeId, key, quantity)}
              menu={menu ?? []}
              onEdit={
                line.parts !== undefined || (product?.customizations.length ?? 0) > 0
                  ? () => onEdit(key)
                  : undefined
              }
            />
            {problem !== null && (
              <Notice
                tone="clay"
                action={
                  <Button
                    look="plain"
                    className="-my-2 text-clay"
                    onClick={() => setCartQuantity(storeId, key, 0)}
                  >
                    {t('takeOff')}
                  </Button>
                }
              >
                {problem}
              </Notice>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface LineProps {
  line: CartLine;
  product: Product | undefined;
  /** One, or one for each part of a combo. */
  priced: readonly PricedLine[];
  menu: readonly Product[];
  onQuantity: (quantity: number) => void;
  onEdit: (() => void) | undefined;
}

function Line({ line, product, priced, menu, onQuantity, onEdit }: LineProps) {
  const { t } = useSpeech();
  const words = {
    fewer: t('fewer'),
    more: t('more'),
    remove: t('remove'),
    quantity: t('quantity'),
  };
  const pictured = product ?? menu.find((candidate) => candidate.slug === line.parts?.[0]?.slug);
  const choices = priced
    .map(({ name, options }) => {
      const chosen = options.map((option) => option.name).join(', ');
      if (line.parts === undefined) return chosen;
      return chosen === '' ? name : `${name} (${chosen})`;
    })
    .join(' + ');
  return (
    <div className="flex items-start gap-3">
      <img
        src={pictured === undefined ? logoMark : imageOf(pictured)}
        srcSet={pictured === undefined ? undefined : imageSizesOf(pictured)}
        sizes="56px"
        alt=""
        width={56}
        height={56}
        className="size-14 shrink-0 rounded-control bg-mint object-cover p-0.5 dark:bg-lemon"
      />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 leading-6 font-semibold">
          {product?.name ?? line.name}
          {priced.length > 0 && priced.every(({ diet }) => diet.jain) && (
            <DietBadge label={t('badge_jain')} holds />
          )}
        </p>
        {choices !== '' && <p className="text-sm text-cumin">{choices}</p>}
        {line.note !== null && <p className="text-sm text-cumin">“{line.note}”</p>}
        <div className="mt-2 flex items-center gap-1">
          <Stepper
            value={line.quantity}
            min={0}
            onChange={onQuantity}
            label={line.name}
            words={words}
          />
          {onEdit !== undefined && (
            <Button
              look="plain"
              className="px-2 text-sm"
              aria-label={`${t('change')}: ${line.name}`}
              onClick={onEdit}
            >
              {t('change')}
            </Button>
          )}
        </div>
      </div>
      {priced.length > 0 && (
        <span className="money">
          {money(priced.reduce((sum, { totalPaise }) => sum + totalPaise, 0))}
        </span>
      )}
    </div>
  );
}
