import type { Product } from '@shikanji/api/types';
import { imageOf, imageSizesOf } from '../../lib/product';

interface ComboPicturesProps {
  /** Of the products that are in it. */
  slugs: readonly string[];
  menu: readonly Product[];
  large?: boolean;
}

/** What is in a combo, one before the other. */
export function ComboPictures({ slugs, menu, large = false }: ComboPicturesProps) {
  const size = large ? 'size-32 md:size-44 -mx-3' : 'size-16 -mx-2';
  return (
    <span aria-hidden className="flex px-3">
      {slugs.slice(0, 4).map((slug, index) => {
        const product = menu.find((candidate) => candidate.slug === slug);
        return (
          <img
            key={`${slug} ${String(index)}`}
            src={product === undefined ? `/images/products/${slug}.svg` : imageOf(product)}
            srcSet={product === undefined ? undefined : imageSizesOf(product)}
            sizes={large ? '176px' : '64px'}
            alt=""
            width={64}
            height={64}
            loading="lazy"
            className={`${size} rounded-sheet object-cover`}
          />
        );
      })}
    </span>
  );
}
