import { buttonClass } from '@shikanji/ui/button';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';

interface FilesLinkProps {
  kind: 'ingredients' | 'stock';
  /** Slug, of stock. */
  store?: string;
}

/** To where this list goes out as a file, and comes back. */
export const FilesLink = ({ kind, store }: FilesLinkProps) => (
  <Link
    to="/products/files"
    search={{ kind, ...(store !== undefined && { store }) }}
    className={buttonClass('outline')}
  >
    <FileSpreadsheet aria-hidden size={20} strokeWidth={1.75} />
    Files
  </Link>
);
