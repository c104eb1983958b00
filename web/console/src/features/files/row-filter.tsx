import type { Import } from '@shikanji/api/types';
import { Chip } from '@shikanji/ui/chip';
import { type RowState, rowStates } from './files-search';
import { rowWord, words } from './words';

interface RowFilterProps {
  sent: Import;
  shown: RowState | undefined;
  onShow: (show: RowState | undefined) => void;
}

export function RowFilter({ sent: { counts }, shown, onShow }: RowFilterProps) {
  const count = (state: RowState) => counts[state].toLocaleString('en-IN');
  return (
    <div role="group" aria-label={words.show} className="flex flex-wrap gap-2">
      {rowStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <Chip key={state} selected={shown === state} onClick={() => onShow(state)}>
            {`${rowWord[state]} ${count(state)}`}
          </Chip>
        ))}
    </div>
  );
}
