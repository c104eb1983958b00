import type { Product } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { Link } from '@tanstack/react-router';
import { FavouriteButton } from '../../lib/favourite-button';
import { imageOf, imageSizesOf } from '../../lib/product';
import { useAccountSpeech } from './words';

interface FavouriteListProps {
  products: readonly Product[];
  /** How many more there are that this store does not have. */
  elsewhere: number;
  storeName: string;
}

export function FavouriteList({ products, elsewhere, storeName }: FavouriteListProps) {
  const { t } = useAccountSpeech();
  return (
    <>
      <ul className="border-t">
        {products.map((product) => (
          <li key={product.id} className="flex items-center gap-3 border-b py-3">
            <img
              src={imageOf(product)}
              srcSet={imageSizesOf(product)}
              sizes="72px"
              alt=""
              width={72}
              height={72}
              className="size-18 shrink-0 rounded-sheet bg-mint object-cover p-1 dark:bg-lemon"
            />
            <Link
              to="/menu"
              search={{ item: product.slug }}
              className="min-w-0 flex-1 rounded-control py-2 hover:underline"
            >
              <span className="block font-display text-lg leading-6 font-bold">{product.name}</span>
              <span className="money">{money(product.pricePaise)}</span>
              {!product.available && (
                <span className="ml-3 font-semibold text-clay">{t('soldOut')}</span>
              )}
            </Link>
            <FavouriteButton product={product} />
          </li>
        ))}
      </ul>
      {elsewhere > 0 && (
        <p className="text-cumin">
          {t(elsewhere === 1 ? 'favouritesElsewhere_one' : 'favouritesElsewhere_other', {
            count: elsewhere,
            store: storeName,
          })}
        </p>
      )}
    </>
  );
}
