import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { AdjustForm } from './adjust-form';
import { Movements } from './movements';
import type { StockRow } from './stock-list';
import { words } from './words';

interface StockSheetProps {
  row: StockRow;
  zone: string;
  mayAdjust: boolean;
  onClose: () => void;
}

export function StockSheet({ row, zone, mayAdjust, onClose }: StockSheetProps) {
  const { onHand, reserved, available, storeId, productId } = row.stock;
  const [saved, setSaved] = useState(0);
  const figures = [
    [words.onHand, onHand],
    [words.reserved, reserved],
    [words.available, available],
  ] as const;
  return (
    <Sheet open onClose={onClose} title={row.name}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        <dl className="grid grid-cols-3 border-y">
          {figures.map(([label, count]) => (
            <div key={label} className="py-2">
              <dt className="text-sm text-cumin">{label}</dt>
              <dd className="font-display text-2xl font-bold tabular-nums">{count}</dd>
            </div>
          ))}
        </dl>
        {mayAdjust && (
          <section>
            <h3 className="mb-2 text-xl">{words.adjust}</h3>
            <AdjustForm key={saved} row={row} onSaved={() => setSaved((count) => count + 1)} />
          </section>
        )}
        <section>
          <h3 className="mb-2 text-xl">{words.movements}</h3>
          <Movements storeId={storeId} productId={productId} zone={zone} />
        </section>
      </div>
    </Sheet>
  );
}
