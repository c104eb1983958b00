import type { Diet, DietReason, Product } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { DietBadge } from '@shikanji/ui/diet-badge';
import { VegMark } from '@shikanji/ui/veg-mark';
import { useId, useState } from 'react';
import { badgeName, brokenNames, shownBadges, toldReasons } from '../../lib/diet-words';
import { useSpeech } from '../../lib/i18n';

interface DietPanelProps {
  product: Product;
  diet: Diet;
  onRemedy: (optionId: string) => void;
}

/** The badges of what is chosen, and why each does not hold; the remedy can be taken on the spot. */
export function DietPanel({ product, diet, onRemedy }: DietPanelProps) {
  const { t } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(true);
  const strict = diet.jain && diet.jainStrict;
  const reasons = toldReasons(diet.why);
  return (
    <section aria-label={t('howWeTell')}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full flex-wrap items-center gap-2 text-left"
      >
        {diet.veg && <VegMark label={t('badge_veg')} size={20} />}
        {shownBadges.map((badge) => (
          <DietBadge
            key={badge}
            holds={diet[badge]}
            label={badge === 'jain' && strict ? t('badge_jainStrict') : badgeName(badge, t)}
          />
        ))}
        <span className="font-semibold text-leaf underline underline-offset-4">
          {t('whyTitle')}
        </span>
      </button>
      <div id={id} hidden={!open} aria-live="polite">
        {reasons.length === 0 ? (
          <p className="pt-1 text-cumin">{t('allHold')}</p>
        ) : (
          <ul className="flex flex-col gap-2 pt-2">
            {reasons.map((reason, index) => (
              <Reason key={index} reason={reason} product={product} onRemedy={onRemedy} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

interface ReasonProps {
  reason: DietReason;
  product: Product;
  onRemedy: (optionId: string) => void;
}

function Reason({ reason, product, onRemedy }: ReasonProps) {
  const { t, language } = useSpeech();
  const { remedy } = reason;
  const offered =
    remedy !== null &&
    product.customizations.some((group) =>
      group.options.some((option) => option.id === remedy.optionId && option.available),
    );
  return (
    <li className="border-l-4 border-clay pl-3">
      <p>{t('breaksNot', { badges: brokenNames(reason, t, language), reason: reason.message })}</p>
      {offered && (
        <Button look="plain" className="-ml-4" onClick={() => onRemedy(remedy.optionId)}>
          {t('remedy', { option: remedy.optionName })}
        </Button>
      )}
    </li>
  );
}
