import { wordsForCode } from '@shikanji/api/errors';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { warningsQuery } from './queries';
import { words } from './words';

/** What looked wrong when it was saved, and may be right: it stays here until it is saved without. */
export function Warnings({ storeId }: { storeId: string }) {
  const warnings = useQuery(warningsQuery(storeId)).data ?? [];
  return (
    <div role="status" className="empty:absolute">
      {warnings.length > 0 && (
        <Notice>
          <p>{words.warnings}</p>
          <ul className="list-disc pl-5">
            {warnings.map(({ code, message }) => (
              <li key={code}>{wordsForCode(code, 'en', message)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
