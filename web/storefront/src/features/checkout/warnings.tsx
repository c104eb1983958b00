import { wordsForCode } from '@shikanji/api/errors';
import type { QuoteProblem } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { useSpeech } from '../../lib/i18n';

/** What does not suit what one keeps to; it can be ordered all the same. */
export function Warnings({ warnings }: { warnings: readonly QuoteProblem[] }) {
  const { language } = useSpeech();
  return warnings.map((warning) => (
    <Notice key={`${warning.code} ${warning.pointer ?? ''}`}>
      {/* the server says which dish, or when the sun sets, in English only */}
      {language === 'en' ? warning.message : wordsForCode(warning.code, language)}
    </Notice>
  ));
}
