import { Button } from '@shikanji/ui/button';
import emptyCart from '@shikanji/ui/drawings/empty-cart.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';

export function BrokenPage() {
  const { t } = useSpeech();
  usePageTitle(t('brokenTitle'));
  return (
    <EmptyState
      heading="h1"
      drawing={emptyCart}
      title={t('brokenTitle')}
      action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
    >
      {t('brokenText')}
    </EmptyState>
  );
}
