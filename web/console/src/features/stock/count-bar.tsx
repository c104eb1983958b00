import { Button } from '@shikanji/ui/button';
import { useState } from 'react';
import { CountTrouble } from './count-trouble';
import type { Count } from './use-count';
import { countWords } from './words-count';

interface CountBarProps {
  count: Count;
  counted: number;
  /** Of these so many are not on the screen. */
  hidden: number;
}

/** Stays in sight below the list: how far one is, and the one button that saves. */
export function CountBar({ count, counted, hidden }: CountBarProps) {
  const [asking, setAsking] = useState(false);
  const empty = () => {
    setAsking(false);
    count.clear();
  };
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-3 border-t bg-paper px-4 py-3">
      <CountTrouble count={count} />
      {asking && (
        <div role="group" aria-label={countWords.clear} className="flex flex-col gap-2">
          <p>{countWords.clearAsk}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="danger" onClick={empty}>
              {countWords.clearYes}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {countWords.clearNo}
            </Button>
          </div>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="mr-auto font-semibold tabular-nums">
          {countWords.progress(counted, hidden)}
        </p>
        {counted > 0 && !count.locked && !asking && (
          <Button
            look="plain"
            className="px-2!"
            aria-label={countWords.clear}
            onClick={() => setAsking(true)}
          >
            {countWords.clearShort}
          </Button>
        )}
        <Button type="submit" size="large" busy={count.busy}>
          {count.locked && !count.busy ? countWords.tryAgain : countWords.save}
        </Button>
      </div>
    </div>
  );
}
