import { Chip } from '@shikanji/ui/chip';
import { TextField } from '@shikanji/ui/text-field';
import { type End, spans } from './ends';
import { spanWord, words } from './words-now';

interface EndFieldsProps {
  end: End;
  /** What was chosen comes to a time within a week. */
  fits: boolean;
  /** There is a closing time to wait for. */
  closes: boolean;
  onChange: (end: End) => void;
}

/** Until when something lasts: each has an end. */
export const EndFields = ({ end, fits, closes, onChange }: EndFieldsProps) => (
  <fieldset className="flex min-w-0 flex-col gap-2">
    <legend className="mb-1 text-sm font-semibold">{words.howLong}</legend>
    <div className="flex flex-wrap gap-2">
      {spans
        .filter((span) => closes || span !== 'closing')
        .map((span) => (
          <Chip key={span} selected={span === end.span} onClick={() => onChange({ ...end, span })}>
            {spanWord(span)}
          </Chip>
        ))}
    </div>
    {end.span === 'at' && (
      <div className="grid max-w-100 grid-cols-2 items-start gap-3">
        <TextField
          label={words.day}
          type="date"
          value={end.day}
          onChange={(event) => onChange({ ...end, day: event.target.value })}
        />
        <TextField
          label={words.time}
          type="time"
          value={end.time}
          error={end.time !== '' && !fits ? words.needTime : null}
          onChange={(event) => onChange({ ...end, time: event.target.value })}
        />
      </div>
    )}
  </fieldset>
);
