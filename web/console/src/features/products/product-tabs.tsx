import { PartTabs } from '../../lib/part-tabs';
import { type Part, parts, type ProductsSearch } from './products-search';
import { partWord, words } from './words';

interface ProductTabsProps {
  id: string;
  search: ProductsSearch;
  part: Part;
}

export const ProductTabs = ({ id, search, part }: ProductTabsProps) => (
  <PartTabs
    label={words.parts}
    parts={parts.map((one) => ({
      label: partWord(one),
      isShown: one === part,
      link: {
        to: '/products/$id',
        params: { id },
        search: { ...search, part: one === 'product' ? undefined : one },
      },
    }))}
  />
);
