import { wordsForCode } from '@shikanji/api/errors';
import type { FulfilmentType, QuoteProblem, Store } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { useSpeech } from '../../lib/i18n';
import { openSentence, shortName } from '../../lib/store';

interface ProblemNoticesProps {
  problems: readonly QuoteProblem[];
  store: Store;
  type: FulfilmentType;
}

export function ProblemNotices({ problems, store, type }: ProblemNoticesProps) {
  const { t, language } = useSpeech();
  return problems.map((problem) => (
    <Notice key={`${problem.code} ${problem.pointer ?? ''}`} tone="clay">
      {problem.code === 'store_closed' || problem.code === 'store_paused'
        ? t('storeClosedNow', {
            store: shortName(store),
            sentence: openSentence(store, t, language, type),
          })
        : wordsForCode(problem.code, language, problem.message)}
    </Notice>
  ));
}
