import { Button } from '@shikanji/ui/button';
import { useNow } from '../../lib/use-now';
import { countdown } from './sent-code';
import { useAccountSpeech } from './words';

interface ResendButtonProps {
  until: number;
  busy: boolean;
  onPress: () => void;
}

/** Says when another code may be asked for, and then asks for it. */
export function ResendButton({ until, busy, onPress }: ResendButtonProps) {
  const { t } = useAccountSpeech();
  const left = countdown(until, useNow(500).getTime());
  return left === null ? (
    <Button look="plain" className="px-0!" busy={busy} onClick={onPress}>
      {t('newCode')}
    </Button>
  ) : (
    <span className="money inline-flex min-h-11 items-center text-cumin">
      {t('newCodeIn', { time: left })}
    </span>
  );
}
