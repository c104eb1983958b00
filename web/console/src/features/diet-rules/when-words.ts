import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { here } from '../../lib/here';

export const whenWords = (instant: string | null): string =>
  instant === null ? '–' : `${dateIn(here, instant)}, ${timeIn(here, instant)}`;
