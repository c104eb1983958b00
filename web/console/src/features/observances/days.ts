import type { Observance } from '@shikanji/api/types';
import { dateIn, dayIn } from '@shikanji/ui/format/time';
import { words } from './words';

/** Midday, so that it is the same day in any zone we write it in. */
const midday = (day: string): string => `${day}T12:00:00Z`;

/** `Mon, 31 Aug`, or `Mon, 31 Aug – Mon, 7 Sept`; with the year where it is another than the page's. */
export function spanWords({ from, to }: Pick<Observance, 'from' | 'to'>, year: number): string {
  const word = (day: string) =>
    day.startsWith(`${year}-`) ? dayIn('UTC', midday(day)) : dateIn('UTC', midday(day));
  return from === to ? word(from) : words.span(word(from), word(to));
}

/** Tradition and region, if it is not for everybody. */
export const whom = ({ sect, region }: Observance): string =>
  [sect, region].filter(Boolean).join(', ') || words.everybody;
