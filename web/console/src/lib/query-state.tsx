import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';

/** Rows to come. */
export function LoadingRows({ label }: { label: string }) {
  return (
    <Loading label={label}>
      <div className="flex flex-col gap-2">
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <Skeleton key={row} className="h-11" />
        ))}
      </div>
    </Loading>
  );
}

interface FailedProps {
  fault: unknown;
  what: string;
  again: string;
  onAgain: () => void;
}

/** What could not be shown, why, and the way to try once more. */
export function Failed({ fault, what, again, onAgain }: FailedProps) {
  return (
    <div className="flex max-w-160 flex-col items-start gap-3">
      <Notice tone="clay">{`${what} ${wordsFor(fault, 'en')}`}</Notice>
      <Button look="outline" onClick={onAgain}>
        {again}
      </Button>
    </div>
  );
}
