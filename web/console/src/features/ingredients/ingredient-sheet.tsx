import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Badge } from '@shikanji/ui/badge';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { isUnknown } from '../../lib/ingredient';
import { Facts } from './facts';
import { IngredientForm } from './ingredient-form';
import { ingredientQuery } from './queries';
import { UsedIn } from './used-in';
import { words } from './words';

interface IngredientSheetProps {
  /** `new` for one that is being added. */
  id: string;
  mayEdit: boolean;
  onOpen: (id: string) => void;
  onClose: () => void;
}

export function IngredientSheet({ id, mayEdit, onOpen, onClose }: IngredientSheetProps) {
  const isNew = id === 'new';
  const { data, error } = useQuery({ ...ingredientQuery(id), enabled: !isNew });
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const title = isNew ? words.newTitle : (data?.ingredient.name ?? words.ingredient);
  return (
    <Sheet open width="wide" onClose={onClose} title={title} footer={question}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        {isNew && (
          <IngredientForm
            ingredient={null}
            onDirty={setDirty}
            onSaved={(saved) => {
              settle();
              onOpen(saved.id);
            }}
          />
        )}
        {!isNew && data === undefined && error === null && (
          <Loading label={words.loading}>
            <Skeleton className="h-64" />
          </Loading>
        )}
        {data === undefined && error !== null && (
          <Notice tone="clay">{isGone(error) ? words.gone : wordsFor(error, 'en')}</Notice>
        )}
        {data !== undefined && (
          <>
            {isUnknown(data.ingredient) && (
              <p className="flex flex-wrap items-center gap-2">
                <Badge tone="clay">{words.unknown}</Badge>
                {words.unknownHint}
              </p>
            )}
            {mayEdit ? (
              <IngredientForm
                ingredient={data.ingredient}
                onDirty={setDirty}
                onSaved={() => undefined}
              />
            ) : (
              <Facts ingredient={data.ingredient} />
            )}
            <UsedIn details={data} onOpen={onOpen} />
          </>
        )}
      </div>
    </Sheet>
  );
}

const isGone = (fault: unknown): boolean => fault instanceof ApiProblem && fault.status === 404;
