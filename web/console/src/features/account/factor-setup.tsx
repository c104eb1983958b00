import { answer } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failed, LoadingRows } from '../../lib/query-state';
import { personQuery, renewed } from '../../lib/session';
import { FirstCode } from './first-code';
import { RecoveryCodes } from './recovery-codes';
import { ScanSecret } from './scan-secret';
import { words } from './words';

interface FactorSetupProps {
  onDone: () => void;
  /** Absent where there is no way around it. */
  onStop?: () => void;
}

/** The secret goes into the app, its first code comes back, and the codes for a lost phone are put away. */
export function FactorSetup({ onDone, onStop }: FactorSetupProps) {
  const queries = useQueryClient();
  const [attempt] = useState(Date.now);
  const secret = useQuery({
    // each attempt has its own: a secret that was shown before may not be the one that counts
    queryKey: ['second factor', attempt],
    queryFn: () => answer(api.POST('/auth/second-factor')),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: async (code: string) => {
      const { recoveryCodes } = await answer(api.PUT('/auth/second-factor', { body: { code } }));
      // the token of before says that there is none
      await renewed().catch(() => false);
      return recoveryCodes;
    },
    onSuccess: () =>
      queries.setQueryData(
        personQuery.queryKey,
        (person) => person && { ...person, hasSecondFactor: true },
      ),
  });
  if (confirm.data !== undefined) return <RecoveryCodes codes={confirm.data} onKept={onDone} />;
  if (secret.isError) {
    return (
      <Failed
        fault={secret.error}
        what=""
        again={words.again}
        onAgain={() => void secret.refetch()}
      />
    );
  }
  if (secret.data === undefined) return <LoadingRows label={words.qrLoading} />;
  return (
    <div className="flex flex-col gap-6">
      <ScanSecret secret={secret.data} />
      <FirstCode
        busy={confirm.isPending}
        fault={confirm.error}
        onCode={(code) => confirm.mutate(code)}
      />
      {onStop && (
        <Button look="plain" className="-mt-2 self-start px-0!" onClick={onStop}>
          {words.stopSetUp}
        </Button>
      )}
    </div>
  );
}
