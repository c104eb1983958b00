import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import {
  type CodePurpose,
  rememberCode,
  rememberedCode,
  type SentCode,
  sentCode,
} from './sent-code';

/** Sends codes and remembers the one that is on its way. */
export function usePhoneCode(purpose: CodePurpose) {
  const [sent, setSent] = useState(() => rememberedCode(purpose));
  const [editing, setEditing] = useState(false);
  const keep = (next: SentCode | null) => {
    rememberCode(purpose, next);
    setSent(next);
  };
  const send = useMutation({
    mutationFn: (phone: string) =>
      answer(api.POST('/auth/otp/request', { body: { phone, purpose } })),
    onSuccess: (answered, phone) => {
      keep(sentCode(phone, answered, Date.now()));
      setEditing(false);
    },
    onError: (fault, phone) => {
      const wait = fault instanceof ApiProblem ? fault.retryAfter : null;
      if (sent?.phone === phone && wait !== null) {
        keep({ ...sent, resendAt: Date.now() + wait * 1000 });
      }
    },
  });
  return {
    /** The code to type in, unless another number is being typed. */
    sent: editing ? null : sent,
    last: sent?.phone,
    send,
    /** The number again: its code still counts, and a new one could not be had yet. */
    ask(phone: string, onSent?: () => void) {
      if (sent?.phone === phone && sent.resendAt > Date.now()) setEditing(false);
      else send.mutate(phone, onSent && { onSuccess: onSent });
    },
    edit() {
      send.reset();
      setEditing(true);
    },
    forget() {
      send.reset();
      keep(null);
    },
  };
}

export type PhoneCode = ReturnType<typeof usePhoneCode>;
