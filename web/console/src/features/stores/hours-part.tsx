import { useQuery } from '@tanstack/react-query';
import { Failed, LoadingRows } from '../../lib/query-state';
import { HoursForm } from './hours-form';
import { hoursQuery } from './queries';
import type { PartProps } from './store-parts';
import { words } from './words-hours';

export function HoursPart({ store, onDirty }: PartProps) {
  const query = useQuery(hoursQuery(store.id));
  if (query.data !== undefined) {
    return <HoursForm store={store} hours={query.data} onDirty={onDirty} />;
  }
  if (query.isPending) return <LoadingRows label={words.loading} />;
  return (
    <Failed
      fault={query.error}
      what={words.failed}
      again={words.again}
      onAgain={() => void query.refetch()}
    />
  );
}
