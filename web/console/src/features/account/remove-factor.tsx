import { done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api';
import { factorFault } from '../../lib/factor-words';
import { personQuery } from '../../lib/session';
import { words } from './words';

/** Asks for a code, so that a console left open is not enough. */
export function RemoveFactor({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const router = useRouter();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const remove = useMutation({
    mutationFn: (given: string) =>
      done(api.POST('/auth/second-factor/remove', { body: { code: given } })),
    onSuccess: async () => {
      toast(words.factorRemoved);
      onClose();
      // whose role needs one is signed out, and sets up another after signing in again
      await queries.fetchQuery({ ...personQuery, staleTime: 0 });
      await router.invalidate();
    },
  });
  const refused = remove.error instanceof ApiProblem ? remove.error.code : null;
  const isWrong = refused === 'wrong_code';
  const submit = () => {
    setMissing(code.trim() === '');
    if (code.trim() !== '') remove.mutate(code.trim());
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.factorRemoveAsk}
      footer={
        <div className="flex flex-wrap gap-2">
          <Button look="danger" type="submit" form="remove-factor" busy={remove.isPending}>
            {words.factorRemoveYes}
          </Button>
          <Button look="plain" onClick={onClose}>
            {words.factorKeep}
          </Button>
        </div>
      }
    >
      <form
        id="remove-factor"
        noValidate
        className="flex flex-col gap-4 px-4 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{words.factorRemoveText}</p>
        {remove.isError && !isWrong && <Notice tone="clay">{factorFault(remove.error)}</Notice>}
        <TextField
          label={words.factorRemoveCode}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          error={missing ? words.needAnyCode : isWrong ? factorFault(remove.error) : undefined}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </form>
    </Sheet>
  );
}
