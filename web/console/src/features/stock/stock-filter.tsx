import { SearchField } from '../../lib/search-field';
import { SelectField } from '../../lib/select-field';
import type { StockSearch } from './stock-search';
import { isKind, kinds, kindsWord, words } from './words';

interface StockFilterProps {
  search: StockSearch;
  onChange: (change: Pick<StockSearch, 'kind' | 'q'>) => void;
  onDown: () => void;
}

const choices = [
  { value: '', label: words.everything },
  ...kinds.map((kind) => ({ value: kind, label: kindsWord(kind) })),
];

export function StockFilter({ search, onChange, onDown }: StockFilterProps) {
  const { kind, q } = search;
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={words.what}
        className="min-w-36 flex-1 sm:flex-none"
        value={kind ?? ''}
        choices={choices}
        onChoose={(value) => onChange({ q, kind: isKind(value) ? value : undefined })}
      />
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        q={q ?? ''}
        onSearch={(text) => onChange({ kind, q: text === '' ? undefined : text })}
        onDown={onDown}
      />
    </form>
  );
}
