import type { ImportRow } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import type { RowState } from './files-search';
import { rowsQuery } from './queries';
import { words } from './words';

export function Rows({ id, show }: { id: string; show: RowState | undefined }) {
  const query = useInfiniteQuery(rowsQuery(id, show));
  const rows = query.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      {query.isPending && <LoadingRows label={words.rowsLoading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.rowsFailed}
          again={words.again}
          onAgain={() => void (rows === undefined ? query.refetch() : query.fetchNextPage())}
        />
      )}
      {rows?.length === 0 && <p className="text-cumin">{words.noRows}</p>}
      {rows !== undefined && rows.length > 0 && (
        <table className="w-full border-collapse text-left">
          <thead className="border-b-2 border-ink text-sm">
            <tr>
              <th className="py-2 pr-3">{words.line}</th>
              <th className="py-2 pr-3">{words.key}</th>
              <th className="w-2/3 py-2">{words.whatChanges}</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {query.hasNextPage && !query.isError && (
        <Button
          look="outline"
          className="self-start"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}

const Row = ({ row: { line, key, name, changes, errors } }: { row: ImportRow }) => (
  <tr className="align-top">
    <td className="py-2 pr-3 tabular-nums">{line}</td>
    <th scope="row" className="py-2 pr-3 font-normal">
      <span className="block font-semibold break-words">{name ?? key}</span>
      {name !== null && <span className="block text-sm wrap-anywhere text-cumin">{key}</span>}
    </th>
    <td className="py-2 wrap-anywhere">
      {errors.map(({ column, columnNumber, message }, index) => (
        <p key={index} className="text-clay">
          {column !== null && (
            <span className="font-semibold">{`${words.column(column, columnNumber)}: `}</span>
          )}
          {message}
        </p>
      ))}
      {changes.map(({ column, before, after }) => (
        <p key={column}>
          <span className="text-cumin">{column}: </span>
          {before !== null && before !== '' && (
            <>
              <del className="text-cumin decoration-clay">{before}</del>{' '}
            </>
          )}
          <ins className="font-semibold no-underline">
            {after === null || after === '' ? words.empty : after}
          </ins>
        </p>
      ))}
    </td>
  </tr>
);
