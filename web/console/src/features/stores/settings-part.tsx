import { may } from '../../lib/permissions';
import { Closing } from './closing';
import { SettingsForm } from './settings-form';
import type { PartProps } from './store-parts';

export const SettingsPart = ({ person, store, isDirty, onDirty }: PartProps) => (
  <div className="flex flex-col gap-6">
    <SettingsForm
      // closing it is another version: the form begins anew with that
      key={String(store.active)}
      store={store}
      onDirty={onDirty}
    />
    {may(person.role, 'edit-stores') && <Closing store={store} dirty={isDirty} />}
  </div>
);
