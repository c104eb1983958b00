import type { DietRules } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { difference } from './cells';
import { versionsQuery } from './queries';
import { whenWords } from './when-words';
import { words } from './words';

interface VersionsProps {
  /** The version in effect. */
  current: number;
  now: number;
  nameOf: (id: string) => string | undefined;
  onShow: (version: number) => void;
}

/** Who approved what, and when: the newest first, and none is ever changed. */
export function Versions({ current, now, nameOf, onShow }: VersionsProps) {
  const query = useQuery(versionsQuery);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-2xl">{words.versions}</h2>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.versionsFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.length === 0 && <p className="text-cumin">{words.noVersions}</p>}
      <ol reversed className="divide-y border-y empty:hidden">
        {query.data?.map((rules, index, all) => (
          <li key={rules.version} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-80">
              <p className="flex flex-wrap items-center gap-2">
                <strong className="text-lg">{words.version(rules.version)}</strong>
                {rules.version === current && <Badge tone="leaf">{words.current}</Badge>}
                {isComing(rules, now) && <Badge tone="lemon">{words.coming}</Badge>}
              </p>
              <p className="text-cumin">
                {[
                  words.from(whenWords(rules.effectiveFrom)),
                  words.by(approver(rules, nameOf)),
                  changedWords(rules, all[index + 1]),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {rules.note !== null && <p className="break-words">{rules.note}</p>}
            </div>
            <Button
              look="plain"
              aria-label={words.show(rules.version)}
              onClick={() => onShow(rules.version)}
            >
              {words.showWord}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const isComing = ({ effectiveFrom }: DietRules, now: number): boolean =>
  effectiveFrom !== null && Date.parse(effectiveFrom) > now;

/** The name, as far as the reader may know it; an id would tell nobody anything. */
export const approver = (
  { approvedBy }: DietRules,
  nameOf: (id: string) => string | undefined,
): string => (approvedBy === null ? '–' : (nameOf(approvedBy) ?? words.anOwner));

function changedWords({ rules }: DietRules, before: DietRules | undefined): string | null {
  return before === undefined ? null : words.difference(difference(rules, before.rules));
}
