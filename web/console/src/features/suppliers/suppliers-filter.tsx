import { SearchField } from '../../lib/search-field';
import { SelectField } from '../../lib/select-field';
import { isShow, shows, type SuppliersSearch } from './suppliers-search';
import { words } from './words';

interface SuppliersFilterProps {
  search: SuppliersSearch;
  onChange: (change: Pick<SuppliersSearch, 'show' | 'q'>) => void;
  onDown: () => void;
}

const choices = [
  { value: '', label: words.showWords.active },
  ...shows.map((show) => ({ value: show, label: words.showWords[show] })),
];

export function SuppliersFilter({ search, onChange, onDown }: SuppliersFilterProps) {
  const { show, q } = search;
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={words.show}
        className="min-w-36 flex-1 sm:flex-none"
        value={show ?? ''}
        choices={choices}
        onChoose={(value) => onChange({ q, show: isShow(value) ? value : undefined })}
      />
      <SearchField
        label={words.search}
        q={q ?? ''}
        onSearch={(text) => onChange({ show, q: text === '' ? undefined : text })}
        onDown={onDown}
      />
    </form>
  );
}
