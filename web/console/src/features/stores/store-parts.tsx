import type { Customer, Store } from '@shikanji/api/types';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { LoadingRows } from '../../lib/query-state';
import { HoursPart } from './hours-part';
import { LeaveStore } from './leave-store';
import { NowPart } from './now-part';
import { SettingsPart } from './settings-part';
import { SpecialDaysPart } from './special-days-part';
import { StoreTabs } from './store-tabs';
import { SlotsPart } from './slots-part';
import { type Part, parts, type StoreSearch } from './stores-search';
import { words } from './words';

export interface PartProps {
  person: Customer;
  store: Store;
  search: StoreSearch;
  onSearch: (search: StoreSearch) => void;
  /** Whether what was typed here is not saved yet. */
  isDirty: boolean;
  onDirty: (dirty: boolean) => void;
}

/** It brings a map along. */
const ZonesPart = lazy(() => import('./zones-part').then((part) => ({ default: part.ZonesPart })));

const contents: Readonly<Record<Part, ComponentType<PartProps>>> = {
  settings: SettingsPart,
  hours: HoursPart,
  'special-days': SpecialDaysPart,
  zones: ZonesPart,
  slots: SlotsPart,
  now: NowPart,
};

type StorePartsProps = Omit<PartProps, 'isDirty' | 'onDirty'>;

/** Parts that were looked at stay where they are while another one is: nothing that was typed is lost. */
export function StoreParts(props: StorePartsProps) {
  const [dirty, setDirty] = useState<ReadonlySet<Part>>(new Set());
  const [seen, setSeen] = useState<ReadonlySet<Part>>(new Set());
  const shown = props.search.part ?? 'settings';
  if (!seen.has(shown)) setSeen(new Set([...seen, shown]));
  return (
    <>
      <StoreTabs id={props.store.id} shown={shown} />
      {parts.map((part) => {
        const Content = contents[part];
        return (
          <div key={part} hidden={part !== shown}>
            {seen.has(part) && (
              <Suspense fallback={<LoadingRows label={words.oneLoading} />}>
                <Content
                  {...props}
                  isDirty={dirty.has(part)}
                  onDirty={(isDirty) =>
                    setDirty((before) =>
                      isDirty
                        ? new Set([...before, part])
                        : new Set([...before].filter((one) => one !== part)),
                    )
                  }
                />
              </Suspense>
            )}
          </div>
        );
      })}
      <LeaveStore active={dirty.size > 0} />
    </>
  );
}
