import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { classNames } from './format/class-names';

interface SheetProps {
  open: boolean;
  onClose: () => void;
  /** Read out as the name of the dialog; shown unless `titleHidden`. */
  title: string;
  titleHidden?: boolean;
  closeLabel?: string;
  children: ReactNode;
  /** Stays in sight below what scrolls. */
  footer?: ReactNode;
  width?: 'narrow' | 'wide';
}

/** From the bottom on a phone, in the middle on a larger screen. */
export function Sheet({
  open,
  onClose,
  title,
  titleHidden = false,
  closeLabel = 'Close',
  children,
  footer,
  width = 'narrow',
}: SheetProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/60" />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          className={classNames(
            'animate-sheet fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col overflow-hidden bg-paper text-ink shadow-float outline-none',
            'rounded-t-sheet sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[88dvh] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-sheet',
            width === 'wide' ? 'sm:w-[min(56rem,94vw)]' : 'sm:w-[min(32rem,94vw)]',
          )}
        >
          <Dialog.Title
            className={titleHidden ? 'sr-only' : 'px-4 pt-4 pr-16 pb-2 text-2xl leading-8'}
          >
            {title}
          </Dialog.Title>
          {/* what is hidden from sight alone scrolls along, and does not make the sheet itself longer */}
          <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
            {children}
          </div>
          {footer !== undefined && <div className="border-t bg-paper p-4">{footer}</div>}
          <Dialog.Close
            aria-label={closeLabel}
            className="absolute top-3 right-3 grid size-11 place-items-center rounded-full border-2 border-ink bg-paper text-ink"
          >
            <X aria-hidden size={20} strokeWidth={2.25} />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
