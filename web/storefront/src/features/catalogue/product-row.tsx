import type { Product } from '@shikanji/api/types';
import { DietBadge } from '@shikanji/ui/diet-badge';
import { money } from '@shikanji/ui/format/money';
import { VegMark } from '@shikanji/ui/veg-mark';
import { Heart, Plus } from 'lucide-react';
import { useId } from 'react';
import type { DietFilter, Keeping } from '../../lib/choices';
import { type Word, useSpeech } from '../../lib/i18n';
import { imageOf, imageSizesOf, missingGroup, startingOptions, suits } from '../../lib/product';

interface ProductRowProps {
  product: Product;
  keeping: Keeping;
  inCart: number;
  favourite: boolean;
  onOpen: () => void;
  onAdd: (options: string[]) => void;
}

const mended: Record<Exclude<DietFilter, 'all'>, Word> = {
  jain: 'mendedJain',
  jainStrict: 'mendedJainStrict',
  vegan: 'mendedVegan',
  nutFree: 'mendedNutFree',
};

export function ProductRow({
  product,
  keeping,
  inCart,
  favourite,
  onOpen,
  onAdd,
}: ProductRowProps) {
  const { t } = useSpeech();
  const id = useId();
  const { filter } = keeping;
  const options = startingOptions(product, keeping);
  const fit = suits(product, keeping);
  // one tap must not add what one does not take, nor leave a needed choice open
  const needsChoice = missingGroup(product, options) !== undefined || fit === 'mended';
  return (
    <li className="relative grid grid-cols-[1fr_auto] gap-x-4 border-b py-4">
      <div className={product.available ? undefined : 'opacity-60'}>
        <h3 className="flex items-start gap-2 text-lg leading-6">
          <span className="pt-1">
            <VegMark label={t('badge_veg')} />
          </span>
          <span id={`${id}-name`}>{product.name}</span>
          {favourite && (
            <Heart
              role="img"
              aria-label={t('favouriteMark')}
              size={18}
              fill="currentColor"
              className="mt-0.5 shrink-0 text-clay"
            />
          )}
        </h3>
        <div id={`${id}-text`}>
          <p className="mt-1 line-clamp-2 text-cumin">{product.description}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="money text-lg">{money(product.pricePaise)}</span>
            {product.mrpPaise !== null && product.mrpPaise > product.pricePaise && (
              <s className="money font-normal text-cumin">{money(product.mrpPaise)}</s>
            )}
            <Fact product={product} />
            {product.diet.jain && filter !== 'jain' && filter !== 'jainStrict' && (
              <DietBadge label={t('badge_jain')} holds />
            )}
            {fit === 'mended' && filter !== 'all' && (
              <span className="text-sm font-semibold text-leaf">{t(mended[filter])}</span>
            )}
          </p>
          <Left product={product} />
        </div>
      </div>
      <div className="relative size-22 self-start">
        <img
          src={imageOf(product)}
          srcSet={imageSizesOf(product)}
          sizes="88px"
          alt=""
          width={88}
          height={88}
          loading="lazy"
          className={`size-22 rounded-sheet object-cover bg-mint p-1 dark:bg-lemon ${product.available ? '' : 'opacity-50 grayscale'}`}
        />
      </div>
      <button
        type="button"
        className="absolute inset-0 rounded-control hover:bg-ink/3"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-text`}
        onClick={onOpen}
      />
      {product.available && (
        <button
          type="button"
          aria-label={t(needsChoice ? 'choose' : 'add', { name: product.name })}
          className="absolute right-[-6px] bottom-2 grid size-11 place-items-center rounded-full border-2 border-night bg-lemon text-night active:brightness-95"
          onClick={() => (needsChoice ? onOpen() : onAdd(options))}
        >
          <Plus aria-hidden size={22} strokeWidth={2.25} />
        </button>
      )}
      {inCart > 0 && (
        <span
          aria-hidden
          className="money pointer-events-none absolute right-6 bottom-10 grid h-6 min-w-6 place-items-center rounded-full bg-ink px-1.5 text-sm text-paper"
        >
          {inCart}
        </span>
      )}
    </li>
  );
}

function Fact({ product }: { product: Product }) {
  const { t } = useSpeech();
  const { kcal } = product.nutrition;
  if (product.kind === 'packaged') return <span className="text-cumin">{product.netQuantity}</span>;
  return kcal === undefined ? null : (
    <span className="text-cumin tabular-nums">{t('kcal', { count: Math.round(kcal) })}</span>
  );
}

function Left({ product }: { product: Product }) {
  const { t } = useSpeech();
  if (!product.available) return <p className="mt-1 font-semibold text-clay">{t('soldOut')}</p>;
  if (product.availableQuantity === undefined) return null;
  return (
    <p className="mt-1 font-semibold text-clay">
      {t('leftOnly', { count: product.availableQuantity })}
    </p>
  );
}
