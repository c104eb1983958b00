import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import type { OpenSession } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failed, LoadingRows } from '../../lib/query-state';
import { DeviceRow, deviceName } from './device-row';
import { EndOthers } from './end-others';
import { sessionsQuery } from './queries';
import { words } from './words';

export function Devices() {
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: ({ id }: OpenSession) =>
      done(api.DELETE('/auth/sessions/{id}', { params: { path: { id } } })),
    onSuccess: (_, session) => toast(words.signedOut(deviceName(session))),
    onError: (fault) => toast(wordsFor(fault, 'en'), 'clay'),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  if (sessions.isPending) return <LoadingRows label={words.loading} />;
  if (sessions.isError) {
    return (
      <Failed
        fault={sessions.error}
        what={words.failed}
        again={words.again}
        onAgain={() => void sessions.refetch()}
      />
    );
  }
  return (
    <>
      <ul className="divide-y border-y">
        {sessions.data.map((session) => (
          <DeviceRow
            key={session.id}
            session={session}
            busy={end.isPending && end.variables.id === session.id}
            onEnd={() => end.mutate(session)}
          />
        ))}
      </ul>
      {sessions.data.length === 1 ? (
        <p className="text-cumin">{words.onlyThis}</p>
      ) : (
        <Button look="danger" className="self-start" onClick={() => setAsking(true)}>
          {words.others}
        </Button>
      )}
      <EndOthers open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
