import type { Category } from '@shikanji/api/types';
import { badgeName, badges, isBadge } from '../../lib/diet/badge-words';
import { SearchField } from '../../lib/search-field';
import { SelectField } from '../../lib/select-field';
import { categoryChoices } from './products-list';
import { kinds, type ProductsSearch, statuses } from './products-search';
import { statusWord, words } from './words';
import { kindWord } from './words-form';

interface ProductsFilterProps {
  search: ProductsSearch;
  categories: readonly Category[];
  onChange: (change: Omit<ProductsSearch, 'store' | 'part'>) => void;
  onDown: () => void;
}

const kindChoices = [
  { value: '', label: words.everyKind },
  ...kinds.map((kind) => ({ value: kind, label: kindWord(kind) })),
];
const statusChoices = [
  { value: '', label: words.everyStatus },
  ...statuses.map((status) => ({ value: status, label: statusWord(status) })),
];
const badgeChoices = [
  { value: '', label: words.everyBadge },
  ...badges.map((badge) => ({ value: badge, label: badgeName(badge) })),
  { value: 'unknown', label: words.unknownBadge },
];

const select = 'min-w-36 sm:flex-none';

export function ProductsFilter({ search, categories, onChange, onDown }: ProductsFilterProps) {
  const { q, category, kind, status, badge } = search;
  return (
    <form
      role="search"
      className="grid grid-cols-2 items-start gap-3 *:first:col-span-2 sm:flex sm:flex-wrap"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        q={q ?? ''}
        onSearch={(text) => onChange({ q: text === '' ? undefined : text })}
        onDown={onDown}
      />
      <SelectField
        label={words.category}
        className={select}
        value={category ?? ''}
        choices={[{ value: '', label: words.everyCategory }, ...categoryChoices(categories)]}
        onChoose={(value) => onChange({ category: value || undefined })}
      />
      <SelectField
        label={words.status}
        className={select}
        value={status ?? ''}
        choices={statusChoices}
        onChoose={(value) => onChange({ status: statuses.find((one) => one === value) })}
      />
      <SelectField
        label={words.badge}
        className={select}
        value={badge ?? ''}
        choices={badgeChoices}
        onChoose={(value) =>
          onChange({ badge: isBadge(value) || value === 'unknown' ? value : undefined })
        }
      />
      <SelectField
        label={words.kind}
        className={select}
        value={kind ?? ''}
        choices={kindChoices}
        onChoose={(value) => onChange({ kind: kinds.find((one) => one === value) })}
      />
    </form>
  );
}
