import { SearchField } from '../../lib/search-field';
import { SelectField } from '../../lib/select-field';
import type { CountSearch } from './count-search';
import { words } from './words';
import { countWords, isShow, shows } from './words-count';

interface CountFilterProps {
  search: CountSearch;
  onChange: (change: Pick<CountSearch, 'show' | 'q'>) => void;
  onDown: () => void;
}

const choices = [
  { value: '', label: countWords.showWords.all },
  ...shows.map((show) => ({ value: show, label: countWords.showWords[show] })),
];

export function CountFilter({ search, onChange, onDown }: CountFilterProps) {
  const { show, q } = search;
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={countWords.show}
        className="min-w-36 flex-1 sm:flex-none"
        value={show ?? ''}
        choices={choices}
        onChoose={(value) => onChange({ q, show: isShow(value) ? value : undefined })}
      />
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        q={q ?? ''}
        onSearch={(text) => onChange({ show, q: text === '' ? undefined : text })}
        onDown={onDown}
      />
    </form>
  );
}
