import { Link } from '@tanstack/react-router';
import { money } from '@shikanji/ui/format/money';
import { ArrowRight } from 'lucide-react';
import { count } from '../../lib/cart';
import { useSpeech } from '../../lib/i18n';
import { usePricedCart } from '../../lib/quote';

/** At the bottom of the menu once there is something in the cart. */
export function CartBar({ storeId }: { storeId: string }) {
  const { t, plural } = useSpeech();
  const { cart, quote } = usePricedCart(storeId);
  if (cart.length === 0) return null;
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden">
      <Link
        to="/checkout"
        className="animate-sheet flex min-h-15 items-center gap-3 rounded-control border-2 border-night bg-leaf px-4 text-on-leaf shadow-float"
      >
        <span className="leading-5">
          <span className="money text-lg">
            {plural('items', count(cart))}
            {quote && ` · ${money(quote.subtotalPaise)}`}
          </span>
          {quote !== undefined && quote.deliveryFeePaise > 0 && (
            <span className="block text-sm">
              {t('plusDelivery', { fee: money(quote.deliveryFeePaise) })}
            </span>
          )}
        </span>
        <span className="ml-auto inline-flex items-center gap-2 text-lg font-semibold">
          {t('goToCheckout')}
          <ArrowRight aria-hidden size={20} />
        </span>
      </Link>
    </div>
  );
}
