import { done } from '@shikanji/api/client';
import type { OpenSession } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { DeviceRow, deviceName } from './device-row';
import { EndOthers } from './end-others';
import { sessionsQuery } from './queries';
import { useAccountSpeech } from './words';

export function Devices() {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: ({ id }: OpenSession) =>
      done(api.DELETE('/auth/sessions/{id}', { params: { path: { id } } })),
    onSuccess: (_, { device }) => toast(t('deviceSignedOut', { device: deviceName(device, t) })),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });

  if (sessions.isError) {
    return <Failure fault={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  if (sessions.data === undefined) {
    return (
      <Loading label={t('loading')}>
        <Skeleton className="h-20" />
        <Skeleton className="mt-3 h-20" />
      </Loading>
    );
  }
  const others = sessions.data.filter((session) => !session.current);
  return (
    <div className="flex flex-col gap-4">
      {end.isError && <Failure fault={end.error} />}
      <ul className="border-t">
        {sessions.data.map((session) => (
          <DeviceRow
            key={session.id}
            session={session}
            busy={end.isPending && end.variables.id === session.id}
            onEnd={() => end.mutate(session)}
          />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="text-cumin">{t('onlyThis')}</p>
      ) : (
        <Button look="danger" className="self-start" onClick={() => setAsking(true)}>
          {t('signOutOthers')}
        </Button>
      )}
      <EndOthers open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
