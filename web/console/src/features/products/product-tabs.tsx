import { Link } from '@tanstack/react-router';
import { type Part, parts, type ProductsSearch } from './products-search';
import { partWord, words } from './words';

interface ProductTabsProps {
  id: string;
  search: ProductsSearch;
  part: Part;
}

export const ProductTabs = ({ id, search, part }: ProductTabsProps) => (
  <nav aria-label={words.parts} className="flex overflow-x-auto border-b-2 border-ink">
    {parts.map((one) => (
      <Link
        key={one}
        to="/products/$id"
        params={{ id }}
        search={{ ...search, part: one === 'product' ? undefined : one }}
        replace
        resetScroll={false}
        // which part it is stands in the search, by which the router tells no page from another
        aria-current={one === part ? 'page' : false}
        activeOptions={{ exact: true }}
        activeProps={{}}
        className="flex min-h-11 shrink-0 items-center rounded-t-control px-3 font-semibold -outline-offset-3! hover:bg-mint aria-[current=page]:bg-ink aria-[current=page]:text-paper sm:px-4"
      >
        {partWord(one)}
      </Link>
    ))}
  </nav>
);
