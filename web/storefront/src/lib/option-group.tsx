import type { Customization } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { moneyDifference } from '@shikanji/ui/format/money';
import { useSpeech } from './i18n';
import { toggleOption } from './product';

interface OptionGroupProps {
  group: Customization;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  missing: boolean;
}

export function OptionGroup({ group, chosen, onChange, missing }: OptionGroupProps) {
  const { t } = useSpeech();
  const single = group.max === 1 && group.min === 1;
  const taken = group.options.filter((option) => chosen.includes(option.id)).length;
  return (
    <fieldset id={`group-${group.id}`} className="flex flex-col gap-2" tabIndex={-1}>
      <legend className="mb-2 flex w-full items-baseline gap-3">
        <span className="font-display text-xl font-bold">{group.name}</span>
        <span className={missing ? 'font-semibold text-clay' : 'text-sm text-cumin'}>
          {ruleOf(group, t)}
        </span>
      </legend>
      {group.options.map((option) => {
        const checked = chosen.includes(option.id);
        return (
          <ChoiceRow
            key={option.id}
            type={single ? 'radio' : 'checkbox'}
            name={group.id}
            label={option.name}
            note={option.available ? undefined : t('notToday')}
            end={moneyDifference(option.pricePaise)}
            checked={checked}
            disabled={!option.available || (!checked && group.max > 1 && taken >= group.max)}
            onChange={() => onChange(toggleOption(group, chosen, option.id))}
          />
        );
      })}
    </fieldset>
  );
}

function ruleOf(group: Customization, t: ReturnType<typeof useSpeech>['t']): string {
  if (group.min === 1 && group.max === 1) return t('pickOne');
  if (group.min === 0)
    return group.max === 1 ? t('pickOptional') : t('pickUpTo', { max: group.max });
  return t('pickBetween', { min: group.min, max: group.max });
}
