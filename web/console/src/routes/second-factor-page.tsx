import { Button } from '@shikanji/ui/button';
import { useNavigate } from '@tanstack/react-router';
import { FactorSetup } from '../features/account/factor-setup';
import { words } from '../features/account/words';
import { Entrance } from '../features/session/entrance';
import { useLeave } from '../lib/use-leave';

export default function SecondFactorPage() {
  const navigate = useNavigate();
  const leave = useLeave();
  return (
    <Entrance title={words.requiredTitle}>
      <div className="flex flex-col gap-6">
        <p className="text-lg text-cumin">{words.requiredText}</p>
        <FactorSetup onDone={() => void navigate({ to: '/' })} />
        <p className="border-t pt-2">
          <Button look="plain" className="px-0!" onClick={leave}>
            {words.leave}
          </Button>
        </p>
      </div>
    </Entrance>
  );
}
