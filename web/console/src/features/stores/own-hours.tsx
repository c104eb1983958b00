import { Button } from '@shikanji/ui/button';
import { Plus } from 'lucide-react';
import type { FieldErrors } from 'react-hook-form';
import { Fault, Section } from '../../lib/section';
import type { HoursForm } from './hours-values';
import type { Week } from './ranges';
import { WeekFields } from './week-fields';
import { fulfilments, fulfilmentWord } from './words';
import { words } from './words-hours';

type Own = HoursForm['fulfilments'];

interface OwnHoursProps {
  own: Own;
  /** With which hours of their own begin. */
  general: Week;
  faults: FieldErrors<HoursForm>['fulfilments'];
  onChange: (own: Own) => void;
}

/** Ways of fulfilment whose hours are not those of the store. */
export function OwnHours({ own, general, faults, onChange }: OwnHoursProps) {
  const without = fulfilments.filter((type) => own.every((one) => one.type !== type));
  return (
    <Section title={words.own} hint={words.ownHint}>
      {own.map(({ type, week }, index) => (
        <section key={type} aria-label={ofWay(type)} className="flex flex-col items-start gap-2">
          <h3 className="text-lg">{ofWay(type)}</h3>
          <Fault>{faults?.[index]?.type?.message}</Fault>
          <div className="self-stretch">
            <WeekFields
              week={week}
              faults={faults?.[index]?.week}
              onChange={(next) =>
                onChange(own.map((one) => (one.type === type ? { type, week: next } : one)))
              }
            />
          </div>
          <Button look="danger" onClick={() => onChange(own.filter((one) => one.type !== type))}>
            {words.removeOwn(lower(type))}
          </Button>
        </section>
      ))}
      {without.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {without.map((type) => (
            <Button
              key={type}
              look="outline"
              onClick={() => onChange([...own, { type, week: general }])}
            >
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {words.addOwn(lower(type))}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}

const lower = (type: Own[number]['type']): string =>
  type === 'dine_in' ? 'the table' : fulfilmentWord(type).toLowerCase();

const ofWay = (type: Own[number]['type']): string => words.ownOf(lower(type));
