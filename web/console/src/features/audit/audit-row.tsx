import type { AuditLine } from '@shikanji/api/types';
import { timeIn } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { here } from '../../lib/here';
import { roleName } from '../../lib/role-words';
import { storesQuery } from '../../lib/stores';
import { AuditDetails } from './audit-details';
import type { AuditSearch } from './audit-search';
import { sentenceOf } from './sentence';
import { Subject } from './subject';
import { words } from './words';

interface AuditRowProps {
  line: AuditLine;
  onNarrow: (change: AuditSearch) => void;
}

/** One line, as one would tell it: who did what, where and when. */
export function AuditRow({ line, onNarrow }: AuditRowProps) {
  const store = useQuery(storesQuery).data?.find(({ id }) => id === line.storeId);
  const { did, names, rest } = sentenceOf(line);
  return (
    <li className="flex flex-col py-3 sm:flex-row sm:gap-4">
      <time dateTime={line.at} className="w-20 shrink-0 text-cumin tabular-nums">
        {timeIn(here, line.at)}
      </time>
      <div className="min-w-0 flex-1">
        <p className="break-words">
          <strong>{line.actorName ?? words.gone}</strong>
          <span className="text-cumin">{` (${roleName(line.role)}) `}</span>
          {did}
          {names && (
            <>
              {' '}
              <Subject line={line} />
            </>
          )}
          {rest.startsWith(':') ? rest : rest && ` ${rest}`}
        </p>
        <AuditDetails line={line} store={store?.name} onNarrow={onNarrow} />
      </div>
    </li>
  );
}
