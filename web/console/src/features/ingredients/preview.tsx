import type { BadgeChange } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Outcome } from '@shikanji/ui/outcome';
import { BadgeChanges } from '../../lib/diet/badge-changes';
import { words } from './words';

interface PreviewProps {
  saving: { busy: boolean; confirm: () => void; back: () => void };
  badges: readonly BadgeChange[];
}

/** In place of the form: what guests will see of it. */
export function Preview({ saving, badges }: PreviewProps) {
  return (
    <Outcome title={words.previewTitle} className="[&>h2]:text-xl">
      <p className="text-cumin">{words.previewHint}</p>
      <BadgeChanges changes={badges} />
      <div className="flex flex-wrap gap-2">
        <Button size="large" busy={saving.busy} onClick={saving.confirm}>
          {badges.some(({ after }) => !after) ? words.confirmLoss : words.confirm}
        </Button>
        <Button look="outline" size="large" onClick={saving.back}>
          {words.back}
        </Button>
      </div>
    </Outcome>
  );
}
