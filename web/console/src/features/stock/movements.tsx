import type { Customer, StockMovement, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { whenIn } from '@shikanji/ui/format/time';
import { useInfiniteQuery } from '@tanstack/react-query';
import { signedAmount, type Unit } from '../../lib/amount';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useStaffName } from '../../lib/staff';
import { movementsQuery } from './queries';
import { Cause } from './cause';
import { whyWord, words } from './words';

interface MovementsProps {
  person: Customer;
  store: Store;
  productId: string;
  unit: Unit;
}

export function Movements({ person, store, productId, unit }: MovementsProps) {
  const query = useInfiniteQuery(movementsQuery(store.id, productId));
  const nameOf = useStaffName(person, store.id);
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
          <Movement
            key={movement.id}
            movement={movement}
            store={store}
            unit={unit}
            actor={actorWord(movement.actor, nameOf)}
            mayBuy={may(person.role, 'purchase')}
          />
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

/** A name where the reader may know it; else nothing, since an id tells nobody anything. */
function actorWord(
  actor: string | null,
  nameOf: (id: string) => string | undefined,
): string | null {
  if (actor === null) return null;
  if (actor.startsWith('system:')) return words.byProgram;
  const name = nameOf(actor);
  return name === undefined ? null : words.by(name);
}

interface MovementProps {
  movement: StockMovement;
  store: Store;
  unit: Unit;
  actor: string | null;
  mayBuy: boolean;
}

function Movement({ movement, store, unit, actor, mayBuy }: MovementProps) {
  const { kind, onHandDelta, reservedDelta, reason, note, reference, at } = movement;
  const why = [whenIn(store.timeZone, at), reason === null ? null : whyWord(reason), note, actor]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className="flex items-start justify-between gap-3 py-2">
      <span className="min-w-0">
        <span className="font-semibold">{words.kind(kind)}</span>
        <span className="block text-sm wrap-anywhere text-cumin">
          {why}
          {reference !== null && (
            <>
              {' · '}
              <Cause reference={reference} store={store.slug} mayBuy={mayBuy} />
            </>
          )}
        </span>
      </span>
      <span className="shrink-0 text-right">
        {onHandDelta !== 0 && (
          <span
            className={classNames('money text-lg', onHandDelta < 0 ? 'text-clay' : 'text-leaf')}
          >
            {signedAmount(onHandDelta, unit)}
          </span>
        )}
        {reservedDelta !== 0 && (
          <span className="money block text-sm text-cumin">
            {words.reserving(signedAmount(reservedDelta, unit))}
          </span>
        )}
      </span>
    </li>
  );
}
