import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Fault, Section } from '../section';
import { RemoveButton } from '../remove-button';
import { type ScheduleForm, weekdays } from './schedule-form';
import { words } from './words';

interface Scheduled {
  schedule: ScheduleForm;
}

const mostTimes = 6;

/** In a form that has a `schedule` and is provided to what is in it. */
export function ScheduleFields() {
  const { register, formState } = useFormContext<Scheduled>();
  const errors = formState.errors.schedule;
  return (
    <Section title={words.title} hint={words.hint}>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          label={words.from}
          type="date"
          error={errors?.from?.message}
          {...register('schedule.from')}
        />
        <TextField
          label={words.to}
          type="date"
          error={errors?.to?.message}
          {...register('schedule.to')}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">
          {words.weekdays}
          <span className="block font-normal text-cumin">{words.weekdaysHint}</span>
        </legend>
        <div className="grid grid-cols-3 gap-2 sm:grid-cols-7">
          {weekdays.map((day) => (
            <ChoiceRow
              key={day}
              type="checkbox"
              value={day}
              label={words.weekdayNames[day]}
              {...register('schedule.weekdays')}
            />
          ))}
        </div>
        <Fault>{errors?.weekdays?.message}</Fault>
      </fieldset>
      <Times />
    </Section>
  );
}

function Times() {
  const { register, control, formState } = useFormContext<Scheduled>();
  const errors = formState.errors.schedule?.times;
  const times = useFieldArray({ control, name: 'schedule.times' });
  return (
    <fieldset className="flex min-w-0 flex-col items-start gap-2">
      <legend className="mb-1 text-sm font-semibold">
        {words.times}
        <span className="block font-normal text-cumin">{words.timesHint}</span>
      </legend>
      {times.fields.map((field, index) => (
        <div key={field.id} className="flex items-start gap-2">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="time"
              className="w-32"
              label={end === 'from' ? words.timeFrom(index) : words.timeTo(index)}
              error={errors?.[index]?.[end]?.message}
              {...register(`schedule.times.${index}.${end}`)}
            />
          ))}
          <RemoveButton
            besideField
            label={words.removeTime(index)}
            onClick={() => times.remove(index)}
          />
        </div>
      ))}
      <Fault>{errors?.root?.message ?? errors?.message}</Fault>
      {times.fields.length < mostTimes && (
        <Button look="outline" onClick={() => times.append({ from: '', to: '' })}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addTime}
        </Button>
      )}
    </fieldset>
  );
}
