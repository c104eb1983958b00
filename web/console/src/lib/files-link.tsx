import { buttonClass } from '@shikanji/ui/button';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';

interface FilesLinkProps {
  kind: 'combos' | 'sections' | 'ingredients' | 'prices' | 'stock';
  /** Slug, of what a store has for itself. */
  store?: string;
  children?: string;
}

/** To where this list goes out as a file, and comes back. */
export const FilesLink = ({ kind, store, children = 'As a file' }: FilesLinkProps) => (
  <Link
    to="/products/files"
    search={{ kind, ...(store !== undefined && { store }) }}
    className={buttonClass('outline')}
  >
    <FileSpreadsheet aria-hidden size={20} strokeWidth={1.75} />
    {children}
  </Link>
);
