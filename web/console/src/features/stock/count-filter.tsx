import { ListFilter } from '../../lib/list-filter';
import type { CountSearch } from './count-search';
import { words } from './words';
import { countWords, shows } from './words-count';

interface CountFilterProps {
  search: CountSearch;
  onChange: (change: Pick<CountSearch, 'show' | 'q'>) => void;
  onDown: () => void;
}

const choices = shows.map((value) => ({ value, label: countWords.showWords[value] }));

export const CountFilter = ({ search, onChange, onDown }: CountFilterProps) => (
  <ListFilter
    label={countWords.show}
    all={countWords.showWords.all}
    choices={choices}
    chosen={search.show}
    searchLabel={words.search}
    placeholder={words.searchHint}
    q={search.q}
    onChange={(show, q) => onChange({ show, q })}
    onDown={onDown}
  />
);
