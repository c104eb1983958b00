import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { Notice } from '@shikanji/ui/notice';

interface AskingProps {
  /** Names the group for who hears it. */
  label: string;
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  fault: Error | null;
  /** What is said of a fault, where its own words are not enough. */
  faultWords?: (fault: Error) => string;
  onYes: () => void;
  onNo: () => void;
  className?: string | undefined;
}

/** Asks once more before something that can't be taken back; takes the focus from the button that it stands for. */
export const Asking = ({
  label,
  question,
  yes,
  no,
  busy,
  fault,
  faultWords = (one) => wordsFor(one, 'en'),
  onYes,
  onNo,
  className,
}: AskingProps) => (
  <div
    ref={focus}
    tabIndex={-1}
    role="group"
    aria-label={label}
    className={classNames('flex max-w-160 scroll-mb-28 flex-col gap-2 outline-none', className)}
  >
    <p>{question}</p>
    {fault !== null && <Notice tone="clay">{faultWords(fault)}</Notice>}
    <div className="flex flex-wrap gap-2">
      <Button look="danger" busy={busy} onClick={onYes}>
        {yes}
      </Button>
      <Button look="plain" onClick={onNo}>
        {no}
      </Button>
    </div>
  </div>
);

const focus = (group: HTMLElement | null) => group?.focus();
