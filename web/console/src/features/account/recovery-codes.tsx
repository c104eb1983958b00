import { Button } from '@shikanji/ui/button';
import { Outcome } from '@shikanji/ui/outcome';
import { Download } from 'lucide-react';
import { CopyButton } from '../../lib/copy-button';
import { saveText } from '../../lib/save-text';
import { words } from './words';

/** They are not to be had again: nothing else is shown before they are put away. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const text = codes.join('\n');
  return (
    <Outcome title={words.keepCodes}>
      <p>{words.keepCodesText}</p>
      <ol className="grid max-w-96 grid-cols-2 gap-x-6 rounded-control border-2 border-ink bg-salt px-4 py-2 text-lg font-semibold tabular-nums">
        {codes.map((code) => (
          <li key={code} className="py-1">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={text} label={words.copyCodes} copied={words.codesCopied} />
        <Button look="outline" onClick={() => saveText('shikanji-recovery-codes.txt', `${text}\n`)}>
          <Download aria-hidden size={20} strokeWidth={1.75} />
          {words.downloadCodes}
        </Button>
      </div>
      <Button size="large" className="self-start" onClick={onKept}>
        {words.codesKept}
      </Button>
    </Outcome>
  );
}
