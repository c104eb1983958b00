import type { StockMovement } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { whenIn } from '@shikanji/ui/format/time';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { movementsQuery } from './queries';
import { words } from './words';

interface MovementsProps {
  storeId: string;
  productId: string;
  zone: string;
}

export function Movements({ storeId, productId, zone }: MovementsProps) {
  const query = useInfiniteQuery(movementsQuery(storeId, productId));
  if (query.isPending) return <LoadingRows label={words.movementsLoading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.movementsFailed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const movements = query.data.pages.flatMap((page) => page.items);
  if (movements.length === 0) return <p className="text-cumin">{words.noMovements}</p>;
  return (
    <>
      <ol className="divide-y border-y">
        {movements.map((movement) => (
          <Movement key={movement.id} movement={movement} zone={zone} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          look="outline"
          className="mt-3"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.olderMovements}
        </Button>
      )}
    </>
  );
}

const signed = (count: number): string => `${count > 0 ? '+' : '−'}${Math.abs(count)}`;

function Movement({ movement, zone }: { movement: StockMovement; zone: string }) {
  const { onHandDelta, reservedDelta, reason, note, reference, actor } = movement;
  const why = [reason, note, reference, actor].filter(Boolean).join(' · ');
  return (
    <li className="flex items-start justify-between gap-3 py-2">
      <span className="min-w-0">
        <span className="font-semibold">{words.kind(movement.kind)}</span>
        <span className="block text-sm text-cumin">
          {whenIn(zone, movement.at)}
          {why !== '' && <span className="wrap-anywhere">{` · ${why}`}</span>}
        </span>
      </span>
      <span className="text-right">
        {onHandDelta !== 0 && (
          <span
            className={classNames('money text-lg', onHandDelta < 0 ? 'text-clay' : 'text-leaf')}
          >
            {signed(onHandDelta)}
          </span>
        )}
        {reservedDelta !== 0 && (
          <span className="money block text-sm text-cumin">{words.reserving(reservedDelta)}</span>
        )}
      </span>
    </li>
  );
}
