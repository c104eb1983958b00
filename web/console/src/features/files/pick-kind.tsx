import { Chip } from '@shikanji/ui/chip';
import { type Kind, ofChain, ofStore } from './kinds';
import { kindWord, words } from './words';

interface PickKindProps {
  open: readonly Kind[];
  kind: Kind;
  onPick: (kind: Kind) => void;
}

const groups = [
  { label: words.ofChain, of: ofChain },
  { label: words.ofStore, of: ofStore },
];

/** Which list: all of them to be seen at once, the chain's apart from a store's. */
export const PickKind = ({ open, kind, onPick }: PickKindProps) => (
  <div className="flex flex-wrap gap-x-8 gap-y-3">
    {groups
      .map(({ label, of }) => ({ label, shown: of.filter((one) => open.includes(one)) }))
      .filter(({ shown }) => shown.length > 0)
      .map(({ label, shown }) => (
        <div key={label} role="group" aria-label={label} className="flex flex-col gap-1">
          <p aria-hidden className="text-sm font-semibold">
            {label}
          </p>
          <div className="flex flex-wrap gap-2">
            {shown.map((one) => (
              <Chip key={one} selected={one === kind} onClick={() => onPick(one)}>
                {kindWord[one]}
              </Chip>
            ))}
          </div>
        </div>
      ))}
  </div>
);
