import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useSpeech } from './i18n';

/** What went wrong, in words, and the way to try again. */
export function Failure({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const { t, language } = useSpeech();
  return (
    <Notice
      tone="clay"
      action={
        onRetry && (
          <Button look="plain" className="-my-2 text-clay" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {wordsFor(fault, language)}
    </Notice>
  );
}
