import { done } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { sessionsQuery } from './queries';
import { useAccountSpeech } from './words';

/** Asks once more before all other devices are signed out. */
export function EndOthers({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => done(api.DELETE('/auth/sessions')),
    onSuccess: () => {
      toast(t('othersSignedOut'));
      onClose();
      return client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('signOutOthersAsk')}
      closeLabel={t('close')}
      footer={
        <div className="flex flex-wrap gap-2">
          <Button look="danger" busy={end.isPending} onClick={() => end.mutate()}>
            {t('signOutOthersYes')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('leaveThem')}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-4 pb-4">
        {end.isError && <Failure fault={end.error} />}
        <p>{t('signOutOthersText')}</p>
      </div>
    </Sheet>
  );
}
