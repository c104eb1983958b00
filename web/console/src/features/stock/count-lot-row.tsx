import { TextField } from '@shikanji/ui/text-field';
import type { CountLot } from './count-draft';
import type { CountItem } from './count-items';
import { batchWords } from './words-batches';
import { countWords } from './words-count';

interface CountLotRowProps {
  item: CountItem;
  lot: CountLot | undefined;
  locked: boolean;
  onLot: (itemId: string, lot: CountLot) => void;
}

const unknown: CountLot = { label: '', expiresOn: '' };

/** Where what is more than the books have is put, for who reads the label. */
export const CountLotRow = ({ item, lot = unknown, locked, onLot }: CountLotRowProps) => (
  <tr>
    <td colSpan={2} className="pb-3">
      <fieldset className="grid grid-cols-2 items-start gap-2">
        <legend className="text-sm text-cumin">{countWords.lot(item.name)}</legend>
        <TextField
          label={batchWords.label}
          autoComplete="off"
          maxLength={40}
          readOnly={locked}
          value={lot.label}
          onChange={(event) => onLot(item.id, { ...lot, label: event.target.value })}
        />
        <TextField
          type="date"
          label={batchWords.expiresOn}
          readOnly={locked}
          value={lot.expiresOn}
          onChange={(event) => onLot(item.id, { ...lot, expiresOn: event.target.value })}
        />
      </fieldset>
    </td>
  </tr>
);
