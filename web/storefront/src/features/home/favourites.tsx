import type { Product } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../lib/i18n';
import { imageOf, imageSizesOf } from '../../lib/product';

/** The first of the menu, which comes sorted by what sells. */
export function Favourites({ products }: { products: readonly Product[] }) {
  const { t } = useSpeech();
  const shown = products
    .filter((product) => product.available && product.kind === 'made_to_order')
    .slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="favourites">
      <h2 id="favourites" className="text-2xl">
        {t('favourites')}
      </h2>
      <ul className="mt-4 grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-6">
        {shown.map((product) => (
          <li key={product.id}>
            <Link to="/menu" search={{ item: product.slug }} className="group block rounded-sheet">
              <span className="grid place-items-center rounded-sheet border-2 border-ink bg-mint dark:bg-lemon">
                <img
                  src={imageOf(product)}
                  srcSet={imageSizesOf(product)}
                  sizes="144px"
                  alt=""
                  width={160}
                  height={160}
                  loading="lazy"
                  className="size-36 object-cover transition-transform duration-200 ease-out group-hover:-translate-y-1"
                />
              </span>
              <span className="mt-2 flex items-baseline justify-between gap-2">
                <span className="font-display text-lg leading-6 font-bold">{product.name}</span>
                <span className="money">{money(product.pricePaise)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
