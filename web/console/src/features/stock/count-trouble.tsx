import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import type { Count } from './use-count';
import { countWords } from './words-count';

/** Why the sheet is not saved, and what to do about it. */
export function CountTrouble({ count }: { count: Count }) {
  const { trouble, fault, locked, busy, reused, wrong } = count;
  if (busy) return null;
  if (locked) return <Notice tone="clay">{countWords.unknown}</Notice>;
  if (reused) {
    return (
      <div className="flex flex-col items-start gap-3">
        <Notice tone="clay">{countWords.reused}</Notice>
        <Button look="outline" onClick={count.asNew}>
          {countWords.asNew}
        </Button>
      </div>
    );
  }
  if (trouble !== null) return <Notice tone="clay">{trouble}</Notice>;
  if (fault === null) return null;
  const text = wrong.size > 0 ? countWords.wrong(wrong.size) : wordsFor(fault, 'en');
  return <Notice tone="clay">{text}</Notice>;
}
