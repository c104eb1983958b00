import { wordsFor } from '@shikanji/api/errors';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { Button } from '@shikanji/ui/button';
import { EmptyState } from '@shikanji/ui/empty-state';
import { toast } from '@shikanji/ui/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeadLetter } from '@shikanji/api/types';
import { Failed, LoadingRows } from '../../lib/query-state';
import { DeadLetterRow } from './dead-letter-row';
import { deadLettersQuery, replayDeadLetter } from './queries';
import { words } from './words';

export function DeadLetters() {
  const query = useInfiniteQuery(deadLettersQuery);
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: ({ id }: DeadLetter) => replayDeadLetter(id),
    onSuccess: (_, letter) => toast(words.replayed(letter.eventType)),
    onError: (fault) => toast(wordsFor(fault, 'en'), 'clay'),
    onSettled: () => queries.invalidateQueries({ queryKey: deadLettersQuery.queryKey }),
  });
  if (query.isPending) return <LoadingRows label={words.lettersLoading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.lettersFailed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const letters = query.data.pages.flatMap((page) => page.items);
  if (letters.length === 0) {
    return (
      <EmptyState drawing={lemonTree} title={words.noLetters} heading="h2">
        {words.noLettersHint}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y border-y">
        {letters.map((letter) => (
          <DeadLetterRow
            key={letter.id}
            letter={letter}
            busy={replay.isPending && replay.variables.id === letter.id}
            onReplay={() => replay.mutate(letter)}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          look="outline"
          className="mt-3"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}
