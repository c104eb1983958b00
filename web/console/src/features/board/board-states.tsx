import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import shutShutter from '@shikanji/ui/drawings/shut-shutter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { timeOfDay } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { words } from './words';

export function BoardLoading() {
  return (
    <Loading label={words.loading}>
      <div className="grid gap-4 pt-12 md:grid-cols-3">
        <Skeleton className="h-64" />
        <Skeleton className="hidden h-52 md:block" />
        <Skeleton className="hidden h-72 md:block" />
      </div>
    </Loading>
  );
}

export function BoardEmpty({ store }: { store: Store }) {
  if (store.isOpen) {
    return (
      <EmptyState drawing={lemonTree} title={words.empty}>
        {words.emptyHint}
      </EmptyState>
    );
  }
  const opensAt = store.opensAt === null ? null : timeOfDay(store.opensAt);
  return (
    <EmptyState drawing={shutShutter} title={words.closed(opensAt)}>
      {words.closedHint}
    </EmptyState>
  );
}

export function BoardFailed({ fault }: { fault: unknown }) {
  return (
    <Notice tone="clay">{`${words.failed} ${wordsFor(fault, 'en')} ${words.retrying}`}</Notice>
  );
}
