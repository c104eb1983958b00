import { TextField } from '@shikanji/ui/text-field';
import { CopyButton } from '../../lib/copy-button';
import { words } from './words';

/** A link that could not be sent. */
export function HandOver({ link }: { link: string }) {
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{words.handOver}</p>
      <TextField
        className="w-full"
        label={words.link}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton look="primary" text={link} label={words.copy} copied={words.copied} />
    </div>
  );
}
