import { money } from './format/money';

export function Money({ paise }: { paise: number }) {
  return <span className="money">{money(paise)}</span>;
}
