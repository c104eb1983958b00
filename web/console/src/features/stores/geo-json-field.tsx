import { Button, buttonClass } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { TextArea } from '@shikanji/ui/text-field';
import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { type Shape, shapeOfText } from './zone-shape';
import { words } from './words-zones';

/** What somebody drew elsewhere, pasted or as a file. */
export function GeoJsonField({ onShape }: { onShape: (shape: Shape) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = (given: string) => {
    const shape = shapeOfText(given);
    setWrong(shape === null);
    setText(shape === null ? given : '');
    if (shape !== null) onShape(shape);
  };
  return (
    <details>
      <summary className="min-h-11 content-center font-semibold">{words.geoJson}</summary>
      <div className="flex flex-col gap-2">
        <TextArea
          label={words.geoJsonText}
          hint={words.geoJsonHint}
          rows={4}
          spellCheck={false}
          value={text}
          error={wrong ? words.noGeoJson : null}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button look="outline" disabled={text.trim() === ''} onClick={() => take(text)}>
            {words.takeGeoJson}
          </Button>
          <input
            id={id}
            type="file"
            accept=".geojson,.json,application/geo+json,application/json"
            className="peer sr-only"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              void file?.text().then(take);
              // the same file can be chosen again
              target.value = '';
            }}
          />
          <label
            htmlFor={id}
            className={classNames(
              buttonClass('outline'),
              'peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-leaf',
            )}
          >
            <FileUp aria-hidden size={20} strokeWidth={1.75} />
            {words.geoJsonFile}
          </label>
        </div>
      </div>
    </details>
  );
}
