import type { Customer, Marks as MarksOf } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { amountWords } from '../../lib/amount';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { MarksForm } from './marks-form';
import { marksQuery } from './queries-buying';
import type { StockRow } from './stock-list';
import { words } from './words';
import { markWords } from './words-batches';

interface MarksProps {
  person: Customer;
  row: StockRow;
  onDirty: (dirty: boolean) => void;
}

/** At which amounts the store acts: it is low, it is bought, up to how much; and how long before its date it is sold. */
export function Marks({ person, row, onDirty }: MarksProps) {
  const { storeId, productId } = row.stock;
  const query = useQuery(marksQuery(storeId, productId));
  const [changing, setChanging] = useState(false);
  if (query.isPending) return <LoadingRows label={markWords.loading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={markWords.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  if (changing) {
    const close = () => {
      onDirty(false);
      setChanging(false);
    };
    return <MarksForm row={row} marks={query.data} onDirty={onDirty} onClose={close} />;
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <dl className="grid w-full grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {factsOf(query.data, row).map(([label, fact]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-cumin">{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {may(person.role, 'adjust-stock') && (
        <Button look="outline" onClick={() => setChanging(true)}>
          {markWords.change}
        </Button>
      )}
    </div>
  );
}

function factsOf(marks: MarksOf, { batched, stock }: StockRow): [label: string, fact: string][] {
  const { unit, lowAt, reorderAt, reorderTo, withdrawDays } = marks;
  const usual = stock.kind === 'product' ? markWords.usualOfPackets : markWords.usual;
  const down = (mark: number | null) =>
    mark === null ? markWords.unset : markWords.fromDown(amountWords(mark, unit));
  return [
    [markWords.lowAt, down(lowAt)],
    [markWords.reorderAt, down(reorderAt)],
    [markWords.reorderTo, reorderTo === null ? markWords.unset : amountWords(reorderTo, unit)],
    ...(batched
      ? ([
          [markWords.withdrawDays, withdrawDays === null ? usual : markWords.before(withdrawDays)],
        ] satisfies [string, string][])
      : []),
  ];
}
