import { classNames } from '@shikanji/ui/format/class-names';
import { X } from 'lucide-react';

interface RemoveButtonProps {
  /** With the name of what goes. */
  label: string;
  /** Beside a field, whose label stands above it. */
  besideField?: boolean;
  onClick: () => void;
}

/** Takes a row out of a form. */
export const RemoveButton = ({ label, besideField = false, onClick }: RemoveButtonProps) => (
  <button
    type="button"
    aria-label={label}
    className={classNames(
      'grid size-11 shrink-0 place-items-center rounded-control hover:bg-mint',
      besideField && 'mt-6',
    )}
    onClick={onClick}
  >
    <X aria-hidden size={20} strokeWidth={1.75} />
  </button>
);
