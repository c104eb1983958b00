import { wordsFor } from '@shikanji/api/errors';
import { Button, buttonClass } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { Notice } from '@shikanji/ui/notice';
import { ImageUp } from 'lucide-react';
import { useId } from 'react';
import { types } from './picture-requests';
import { useUpload } from './use-upload';
import { words } from './words-pictures';

interface UploadFieldProps {
  productId: string;
  /** So many more the product takes. */
  left: number;
}

export function UploadField({ productId, left }: UploadFieldProps) {
  const id = useId();
  const { busy, now, refused, add, again } = useUpload(productId);
  return (
    <div className="flex flex-col items-start gap-2">
      <input
        id={id}
        type="file"
        multiple
        accept={types.join(',')}
        disabled={busy}
        aria-describedby={`${id}-hint`}
        className="peer sr-only"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // the same file can be chosen again
          target.value = '';
          if (files.length > 0) add(files.slice(0, left));
        }}
      />
      <label
        htmlFor={id}
        className={classNames(
          buttonClass(),
          'peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-leaf peer-disabled:opacity-55',
        )}
      >
        <ImageUp aria-hidden size={20} strokeWidth={1.75} />
        {words.add}
      </label>
      <p id={`${id}-hint`} className="text-sm text-cumin">
        {words.addHint(left)}
      </p>
      {now !== undefined && (
        <div role="status" className="flex w-full max-w-120 flex-col gap-1">
          <label htmlFor={`${id}-progress`} className="wrap-anywhere">
            {now.share < 1 ? words.sending(now.name) : words.developing(now.name)}
          </label>
          <progress
            id={`${id}-progress`}
            value={now.share < 1 ? now.share : undefined}
            max={1}
            className="h-2 w-full accent-leaf"
          />
        </div>
      )}
      {refused.map(({ file, key, fault }) => (
        <Notice key={key} tone="clay">
          <span className="wrap-anywhere">{words.refused(file.name, wordsFor(fault, 'en'))}</span>
        </Notice>
      ))}
      {refused.some((one) => one.again) && (
        <Button look="outline" busy={busy} onClick={again}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
