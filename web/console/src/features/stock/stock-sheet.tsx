import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { amountWords } from '../../lib/amount';
import { useDiscard } from '../../lib/discard';
import { SoldOut } from '../../lib/offer/sold-out';
import { may } from '../../lib/permissions';
import { AdjustForm } from './adjust-form';
import { Batches } from './batches';
import { Costs } from './costs';
import { LevelBadge } from './level-badge';
import { Marks } from './marks';
import { Movements } from './movements';
import type { StockRow } from './stock-list';
import { kindWord, words } from './words';
import { batchWords, costWords, markWords } from './words-batches';

interface StockSheetProps {
  person: Customer;
  store: Store;
  row: StockRow;
  onWaste: () => void;
  onClose: () => void;
}

export function StockSheet({ person, store, row, onWaste, onClose }: StockSheetProps) {
  const { onHand, reserved, available, unit, kind, productId } = row.stock;
  const [saved, setSaved] = useState(0);
  const [dirty, setDirty] = useState<readonly string[]>([]);
  const { question } = useDiscard(dirty.length > 0);
  // each of the forms for itself
  const noteOf = (form: string) => (isDirty: boolean) =>
    setDirty((before) => [...before.filter((one) => one !== form), ...(isDirty ? [form] : [])]);
  const figures = [
    [words.onHand, onHand],
    [words.reserved, reserved],
    [words.available, available],
  ] as const;
  return (
    <Sheet open onClose={onClose} title={row.name} footer={question}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        <div className="flex flex-col gap-2">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-cumin">
            {row.of === null ? kindWord(kind) : words.ofProduct(row.of)}
            <LevelBadge row={row} />
          </p>
          <dl className="grid grid-cols-3 border-y">
            {figures.map(([label, amount]) => (
              <div key={label} className="py-2">
                <dt className="text-sm text-cumin">{label}</dt>
                <dd className="font-display text-xl font-bold tabular-nums sm:text-2xl">
                  {amountWords(amount, unit)}
                </dd>
              </div>
            ))}
          </dl>
          {may(person.role, 'waste-stock') && (
            <Button look="outline" className="self-start" onClick={onWaste}>
              {words.waste}
            </Button>
          )}
        </div>
        {kind !== 'ingredient' && (
          <section>
            <h3 className="mb-2 text-xl">{words.soldOut}</h3>
            <SoldOut person={person} store={store} itemId={productId} name={row.name} />
          </section>
        )}
        {row.batched && (
          <section>
            <h3 className="mb-2 text-xl">{batchWords.title}</h3>
            <Batches person={person} store={store} row={row} onDirty={noteOf('batch')} />
          </section>
        )}
        <section>
          <h3 className="mb-2 text-xl">{markWords.title}</h3>
          <Marks person={person} row={row} onDirty={noteOf('marks')} />
        </section>
        {may(person.role, 'adjust-stock') && (
          <section>
            <h3 className="mb-2 text-xl">{words.adjust}</h3>
            <AdjustForm
              key={saved}
              row={row}
              onDirty={noteOf('adjust')}
              onSaved={() => setSaved((count) => count + 1)}
            />
          </section>
        )}
        {may(person.role, 'purchase') && (
          <section>
            <h3 className="mb-2 text-xl">{costWords.title}</h3>
            <Costs store={store} productId={productId} />
          </section>
        )}
        <section>
          <h3 className="mb-2 text-xl">{words.movements}</h3>
          <Movements person={person} store={store} productId={productId} unit={unit} />
        </section>
      </div>
    </Sheet>
  );
}
