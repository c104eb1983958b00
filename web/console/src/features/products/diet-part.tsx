import type { ProductDefinition } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { isAsked, toggled } from './configuration';
import { verdictQuery } from './queries';
import { VerdictOf } from './verdict';
import { words } from './words';

interface DietPartProps {
  product: ProductDefinition;
  /** Something was changed and not saved. */
  unsaved: boolean;
}

/** What may be said of it as it comes, and with what somebody chooses. */
export function DietPart({ product, unsaved }: DietPartProps) {
  const { id, customizations } = product;
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const query = useQuery(verdictQuery(id, wanted));
  if (query.isPending) return <LoadingRows label={words.judging} />;
  // what the server took: with the defaults of groups that were left out
  const chosen = query.isPlaceholderData ? wanted : (query.data?.options ?? wanted);
  return (
    <div className="flex flex-col gap-6 lg:flex-row lg:items-start">
      <section className="flex min-w-0 flex-col gap-3 lg:order-2 lg:flex-2">
        <h2 className="text-xl">{words.verdict}</h2>
        {unsaved && <Notice>{words.asSaved}</Notice>}
        {query.isError && (
          <Failed
            fault={query.error}
            what={words.judgeFailed}
            again={words.again}
            onAgain={() => void query.refetch()}
          />
        )}
        {query.data !== undefined && (
          <div aria-live="polite" className={query.isPlaceholderData ? 'opacity-55' : ''}>
            <VerdictOf diet={query.data.diet} />
          </div>
        )}
      </section>
      <section className="flex min-w-0 flex-col gap-3 lg:flex-1">
        <h2 className="text-xl">{words.chosen}</h2>
        {customizations.length === 0 ? (
          <p className="text-cumin">{words.noOptions}</p>
        ) : (
          <p className="text-cumin">{words.chosenHint}</p>
        )}
        {customizations
          .filter((group) => isAsked(group, chosen))
          .map((group) => (
            <fieldset key={group.id} className="grid min-w-0 gap-2">
              <legend className="mb-1 text-sm font-semibold">{group.name}</legend>
              {group.options.map((option) => (
                <ChoiceRow
                  key={option.id}
                  // one of many, of which none may be chosen, can be unticked again
                  type={group.max === 1 && group.min === 1 ? 'radio' : 'checkbox'}
                  name={group.id}
                  label={option.name}
                  checked={chosen.includes(option.id)}
                  onChange={() => setWanted(toggled(customizations, chosen, group, option.id))}
                />
              ))}
            </fieldset>
          ))}
      </section>
    </div>
  );
}
