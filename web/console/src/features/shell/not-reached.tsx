import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import shutShutter from '@shikanji/ui/drawings/shut-shutter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { words } from './words';

/** Before it is known who sits here, nothing else can be shown. */
export function NotReached({ fault, onAgain }: { fault: unknown; onAgain: () => void }) {
  return (
    <main>
      <EmptyState
        drawing={shutShutter}
        title={words.notReached}
        heading="h1"
        action={
          <Button size="large" onClick={onAgain}>
            {words.again}
          </Button>
        }
      >
        {wordsFor(fault, 'en')}
      </EmptyState>
    </main>
  );
}
