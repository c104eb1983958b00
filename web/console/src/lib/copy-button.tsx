import { Button, type ButtonLook } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { Copy } from 'lucide-react';

interface CopyButtonProps {
  text: string;
  label: string;
  copied: string;
  look?: ButtonLook;
}

export function CopyButton({ text, label, copied, look = 'outline' }: CopyButtonProps) {
  return (
    <Button
      look={look}
      onClick={(event) => {
        const button = event.currentTarget;
        void copy(text, button).then((done) =>
          done ? toast(copied) : toast('Select it and copy it by hand.', 'clay'),
        );
      }}
    >
      <Copy aria-hidden size={20} strokeWidth={1.75} />
      {label}
    </Button>
  );
}

/** A tablet in the store's network may reach the server over plain http, where there is no clipboard to write to. */
async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr-only';
    // beside the button: a sheet keeps the focus inside
    near.after(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    near.focus();
    return done;
  }
}
