import { useSyncExternalStore } from 'react';
import { classNames } from './format/class-names';

interface Message {
  id: number;
  text: string;
  tone: 'plain' | 'clay';
}

let messages: readonly Message[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Message[]) {
  messages = next;
  listeners.forEach((listener) => listener());
}

/** Says something in passing; read out politely, gone after a few seconds. */
export function toast(text: string, tone: Message['tone'] = 'plain'): void {
  const message = { id: nextId++, text, tone };
  change([message]);
  setTimeout(
    () => change(messages.filter((shown) => shown.id !== message.id)),
    tone === 'clay' ? 7_000 : 2_800,
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where messages appear; once per application. */
export function Toaster() {
  const shown = useSyncExternalStore(subscribe, () => messages);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-24 z-60 flex flex-col items-center gap-2"
    >
      {shown.map((message) => (
        <p
          key={message.id}
          className={classNames(
            'animate-sheet max-w-120 rounded-control px-4 py-3 font-medium shadow-float',
            message.tone === 'clay' ? 'bg-clay text-on-clay' : 'bg-ink text-paper',
          )}
        >
          {message.text}
        </p>
      ))}
    </div>
  );
}
