import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useSpeech } from '../../lib/i18n';

export function MenuSkeleton() {
  const { t } = useSpeech();
  return (
    <Loading label={t('loading')}>
      <Skeleton className="mt-4 h-8 w-40" />
      <div className="xl:grid xl:grid-cols-2 xl:gap-x-12">
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} className="grid grid-cols-[1fr_88px] gap-4 border-b py-4">
            <div>
              <Skeleton className="h-6 w-3/5" />
              <Skeleton className="mt-2 h-4 w-full" />
              <Skeleton className="mt-3 h-5 w-2/5" />
            </div>
            <Skeleton className="size-22 rounded-sheet" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
