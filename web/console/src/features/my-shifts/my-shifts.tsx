import type { Shift } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { ClockCard } from './clock-card';
import { OwnClockings } from './own-clockings';
import { OwnShifts } from './own-shifts';
import { ownQuery } from './queries';
import { words } from './words';

/** The page of everybody who works here: to come, to go, and to see when. */
export function MyShifts() {
  useTitle(words.title);
  const { data: own, isPending, isError, error, refetch } = useQuery(ownQuery);
  const nameOf = ({ storeId }: Pick<Shift, 'storeId'>): string | undefined =>
    // with one store there is nothing to tell apart
    own !== undefined && own.stores.length > 1
      ? own.stores.find(({ id }) => id === storeId)?.name
      : undefined;
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-6 px-4 py-4">
      <h1 className="text-3xl">{words.title}</h1>
      {isPending && <LoadingRows label={words.loading} />}
      {isError && (
        <Failed
          fault={error}
          what={words.failed}
          again={words.again}
          onAgain={() => void refetch()}
        />
      )}
      {own !== undefined && (
        <>
          <ClockCard own={own} />
          <section className="flex flex-col gap-2">
            <h2 className="text-2xl">{words.nextTitle}</h2>
            {own.shifts.length === 0 ? (
              <p className="text-cumin">{words.noShifts}</p>
            ) : (
              <OwnShifts own={own} nameOf={nameOf} />
            )}
          </section>
          <section className="flex flex-col gap-2">
            <h2 className="text-2xl">{words.pastTitle}</h2>
            {own.clockings.length === 0 ? (
              <p className="text-cumin">{words.noClockings}</p>
            ) : (
              <OwnClockings own={own} nameOf={nameOf} />
            )}
          </section>
        </>
      )}
    </div>
  );
}
