import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { here } from '../../lib/here';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { AuditFilter } from './audit-filter';
import { AuditList } from './audit-list';
import { type AuditSearch, isBackwards, isNarrowed } from './audit-search';
import { Narrowed } from './narrowed';
import { auditQuery } from './queries';
import { words } from './words';

interface AuditProps {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

export function AuditLog({ search, onSearch }: AuditProps) {
  useTitle(words.title);
  const query = useInfiniteQuery(auditQuery(search, here));
  const lines = query.data?.pages.flatMap(({ items }) => items);
  const narrow = (change: AuditSearch) => onSearch({ ...search, ...change });
  const everything = () => onSearch({});
  const shown = !isBackwards(search);
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="mt-1 text-cumin">{words.intro}</p>
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">
            {words.hidden}
          </summary>
          <p className="max-w-160">{words.hiddenText}</p>
        </details>
      </div>
      <AuditFilter search={search} onChange={narrow} />
      <Narrowed search={search} lines={lines ?? []} onSearch={onSearch} />
      {shown && query.isPending && <LoadingRows label={words.loading} />}
      {shown && query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void (lines === undefined ? query.refetch() : query.fetchNextPage())}
        />
      )}
      {shown && lines?.length === 0 && (
        <Nothing narrowed={isNarrowed(search)} onShowAll={everything} />
      )}
      {shown && lines !== undefined && lines.length > 0 && (
        <AuditList lines={lines} onNarrow={narrow} />
      )}
      {shown && query.hasNextPage && !query.isError && (
        <Button
          look="outline"
          className="self-start"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </div>
  );
}

function Nothing({ narrowed, onShowAll }: { narrowed: boolean; onShowAll: () => void }) {
  const action = narrowed ? (
    <Button look="outline" onClick={onShowAll}>
      {words.showAll}
    </Button>
  ) : undefined;
  return (
    <EmptyState
      drawing={lemonTree}
      title={narrowed ? words.noMatch : words.nothing}
      action={action}
    >
      {narrowed ? words.noMatchHint : words.nothingHint}
    </EmptyState>
  );
}
