import { SelectField } from '../../lib/select-field';
import { may } from '../../lib/permissions';
import type { FilesProps } from './files';
import { type Kind, kinds } from './files-search';
import { LastFiles } from './last-files';
import { SendFile } from './send-file';
import { TakeFile } from './take-file';
import { kindWord, words } from './words';

/** Which list; out, and in again; and what was sent last. */
export function Overview({ person, store, storePicker, search, onSearch }: FilesProps) {
  const mayEdit = may(person.role, 'edit-catalogue');
  const open = mayEdit ? kinds : (['stock'] as const);
  const wanted = search.kind ?? 'products';
  const kind: Kind = open.find((one) => one === wanted) ?? 'stock';
  const onSent = (id: string) => onSearch({ ...search, kind, id });
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      <div className="grid max-w-160 items-end gap-3 sm:grid-cols-2">
        <SelectField
          label={words.kind}
          value={kind}
          onChoose={(value) =>
            onSearch({ ...search, kind: open.find((one) => one === value) ?? 'stock' })
          }
          choices={open.map((value) => ({ value, label: kindWord[value] }))}
        />
        {kind === 'stock' && storePicker}
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <TakeFile kind={kind} store={store} />
        <SendFile key={`${kind} ${store.id}`} kind={kind} store={store} onSent={onSent} />
      </div>
      <LastFiles onOpen={({ id, kind: of }) => onSearch({ ...search, kind: of, id })} />
    </>
  );
}
