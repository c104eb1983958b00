import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { Plus } from 'lucide-react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { MoveButtons } from '../../lib/move-buttons';
import { RemoveButton } from '../../lib/remove-button';
import { Fault, Section } from '../../lib/section';
import type { ZoneForm } from './zone-schema';
import { draftOf, newFee } from './zone-values';
import { feeWords } from './zone-words';
import { words } from './words-zones';

const mostFees = 20;

/** One line under the other, as they are tried; the last has no condition. */
export function ZoneFeeFields({ form }: { form: UseFormReturn<ZoneForm> }) {
  const { control, formState } = form;
  const fees = useFieldArray({ control, name: 'fees' });
  const typed = useWatch({ control });
  const { length } = fees.fields;
  const faults = formState.errors.fees;
  const { freeAbovePaise = null, ...draft } = draftOf({
    ...form.getValues(),
    ...typed,
  } as ZoneForm);
  return (
    <Section title={words.fees} hint={words.feesHint}>
      <ol className="divide-y border-y">
        {fees.fields.map(({ id }, index) => (
          <FeeLine key={id} form={form} index={index} isLast={index === length - 1}>
            <span className="mt-6 ml-auto flex">
              {index < length - 1 && (
                <>
                  <MoveButtons
                    name={words.line(index + 1)}
                    index={index}
                    count={length - 1}
                    onMove={(to) => fees.move(index, to)}
                  />
                  <RemoveButton
                    label={words.removeFee(words.line(index + 1))}
                    onClick={() => fees.remove(index)}
                  />
                </>
              )}
            </span>
          </FeeLine>
        ))}
      </ol>
      <Fault>{faults?.root?.message ?? faults?.message}</Fault>
      {length < mostFees && (
        <Button
          look="outline"
          className="self-start"
          onClick={() => fees.insert(length - 1, newFee, { focusName: `fees.${length - 1}.below` })}
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addFee}
        </Button>
      )}
      <p className="rounded-control bg-mint px-3 py-2">
        <span className="font-semibold">{`${words.inWords}: `}</span>
        {feeWords({ fees: draft.fees, freeAbovePaise })}
      </p>
    </Section>
  );
}

interface FeeLineProps {
  form: UseFormReturn<ZoneForm>;
  index: number;
  isLast: boolean;
  children: React.ReactNode;
}

function FeeLine({ form, index, isLast, children }: FeeLineProps) {
  const { register, control, formState } = form;
  const delivers = useWatch({ control, name: `fees.${index}.delivers` });
  const faults = formState.errors.fees?.[index];
  const line = isLast ? words.rest : words.line(index + 1);
  const text = (label: string, field: 'below' | 'within' | 'fee') => (
    <TextField
      className="w-36"
      label={label}
      aria-label={words.ofLine(label, line)}
      inputMode="decimal"
      autoComplete="off"
      error={faults?.[field]?.message}
      {...register(`fees.${index}.${field}`)}
    />
  );
  return (
    <li className="flex flex-wrap items-start gap-3 py-3">
      {isLast ? (
        <p className="min-h-11 w-full content-center font-semibold sm:mt-6 sm:w-75">
          {words.restLong}
        </p>
      ) : (
        <>
          {text(words.feeBelow, 'below')}
          {text(words.feeWithin, 'within')}
        </>
      )}
      <label className="mt-6 flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-leaf"
          aria-label={words.ofLine(words.delivered, line)}
          {...register(`fees.${index}.delivers`)}
        />
        {words.delivered}
      </label>
      {delivers && text(words.feeIs, 'fee')}
      {children}
    </li>
  );
}
