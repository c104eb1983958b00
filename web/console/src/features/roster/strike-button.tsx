import { Button } from '@shikanji/ui/button';
import { useState } from 'react';
import { Asking } from '../../lib/asking';
import { words } from './words';

interface StrikeButtonProps {
  busy: boolean;
  /** Whether it may be asked: the reason has to be there. */
  onAsk: () => Promise<boolean>;
  onStrike: () => void;
}

export function StrikeButton({ busy, onAsk, onStrike }: StrikeButtonProps) {
  const [asking, setAsking] = useState(false);
  return asking ? (
    <Asking
      label={words.strike}
      question={words.strikeAsk}
      yes={words.strikeYes}
      no={words.strikeNo}
      busy={busy}
      fault={null}
      onYes={onStrike}
      onNo={() => setAsking(false)}
    />
  ) : (
    <Button look="danger" className="self-start" onClick={async () => setAsking(await onAsk())}>
      {words.strike}
    </Button>
  );
}
