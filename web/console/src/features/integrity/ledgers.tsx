import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { integrityQuery } from './queries';
import { words } from './words';

const count = new Intl.NumberFormat('en-IN');
const figure = 'px-3 py-3 text-right text-lg tabular-nums last:pr-0';

export function Ledgers() {
  const query = useQuery(integrityQuery);
  if (query.isPending) return <LoadingRows label={words.loading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const { ok, ledgers } = query.data;
  return (
    <div className="flex flex-col gap-3">
      <Notice tone={ok ? 'quiet' : 'clay'}>{ok ? words.ok : words.drifting}</Notice>
      <table className="w-full border-collapse text-left">
        <thead className="border-b-2 border-ink text-sm">
          <tr>
            <th className="py-2">{words.ledger}</th>
            <th className="px-3 py-2 text-right">{words.checked}</th>
            <th className="py-2 pl-3 text-right">{words.drift}</th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {ledgers.map((ledger) => (
            <tr key={ledger.name}>
              <th scope="row" className="py-3 text-lg font-semibold first-letter:uppercase">
                {ledger.name.replaceAll('_', ' ')}
              </th>
              <td className={figure}>{count.format(ledger.checked)}</td>
              <td className={figure}>
                {ledger.drift === 0 ? '0' : <Badge tone="clay">{count.format(ledger.drift)}</Badge>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        look="outline"
        className="self-start"
        busy={query.isFetching}
        onClick={() => void query.refetch()}
      >
        {words.recount}
      </Button>
    </div>
  );
}
