import type { Customer, PurchaseOrder, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { PackageCheck } from 'lucide-react';
import { useState } from 'react';
import { Cancelling } from './cancelling';
import { DraftForm } from './draft-form';
import { History } from './history';
import { PurchaseLines } from './purchase-lines';
import { ReceiveForm } from './receive-form';
import { Sending } from './sending';
import { words as receiveWords } from './words-receive';

interface PurchasePartsProps {
  person: Customer;
  store: Store;
  purchase: PurchaseOrder;
}

/** What can be done with an order as it stands, and what was done with it. */
export function PurchaseParts({ person, store, purchase }: PurchasePartsProps) {
  const [dirty, setDirty] = useState(false);
  const [receiving, setReceiving] = useState(false);
  const { status } = purchase;
  const isOpen = status === 'sent' || status === 'part_received';
  // what somebody typed stays, although another has sent it meanwhile
  const isDraft = status === 'draft' || dirty;
  return (
    <>
      {isDraft ? (
        <DraftForm
          purchase={purchase}
          storeId={purchase.storeId}
          supplierId={purchase.supplierId}
          onDirty={setDirty}
          onSaved={() => undefined}
        />
      ) : (
        <PurchaseLines purchase={purchase} />
      )}
      {status === 'draft' && <Sending purchase={purchase} store={store} dirty={dirty} />}
      {isOpen && !isDraft && !receiving && (
        <Button size="large" className="self-start" onClick={() => setReceiving(true)}>
          <PackageCheck aria-hidden size={22} strokeWidth={1.75} />
          {receiveWords.begin}
        </Button>
      )}
      {isOpen && receiving && (
        <ReceiveForm purchase={purchase} onDone={() => setReceiving(false)} />
      )}
      {(status === 'draft' || (isOpen && !receiving)) && (
        <Cancelling purchase={purchase} dirty={dirty} />
      )}
      <History person={person} store={store} purchase={purchase} />
    </>
  );
}
