import type { Import } from '@shikanji/api/types';
import type { RowState } from './files-search';
import type { Kind } from './kinds';

const number = new Intl.NumberFormat('en-IN');
const rows = (count: number) => (count === 1 ? 'one row' : `${number.format(count)} rows`);

export const kindWord: Readonly<Record<Kind, string>> = {
  products: 'Products',
  options: 'Choices',
  combos: 'Combos',
  sections: 'Sections',
  ingredients: 'Ingredients',
  prices: 'Prices',
  stock: 'Stock',
};

/** What each is for. */
export const kindText: Readonly<Record<Kind, string>> = {
  products: 'What is sold: names, prices, tax, recipes. A new line is a new product.',
  options: 'What guests may choose with a product: sizes, sweetness, extras.',
  combos: 'Several things for one price, and what each of them may be.',
  sections: 'The sections of the menu, their order, and which is a part of which.',
  ingredients: 'What dishes are made of. Their badges follow from it.',
  prices:
    'What this store asks for a thing, where that is not the chain’s price, and what it does not sell.',
  stock: 'A count: what stands in the file is on hand from then on.',
};

export const stateWord: Readonly<Record<Import['state'], string>> = {
  checking: 'Being checked',
  checked: 'To be looked at',
  applying: 'Being done',
  applied: 'Done',
  failed: 'Failed',
  discarded: 'Discarded',
};

export const rowWord: Readonly<Record<RowState, string>> = {
  faulty: 'Faults',
  new: 'New',
  changed: 'Changed',
  unchanged: 'As they are',
};

export const words = {
  title: 'Files',
  intro:
    'Take a list as a file, change it in a spreadsheet, and bring it back. What it would change is shown row by row before anything is.',
  ofChain: 'Of all stores',
  ofStore: 'Of one store',
  out: 'Take it as a file',
  outText: 'CSV, which every spreadsheet opens. All lines and columns are in it.',
  outFailed: 'The file could not be fetched.',
  in: 'Bring a file back',
  inText: 'CSV in UTF-8, 20 MB and 50,000 rows at most. Nothing is changed before you say so.',
  choose: 'Choose a file',
  sending: (name: string) => `${name} is being sent …`,
  reading: (name: string) => `${name} is being read …`,
  again: 'Try again',
  refused: (name: string, why: string) => `${name}: ${why}`,
  last: 'The last files',
  lastLoading: 'The last files are loading',
  lastFailed: 'The last files could not be loaded.',
  none: 'Nobody has brought a file yet',
  noneHint: 'Take one out first: it shows which columns there are.',
  what: 'List',
  when: 'Sent',
  state: 'State',
  rows: 'Rows',
  look: (kind: string, when: string) => `${kind}, sent ${when}`,
  // one of them
  back: 'All files',
  loading: 'The file is loading',
  failed: 'The file could not be loaded.',
  checking: (checked: number, total: number) =>
    `${number.format(checked)} of ${rows(total)} checked`,
  applying: 'It is being done, all of it or nothing …',
  faulty: (count: number) =>
    `${rows(count).replace(/^o/, 'O')} can’t be taken, so nothing is changed. Mend the file and send it again.`,
  nothing: 'The file says what is so already. There is nothing to do.',
  ready: (made: number, changed: number) =>
    [made > 0 && `${rows(made)} are new`, changed > 0 && `${rows(changed)} change something`]
      .filter(Boolean)
      .join(', ')
      .replace(/one row are/, 'one row is')
      .replace(/one row change /, 'one row changes ')
      .replace(/^./, (first) => first.toUpperCase()) + '.',
  apply: 'Do all of it',
  discard: 'Discard it',
  discarded: 'It was discarded. Nothing was changed.',
  broken: 'It could not be done, and nothing was changed. Send the file again.',
  done: (when: string) => `It was done ${when}.`,
  applied: 'All of it is done.',
  thrown: 'The file is discarded.',
  show: 'Show',
  all: 'All rows',
  rowsLoading: 'The rows are loading',
  rowsFailed: 'The rows could not be loaded.',
  noRows: 'There are no such rows.',
  line: 'Line',
  key: 'Which',
  whatChanges: 'What it does',
  column: (name: string, number: number | null) =>
    number === null ? name : `${name} (column ${letters(number)})`,
  from: 'from',
  to: 'to',
  empty: 'nothing',
  more: 'Show more rows',
} as const;

/** As spreadsheets name columns: 1 is A, 27 is AA. */
export function letters(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
