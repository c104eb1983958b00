import { Button } from '@shikanji/ui/button';
import { Outcome } from '@shikanji/ui/outcome';
import { BadgeChanges } from '../../lib/diet/badge-changes';
import type { Saving, Shown } from './use-saving';
import { VerdictOf } from './verdict';
import { words } from './words-form';

/** In place of the form: what guests will see of it. */
export function Preview({ saving, shown }: { saving: Saving; shown: Shown }) {
  const { changed, publishes, draft } = shown;
  const hint = publishes
    ? words.previewPublish
    : draft.status === 'draft'
      ? words.previewDraft
      : words.previewHint;
  const loss = changed.badges.some(({ after }) => !after);
  return (
    <Outcome title={words.previewTitle}>
      <p className="text-cumin">{hint}</p>
      <BadgeChanges changes={changed.badges} />
      <section className="flex flex-col gap-2">
        <h3 className="text-xl">{words.asItComes}</h3>
        <VerdictOf diet={changed.diet} />
      </section>
      <div className="flex flex-wrap gap-2">
        <Button size="large" busy={saving.busy} onClick={saving.confirm}>
          {publishes ? words.confirmPublish : loss ? words.confirmLoss : words.confirm}
        </Button>
        <Button look="outline" size="large" onClick={saving.back}>
          {words.back}
        </Button>
      </div>
    </Outcome>
  );
}
