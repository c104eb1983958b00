import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Section } from '../../lib/section';
import type { SlotsForm } from './slots-values';
import { words } from './words-slots';

/** How many minutes of work each station has for one slot. */
export function CapacityFields({ form }: { form: UseFormReturn<SlotsForm> }) {
  const { register, control, formState } = form;
  const [stations, minutes] = useWatch({ control, name: ['stations', 'minutes'] });
  const hintOf = (typed: string): string | undefined => {
    const people = Number(typed) / Number(minutes);
    return people > 0
      ? words.each(words.people(Math.round(people * 10) / 10), Number(minutes))
      : undefined;
  };
  return (
    <Section title={words.capacity} hint={words.capacityHint}>
      {stations.length === 0 && <p>{words.noStations}</p>}
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {stations.map(({ slug, name, makeMinutes }, index) => (
          <TextField
            key={slug}
            label={words.make(name)}
            hint={hintOf(makeMinutes)}
            inputMode="numeric"
            autoComplete="off"
            error={formState.errors.stations?.[index]?.makeMinutes?.message}
            {...register(`stations.${index}.makeMinutes`)}
          />
        ))}
      </div>
    </Section>
  );
}
