import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { here } from '../../lib/here';
import { Failed, LoadingRows } from '../../lib/query-state';
import { type RowState, rowStates } from './files-search';
import { Outcome } from './outcome';
import { importQuery, isAtWork } from './queries';
import { RowFilter } from './row-filter';
import { Rows } from './rows';
import { kindWord, words } from './words';

interface OneImportProps {
  id: string;
  stores: readonly Store[];
  show: RowState | undefined;
  onShow: (show: RowState | undefined) => void;
  onBack: () => void;
}

/** What a file would do, or did, row by row. */
export function OneImport({ id, stores, show, onShow, onBack }: OneImportProps) {
  const query = useQuery(importQuery(id));
  const sent = query.data;
  // faults come first: nothing can be done before they are mended
  const first = sent && rowStates.find((state) => sent.counts[state] > 0);
  const shown = show ?? (first === 'unchanged' ? undefined : first);
  return (
    <>
      <Button look="plain" className="-ml-4 self-start" onClick={onBack}>
        <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
        {words.back}
      </Button>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {sent !== undefined && (
        <>
          <h1 className="text-3xl">
            {words.look(kindWord[sent.kind], whenIn(here, sent.createdAt))}
          </h1>
          {sent.storeId !== null && (
            <p className="text-lg">{stores.find((one) => one.id === sent.storeId)?.name}</p>
          )}
          <Outcome sent={sent} onDiscarded={onBack} />
          {!isAtWork(sent.state) && sent.total > 0 && (
            <>
              <RowFilter sent={sent} shown={shown} onShow={onShow} />
              <Rows id={id} show={shown} />
            </>
          )}
        </>
      )}
    </>
  );
}
