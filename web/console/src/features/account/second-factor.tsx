import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useRouter } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { FactorSetup } from './factor-setup';
import { RemoveFactor } from './remove-factor';
import { words } from './words';

/** What is open is kept here: the person has a second factor before its recovery codes are put away. */
export function SecondFactor({ person }: { person: Customer }) {
  const router = useRouter();
  const [open, setOpen] = useState<'set-up' | 'remove' | null>(null);
  const close = () => setOpen(null);
  if (open === 'set-up') {
    return (
      <FactorSetup
        onStop={close}
        onDone={() => {
          close();
          toast(words.factorDone);
          void router.invalidate();
        }}
      />
    );
  }
  if (!person.hasSecondFactor) {
    return (
      <Button look="outline" className="self-start" onClick={() => setOpen('set-up')}>
        {words.factorSetUp}
      </Button>
    );
  }
  return (
    <>
      <p className="flex items-start gap-2 font-semibold">
        <Check aria-hidden size={20} strokeWidth={2.5} className="mt-0.5 shrink-0 text-leaf" />
        {words.factorOn}
      </p>
      <Button look="danger" className="self-start" onClick={() => setOpen('remove')}>
        {words.factorTakeAway}
      </Button>
      {open === 'remove' && <RemoveFactor onClose={close} />}
    </>
  );
}
