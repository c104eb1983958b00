import type { AuditLine } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { productNamesQuery } from './queries';
import { kindOf, shortId } from './sentence';
import { words } from './words';

const linkClass = 'font-semibold text-leaf underline underline-offset-4';

/** What it was done to: an order to look at, a product by its name, all else by its id. */
export function Subject({ line }: { line: AuditLine }) {
  const { subject } = line;
  const kind = kindOf(subject);
  const products = useQuery({ ...productNamesQuery, enabled: kind === 'product' });
  if (subject.startsWith('ord_')) {
    return (
      <Link
        to="/orders"
        search={{ ...(line.storeId !== null && { store: line.storeId }), order: subject }}
        aria-label={words.order(shortId(subject))}
        className={linkClass}
      >
        {shortId(subject)}
      </Link>
    );
  }
  if (kind === 'ingredient') {
    return (
      <Link
        to="/diet"
        search={{ id: subject }}
        aria-label={words.ingredient(shortId(subject))}
        className={linkClass}
      >
        {`${kind} ${shortId(subject)}`}
      </Link>
    );
  }
  const name = products.data?.get(subject);
  if (name !== undefined) return <b className="font-semibold">{name}</b>;
  return <span title={subject}>{`${kind} ${shortId(subject)}`.trim()}</span>;
}
