import { buttonClass } from '@shikanji/ui/button';
import scooter from '@shikanji/ui/drawings/scooter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';

export function NotFoundPage() {
  const { t } = useSpeech();
  usePageTitle(t('notFoundTitle'));
  return (
    <EmptyState
      heading="h1"
      drawing={scooter}
      title={t('notFoundTitle')}
      action={
        <Link to="/menu" className={buttonClass()}>
          {t('toMenu')}
        </Link>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  );
}
