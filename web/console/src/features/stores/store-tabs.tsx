import { PartTabs } from '../../lib/part-tabs';
import { type Part, parts } from './stores-search';
import { partWord, words } from './words';

export const StoreTabs = ({ id, shown }: { id: string; shown: Part }) => (
  <PartTabs
    label={words.parts}
    parts={parts.map((part) => ({
      label: partWord(part),
      isShown: part === shown,
      link: { to: '/stores/$id', params: { id }, search: part === 'settings' ? {} : { part } },
    }))}
  />
);
