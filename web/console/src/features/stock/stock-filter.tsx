import { ListFilter } from '../../lib/list-filter';
import type { StockSearch } from './stock-search';
import { kinds, kindsWord, words } from './words';

interface StockFilterProps {
  search: StockSearch;
  onChange: (change: Pick<StockSearch, 'kind' | 'q'>) => void;
  onDown: () => void;
}

const choices = kinds.map((value) => ({ value, label: kindsWord(value) }));

export const StockFilter = ({ search, onChange, onDown }: StockFilterProps) => (
  <ListFilter
    label={words.what}
    all={words.everything}
    choices={choices}
    chosen={search.kind}
    searchLabel={words.search}
    placeholder={words.searchHint}
    q={search.q}
    onChange={(kind, q) => onChange({ kind, q })}
    onDown={onDown}
  />
);
