import type { PurchaseSuggestion } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { Proposal } from './proposal';
import { suggestionQuery } from './queries';
import { words } from './words-draft';

interface SuggestedProps {
  storeId: string;
  supplierId: string;
  /** What is on the order already. */
  taken: ReadonlySet<string>;
  onTake: (suggestions: readonly PurchaseSuggestion[]) => void;
}

/** What this supplier should bring, to be taken onto the order one by one or all at once. */
export function Suggested({ storeId, supplierId, taken, onTake }: SuggestedProps) {
  const query = useQuery(suggestionQuery(storeId, supplierId));
  if (query.isPending) return <LoadingRows label={words.suggesting} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.suggestFailed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  if (query.data.length === 0) {
    return <Notice>{`${words.nothing}. ${words.nothingHint}`}</Notice>;
  }
  const free = query.data.filter(({ itemId }) => !taken.has(itemId));
  return (
    <section aria-label={words.suggestion} className="flex flex-col gap-2">
      <h3 className="text-xl">{words.suggestion}</h3>
      <ul className="divide-y border-y">
        {query.data.map((one) => (
          <Proposal
            key={one.itemId}
            one={one}
            end={
              taken.has(one.itemId) ? (
                <span className="shrink-0 text-sm text-cumin">{words.takenAlready}</span>
              ) : (
                <Button
                  look="plain"
                  className="shrink-0"
                  aria-label={words.take(one.itemName)}
                  onClick={() => onTake([one])}
                >
                  {words.takeShort}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {free.length > 1 && (
        <Button look="outline" className="self-start" onClick={() => onTake(free)}>
          {words.takeAll}
        </Button>
      )}
    </section>
  );
}
