import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { MoveButtons } from '../../lib/move-buttons';
import { RemoveButton } from '../../lib/remove-button';
import { Fault, Section } from '../../lib/section';
import { stationsQuery } from '../../lib/stations';
import type { SettingsForm } from './settings-schema';
import { words } from './words-settings';

const mostStations = 20;

/** Those of the catalogue that this store has, as people there call them. */
export function StationsFields({ form }: { form: UseFormReturn<SettingsForm> }) {
  const { register, control, formState } = form;
  const errors = formState.errors.stations;
  const known = useQuery(stationsQuery).data ?? [];
  const stations = useFieldArray({ control, name: 'stations' });
  const typed = useWatch({ control, name: 'stations' });
  const { length } = stations.fields;
  return (
    <Section title={words.stations} hint={words.stationsHint}>
      {length > 0 && (
        <ol className="divide-y border-y">
          {stations.fields.map((field, index) => {
            const called = typed[index]?.name || words.stationNumber(index);
            return (
              <li key={field.id} className="flex flex-wrap items-start gap-x-2 py-3 sm:flex-nowrap">
                <TextField
                  className="min-w-36 flex-1"
                  label={words.stationName}
                  autoComplete="off"
                  error={errors?.[index]?.name?.message}
                  {...register(`stations.${index}.name`)}
                />
                <ChoiceField
                  // what is chosen stands there only once there is what to choose from
                  key={known.length}
                  className="min-w-36 flex-1"
                  label={words.station}
                  aria-label={words.stationOf(called)}
                  choices={choicesWith(field.slug, known)}
                  error={errors?.[index]?.slug?.message}
                  {...register(`stations.${index}.slug`)}
                />
                <span className="ml-auto flex sm:mt-6">
                  <MoveButtons
                    name={called}
                    index={index}
                    count={length}
                    onMove={(to) => stations.move(index, to)}
                  />
                  <RemoveButton
                    label={words.removeStation(called)}
                    onClick={() => stations.remove(index)}
                  />
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <Fault>{errors?.root?.message ?? errors?.message}</Fault>
      {length < mostStations && (
        <Button
          look="outline"
          className="self-start"
          onClick={() =>
            stations.append(
              { slug: '', name: '', makeMinutes: null },
              { focusName: `stations.${length}.name` },
            )
          }
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addStation}
        </Button>
      )}
    </Section>
  );
}

/** One that the catalogue no longer knows stays choosable where it is chosen. */
function choicesWith(slug: string, known: readonly { slug: string; name: string }[]) {
  const choices = known.map((station) => ({ value: station.slug, label: station.name }));
  if (slug !== '' && known.every((station) => station.slug !== slug)) {
    choices.push({ value: slug, label: slug });
  }
  return [{ value: '', label: words.choose }, ...choices];
}
