import { wordsForCode } from '@shikanji/api/errors';
import type { Combo, Product } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { TextArea } from '@shikanji/ui/text-field';
import type { CartLine } from '../../lib/cart';
import { useSpeech } from '../../lib/i18n';
import { ComboFooter } from './combo-footer';
import { ComboPictures } from './combo-pictures';
import { ComboSlot } from './combo-slot';
import { type ComboConfiguration, useCombo } from './use-combo';
import { useComboSpeech } from './words';

interface ComboSheetProps {
  combo: Combo;
  menu: readonly Product[];
  storeId: string;
  /** The line of the cart that is being changed; absent when adding. */
  line?: CartLine | undefined;
  onDone: (line: CartLine) => void;
  onClose: () => void;
}

export function ComboSheet({ combo, menu, storeId, line, onDone, onClose }: ComboSheetProps) {
  const { t, language } = useSpeech();
  const configuration = useCombo(combo, menu, storeId, line);
  const { parts, setPart, missing, problems, note, setNote } = configuration;
  return (
    <Sheet
      open
      width="wide"
      onClose={onClose}
      title={combo.name}
      titleHidden
      closeLabel={t('close')}
      footer={
        <ComboFooter
          combo={combo}
          configuration={configuration}
          editing={line !== undefined}
          onDone={onDone}
        />
      }
    >
      <div className="grid place-items-center border-b-[3px] border-night bg-lemon p-6">
        <ComboPictures slugs={parts.map((part) => part.slug)} menu={menu} large />
      </div>
      <div className="flex flex-col gap-6 p-4 pb-8 md:p-6">
        <div className="flex flex-col gap-2 md:pr-12">
          <h2 className="text-3xl">{(language === 'hi' && combo.hindiName) || combo.name}</h2>
          <p className="text-lg text-cumin">{combo.description}</p>
          <JainLine configuration={configuration} />
        </div>
        {combo.available &&
          missing === undefined &&
          problems.map((problem) => (
            <Notice key={`${problem.code} ${problem.pointer ?? ''}`} tone="clay">
              {wordsForCode(problem.code, language, problem.message)}
            </Notice>
          ))}
        {combo.slots.map((slot, index) => {
          const part = parts[index];
          return (
            part !== undefined && (
              <ComboSlot
                key={slot.name}
                slot={slot}
                menu={menu}
                part={part}
                missing={missing?.id}
                onChange={(changed) => setPart(index, changed)}
              />
            )
          );
        })}
        <TextArea
          label={t('note')}
          placeholder={t('notePlaceholder')}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Sheet>
  );
}

/** A combo is as Jain as all that is chosen in it. */
function JainLine({ configuration }: { configuration: ComboConfiguration }) {
  const { t } = useComboSpeech();
  const { lines } = configuration;
  if (lines.length === 0) return null;
  const others = lines.filter((line) => !line.diet.jain).map((line) => line.name);
  return (
    <p
      aria-live="polite"
      className={`font-semibold ${others.length === 0 ? 'text-leaf' : 'text-clay'}`}
    >
      {others.length === 0
        ? t('allJain')
        : t('notAllJain', { names: [...new Set(others)].join(', ') })}
    </p>
  );
}
