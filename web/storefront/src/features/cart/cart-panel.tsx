import type { Product } from '@shikanji/api/types';
import emptyCart from '@shikanji/ui/drawings/empty-cart.svg';
import { buttonClass } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { Link } from '@tanstack/react-router';
import { count } from '../../lib/cart';
import { useSpeech } from '../../lib/i18n';
import { usePricedCart } from '../../lib/quote';
import { CartLines } from './cart-lines';

interface CartPanelProps {
  storeId: string;
  menu: readonly Product[] | undefined;
  onEdit: (key: string) => void;
}

/** The cart beside the menu on a large screen. */
export function CartPanel({ storeId, menu, onEdit }: CartPanelProps) {
  const { t, plural } = useSpeech();
  const { cart, quote } = usePricedCart(storeId);
  return (
    <aside
      aria-label={t('yourCart')}
      className="sticky top-4 flex max-h-[calc(100dvh-2rem)] flex-col rounded-sheet border-2 border-ink bg-salt"
    >
      <h2 className="border-b px-4 pt-4 pb-2 text-xl">{t('yourCart')}</h2>
      {cart.length === 0 ? (
        <div className="flex flex-col items-center gap-3 p-6 text-center text-cumin">
          <img src={emptyCart} alt="" width={120} height={120} />
          <p>{t('cartEmptyText')}</p>
        </div>
      ) : (
        <>
          <div className="min-h-0 flex-1 overflow-y-auto px-4">
            <CartLines storeId={storeId} cart={cart} quote={quote} menu={menu} onEdit={onEdit} />
          </div>
          <div className="flex flex-col gap-3 border-t p-4">
            <p className="flex justify-between text-lg">
              <span>{plural('items', count(cart))}</span>
              {quote && <span className="money">{money(quote.subtotalPaise)}</span>}
            </p>
            <Link to="/checkout" className={buttonClass('primary', 'large')}>
              {t('goToCheckout')}
            </Link>
          </div>
        </>
      )}
    </aside>
  );
}
