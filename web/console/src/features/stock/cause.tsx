import { Link } from '@tanstack/react-router';
import { words } from './words';

const look = 'text-leaf underline underline-offset-4';

interface CauseProps {
  reference: string;
  store: string;
  /** Whether the reader may look at what is bought and sent. */
  mayBuy: boolean;
}

/** What made something move: an order, a purchase order with its receipt, a transfer, or a count that came as a file. */
export function Cause({ reference, store, mayBuy }: CauseProps) {
  if (reference.startsWith('ord_')) {
    return (
      <Link to="/orders" search={{ store, order: reference }} className={look}>
        {words.order(`…${reference.slice(-6)}`)}
      </Link>
    );
  }
  const [id = ''] = reference.split('/');
  if (id.startsWith('po_')) {
    if (!mayBuy) return words.purchase;
    return (
      <Link to="/purchase-orders/$id" params={{ id }} search={{ store }} className={look}>
        {words.purchase}
      </Link>
    );
  }
  if (id.startsWith('trf_')) {
    if (!mayBuy) return words.transfer;
    return (
      <Link to="/transfers" search={{ store, id }} className={look}>
        {words.transfer}
      </Link>
    );
  }
  if (id.startsWith('imp_')) {
    return (
      <Link to="/products/files" search={{ store, id }} className={look}>
        {words.file}
      </Link>
    );
  }
  return reference;
}
