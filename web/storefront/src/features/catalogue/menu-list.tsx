import type { Category, Product } from '@shikanji/api/types';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { Button } from '@shikanji/ui/button';
import { EmptyState } from '@shikanji/ui/empty-state';
import type { Cart } from '../../lib/cart';
import { countOf } from '../../lib/cart';
import { useKeeping } from '../../lib/choices';
import { useFavourites } from '../../lib/favourites';
import { useSpeech } from '../../lib/i18n';
import { ProductRow } from './product-row';
import { sectionId, sectionsOf } from './sections';

interface MenuListProps {
  products: readonly Product[];
  categories: readonly Category[];
  words: string;
  /** What the server found for the words. */
  found: readonly Product[] | undefined;
  cart: Cart;
  onOpen: (product: Product) => void;
  onAdd: (product: Product, options: string[]) => void;
  onShowAll: () => void;
}

export function MenuList({
  products,
  categories,
  words,
  found,
  cart,
  onOpen,
  onAdd,
  onShowAll,
}: MenuListProps) {
  const { t } = useSpeech();
  const keeping = useKeeping();
  const favourites = useFavourites() ?? [];
  const sections = sectionsOf(products, categories, words, keeping, found);

  if (products.length === 0) {
    return (
      <EmptyState drawing={lemonTree} title={t('emptyMenu')}>
        {t('emptyMenuText')}
      </EmptyState>
    );
  }
  if (sections.length === 0) {
    return (
      <EmptyState
        drawing={lemonTree}
        title={t(words === '' ? 'nothingSuits' : 'nothingFound')}
        action={
          <Button look="outline" onClick={onShowAll}>
            {t('showAll')}
          </Button>
        }
      >
        {t('nothingFoundText')}
      </EmptyState>
    );
  }
  return sections.map((section) => (
    <section key={section.slug} aria-labelledby={sectionId(section.slug)} className="mb-6">
      <h2
        id={sectionId(section.slug)}
        className="sticky top-0 z-20 -mx-4 scroll-mt-0 border-b-2 border-ink bg-paper px-4 pt-3 pb-1 text-2xl lg:mx-0 lg:px-0"
      >
        {section.name}
      </h2>
      <ul className="xl:grid xl:grid-cols-2 xl:gap-x-12">
        {section.products.map((product) => (
          <ProductRow
            key={product.id}
            product={product}
            keeping={keeping}
            inCart={countOf(cart, product.id)}
            favourite={favourites.includes(product.id)}
            onOpen={() => onOpen(product)}
            onAdd={(options) => onAdd(product, options)}
          />
        ))}
      </ul>
    </section>
  ));
}
