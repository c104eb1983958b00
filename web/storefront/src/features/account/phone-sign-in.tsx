import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { Session } from '@shikanji/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../lib/api';
import { signedIn } from '../../lib/session';
import { CodeForm } from './code-form';
import { NameForm } from './name-form';
import { NumberForm } from './number-form';
import { usePhoneCode } from './use-phone-code';
import { useAccountSpeech } from './words';

interface Proof {
  phone: string;
  code: string;
  name?: string;
}

interface PhoneSignInProps {
  onDone: (session: Session) => void;
  /** Another way in, until a number is proven. */
  beside?: ReactNode;
}

/** The phone's number, the code that it gets, and from who is new the name. */
export function PhoneSignIn({ onDone, beside }: PhoneSignInProps) {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const code = usePhoneCode('sign_in');
  const [proven, setProven] = useState<Proof | null>(null);
  const [returned, setReturned] = useState(false);
  const enter = useMutation({
    mutationFn: enterWithCode,
    onSuccess: (session) => {
      code.forget();
      signedIn(client, session);
      onDone(session);
    },
    onError: (fault, proof) => {
      if (!(fault instanceof ApiProblem)) return;
      if (fault.code === 'name_required') setProven(proof);
      if (fault.code === 'code_over' || fault.code === 'wrong_code') setProven(null);
    },
  });
  const changeNumber = () => {
    setProven(null);
    setReturned(true);
    enter.reset();
    code.edit();
  };
  const fault =
    enter.error instanceof ApiProblem && enter.error.code === 'name_required' ? null : enter.error;

  if (code.sent === null) {
    return (
      <>
        <NumberForm code={code} hint={t('codeComes')} first={code.last} returned={returned} />
        {beside}
      </>
    );
  }
  if (proven !== null) {
    return (
      <NameForm
        busy={enter.isPending}
        fault={fault}
        onName={(name) => enter.mutate({ ...proven, name })}
        onChangeNumber={changeNumber}
      />
    );
  }
  const { phone } = code.sent;
  return (
    <>
      <CodeForm
        code={{ ...code, edit: changeNumber }}
        action="signIn"
        busy={enter.isPending}
        fault={fault}
        onCode={(typed) => enter.mutate({ phone, code: typed })}
        onResent={enter.reset}
      />
      {beside}
    </>
  );
}

async function enterWithCode(body: Proof): Promise<Session> {
  const proven = await answer(api.POST('/auth/otp/verify', { body }));
  if ('customer' in proven) return proven;
  throw new Error('a sign-in was answered without a session');
}
