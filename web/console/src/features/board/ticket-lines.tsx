import type { OrderLine } from '@shikanji/api/types';
import { words } from './words';

/** What has to be made, to be read from a metre away. */
export function TicketLines({ lines }: { lines: readonly OrderLine[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {lines.map((line) => (
        <li key={line.line} className="flex gap-2 text-xl leading-7">
          <span className="money min-w-9 font-bold">{`${line.quantity} ×`}</span>
          <span className="min-w-0 flex-1">
            {line.name}
            {line.diet.jain && (
              <strong className="ml-2 inline-block rounded-full border-2 border-leaf px-2.5 text-base leading-5.5 font-bold text-leaf">
                {words.jain}
              </strong>
            )}
            {line.combo && (
              <span className="block text-base leading-6 text-cumin">
                {words.inCombo(line.combo.name)}
              </span>
            )}
            {line.options.length > 0 && (
              <strong className="block text-lg leading-6 font-bold">
                {line.options.map((option) => option.name).join(' · ')}
              </strong>
            )}
            {line.note !== null && (
              <span className="mt-1 block rounded-control bg-lemon px-2 py-1 text-lg font-semibold text-night">
                <span className="sr-only">{`${words.noteIs}: `}</span>
                {line.note}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
