import type { CatalogueProduct, Category } from '@shikanji/api/types';
import { Badge, type BadgeTone } from '@shikanji/ui/badge';
import { Money } from '@shikanji/ui/money';
import { Link } from '@tanstack/react-router';
import { Fragment, type RefObject } from 'react';
import { badgeName, badges as inOrder } from '../../lib/diet/badge-words';
import { stepRows } from '../../lib/row-keys';
import type { ProductsSearch, Status } from './products-search';
import { statusWord, words } from './words';

interface ProductsTableProps {
  products: readonly CatalogueProduct[];
  categories: readonly Category[];
  search: ProductsSearch;
  table: RefObject<HTMLTableElement | null>;
}

const wide = 'hidden px-3 py-2 md:table-cell';

export function ProductsTable({ products, categories, search, table }: ProductsTableProps) {
  const names = new Map(categories.map(({ slug, name }) => [slug, name]));
  return (
    <table ref={table} className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.product}</th>
          <th className={wide}>{words.category}</th>
          <th className={`${wide} w-2/5`}>{words.badges}</th>
          <th className={wide}>{words.status}</th>
          <th className="py-2 pl-3 text-right">{words.price}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {products.map((product) => (
          <Row
            key={product.id}
            product={product}
            category={names.get(product.category) ?? product.category}
            search={search}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  product: CatalogueProduct;
  category: string;
  search: ProductsSearch;
}

function Row({ product, category, search }: RowProps) {
  const { name, hindiName, sku, image, status, pricePaise } = product;
  return (
    <tr className="relative hover:bg-mint">
      <th scope="row" className="py-2 font-normal">
        <span className="flex min-h-11 items-center gap-3">
          <img src={image} alt="" loading="lazy" className="size-11 shrink-0 object-cover" />
          <span className="flex min-w-0 flex-col">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Name product={product} search={search}>
                {name}
              </Name>
              {status !== 'published' && (
                <span className="md:hidden">
                  <StatusBadge status={status} />
                </span>
              )}
            </span>
            <span className="text-sm wrap-anywhere text-cumin">
              {hindiName !== null && <span lang="hi">{hindiName}</span>}
              {hindiName !== null && sku !== null && ' · '}
              {sku !== null && words.sku(sku)}
            </span>
            <span className="text-sm text-cumin md:hidden">{category}</span>
            <span className="text-sm md:hidden">
              <Badges product={product} />
            </span>
          </span>
        </span>
      </th>
      <td className={wide}>{category}</td>
      <td className={`${wide} text-sm`}>
        <Badges product={product} />
      </td>
      <td className={wide}>
        <StatusBadge status={status} />
      </td>
      <td className="py-2 pl-3 text-right text-lg">
        <Money paise={pricePaise} />
      </td>
    </tr>
  );
}

interface NameProps extends Omit<RowProps, 'category'> {
  children: string;
}

/** What was deleted can only be seen in the list. */
const Name = ({ product: { id, name, status }, search, children }: NameProps) =>
  status === 'deleted' ? (
    <span className="text-lg font-semibold text-cumin">{children}</span>
  ) : (
    <Link
      to="/products/$id"
      params={{ id }}
      search={search}
      aria-label={words.details(name)}
      className="text-left text-lg font-semibold after:absolute after:inset-0"
      onKeyDown={stepRows}
    >
      {children}
    </Link>
  );

const tones: Readonly<Record<Status, BadgeTone>> = {
  published: 'leaf',
  draft: 'lemon',
  deleted: 'quiet',
};

export const StatusBadge = ({ status }: { status: Status }) => (
  <Badge tone={tones[status]}>{statusWord(status)}</Badge>
);

/** In one line of words: nine marks in each of many rows would say nothing. */
function Badges({ product: { known, badges } }: { product: CatalogueProduct }) {
  if (!known) return <span className="font-semibold text-clay">{words.unknownHint}</span>;
  if (badges.length === 0) return <span className="text-cumin">{words.noBadges}</span>;
  return inOrder
    .filter((badge) => badges.includes(badge))
    .map((badge, index) => (
      <Fragment key={badge}>
        {index > 0 && ' · '}
        <span className="whitespace-nowrap">{badgeName(badge)}</span>
      </Fragment>
    ));
}
