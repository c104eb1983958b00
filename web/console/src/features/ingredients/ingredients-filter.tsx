import { ListFilter } from '../../lib/list-filter';
import { type IngredientsSearch, shows } from './ingredients-search';
import { words } from './words';

interface IngredientsFilterProps {
  search: IngredientsSearch;
  onChange: (change: Pick<IngredientsSearch, 'show' | 'q'>) => void;
  onDown: () => void;
}

const choices = shows.map((value) => ({ value, label: words.showWords[value] }));

export const IngredientsFilter = ({ search, onChange, onDown }: IngredientsFilterProps) => (
  <ListFilter
    label={words.show}
    all={words.showWords.all}
    choices={choices}
    chosen={search.show}
    searchLabel={words.search}
    placeholder={words.searchHint}
    q={search.q}
    onChange={(show, q) => onChange({ show, q })}
    onDown={onDown}
  />
);
