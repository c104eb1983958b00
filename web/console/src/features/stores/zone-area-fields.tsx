import type { DeliveryZone, Store } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextArea } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Section } from '../../lib/section';
import { ShapeField } from './shape-field';
import { pincodesOf } from './zone-pincodes';
import { ZoneRadiusFields } from './zone-radius-fields';
import { kinds, type ZoneForm } from './zone-schema';
import { words } from './words-zones';

export interface ZoneAreaProps {
  form: UseFormReturn<ZoneForm>;
  store: Store;
  /** Shown behind it, to fit it beside them. */
  zones: readonly DeliveryZone[];
  /** Of these, the one that is edited; absent for a new one. */
  own: string | undefined;
}

export function ZoneAreaFields({ form, ...map }: ZoneAreaProps) {
  const { register, control } = form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <Section title={words.area}>
      <div className="grid gap-2 lg:grid-cols-3">
        {kinds.map((value) => (
          <ChoiceRow
            key={value}
            type="radio"
            value={value}
            label={words.kinds[value]}
            note={words.kindHints[value]}
            {...register('kind')}
          />
        ))}
      </div>
      {kind === 'pincodes' && <PincodesField form={form} />}
      {kind === 'radius' && <ZoneRadiusFields form={form} {...map} />}
      {kind === 'polygon' && <ShapeField form={form} {...map} />}
    </Section>
  );
}

function PincodesField({ form }: Pick<ZoneAreaProps, 'form'>) {
  const { register, control, formState } = form;
  const { codes } = pincodesOf(useWatch({ control, name: 'pincodes' }));
  return (
    <TextArea
      label={words.pincodes}
      rows={4}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      hint={
        codes.length === 0
          ? words.pincodesHint
          : `${words.pincodesRead(codes.length)} ${words.pincodesHint}`
      }
      error={formState.errors.pincodes?.message}
      {...register('pincodes')}
    />
  );
}
