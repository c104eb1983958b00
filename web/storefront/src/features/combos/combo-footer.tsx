import type { Combo } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { Stepper } from '@shikanji/ui/stepper';
import type { CartLine } from '../../lib/cart';
import { useSpeech } from '../../lib/i18n';
import type { ComboConfiguration } from './use-combo';

interface ComboFooterProps {
  combo: Combo;
  configuration: ComboConfiguration;
  editing: boolean;
  onDone: (line: CartLine) => void;
}

/** Quantity, and the one button with the price on it. */
export function ComboFooter({ combo, configuration, editing, onDone }: ComboFooterProps) {
  const { t } = useSpeech();
  const { quantity, setQuantity, missing, totalPaise, stale, chosen } = configuration;

  function press() {
    if (missing === undefined) onDone(chosen);
    else document.getElementById(`group-${missing.id}`)?.scrollIntoView({ block: 'center' });
  }

  if (!combo.available) {
    return <p className="py-2 text-center text-lg font-semibold text-clay">{t('soldOut')}</p>;
  }
  return (
    <div className="flex items-center gap-3">
      <Stepper
        size="large"
        value={quantity}
        onChange={setQuantity}
        label={combo.name}
        words={{
          fewer: t('fewer'),
          more: t('more'),
          remove: t('remove'),
          quantity: t('quantity'),
        }}
      />
      <Button
        size="large"
        look={missing === undefined ? 'primary' : 'outline'}
        className="flex-1"
        onClick={press}
      >
        {missing === undefined ? (
          <>
            {t(editing ? 'saveFor' : 'addFor')}
            {totalPaise !== undefined && (
              <span className={`money ${stale ? 'opacity-50' : ''}`}>{money(totalPaise)}</span>
            )}
          </>
        ) : (
          t('stillChoose', { group: missing.name })
        )}
      </Button>
    </div>
  );
}
