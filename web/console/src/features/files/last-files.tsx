import type { Import, Store } from '@shikanji/api/types';
import { Badge, type BadgeTone } from '@shikanji/ui/badge';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { whenIn } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { here } from '../../lib/here';
import { Failed, LoadingRows } from '../../lib/query-state';
import { stepRows } from '../../lib/row-keys';
import { importsQuery } from './queries';
import { kindWord, stateWord, words } from './words';

const tones: Readonly<Record<Import['state'], BadgeTone>> = {
  checking: 'quiet',
  checked: 'lemon',
  applying: 'quiet',
  applied: 'leaf',
  failed: 'clay',
  discarded: 'quiet',
};

export const StateBadge = ({ state }: { state: Import['state'] }) => (
  <Badge tone={tones[state]}>{stateWord[state]}</Badge>
);

interface LastFilesProps {
  stores: readonly Store[];
  onOpen: (sent: Import) => void;
}

export function LastFiles({ stores, onOpen }: LastFilesProps) {
  const query = useQuery(importsQuery);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{words.last}</h2>
      {query.isPending && <LoadingRows label={words.lastLoading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.lastFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.length === 0 && (
        <EmptyState drawing={lemonTree} title={words.none}>
          {words.noneHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <table className="w-full border-collapse text-left">
          <thead className="border-b-2 border-ink text-sm">
            <tr>
              <th className="py-2 pr-3">{words.what}</th>
              <th className="py-2 pr-3">{words.when}</th>
              <th className="py-2 pr-3">{words.state}</th>
              <th className="py-2 text-right">{words.rows}</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {query.data.map((sent) => (
              <Row
                key={sent.id}
                sent={sent}
                store={stores.find(({ id }) => id === sent.storeId)}
                onOpen={() => onOpen(sent)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  sent: Import;
  /** Whose, if it is of a store. */
  store: Store | undefined;
  onOpen: () => void;
}

function Row({ sent, store, onOpen }: RowProps) {
  const when = whenIn(here, sent.createdAt);
  return (
    <tr className="relative hover:bg-mint">
      <th scope="row" className="py-3 pr-3 font-normal">
        <button
          type="button"
          aria-label={words.look(kindWord[sent.kind], when)}
          className="text-left text-lg font-semibold after:absolute after:inset-0"
          onKeyDown={stepRows}
          onClick={onOpen}
        >
          {kindWord[sent.kind]}
        </button>
        {store && <span className="block text-sm text-cumin">{store.name}</span>}
      </th>
      <td className="py-3 pr-3 tabular-nums">{when}</td>
      <td className="py-3 pr-3">
        <StateBadge state={sent.state} />
      </td>
      <td className="py-3 text-right tabular-nums">{sent.total.toLocaleString('en-IN')}</td>
    </tr>
  );
}
