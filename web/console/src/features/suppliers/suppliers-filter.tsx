import { ListFilter } from '../../lib/list-filter';
import { shows, type SuppliersSearch } from './suppliers-search';
import { words } from './words';

interface SuppliersFilterProps {
  search: SuppliersSearch;
  onChange: (change: Pick<SuppliersSearch, 'show' | 'q'>) => void;
  onDown: () => void;
}

const choices = shows.map((value) => ({ value, label: words.showWords[value] }));

export const SuppliersFilter = ({ search, onChange, onDown }: SuppliersFilterProps) => (
  <ListFilter
    label={words.show}
    all={words.showWords.active}
    choices={choices}
    chosen={search.show}
    searchLabel={words.search}
    q={search.q}
    onChange={(show, q) => onChange({ show, q })}
    onDown={onDown}
  />
);
