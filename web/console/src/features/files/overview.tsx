import type { FilesProps } from './files';
import { type Kind, isOfStore, kindsFor } from './kinds';
import { LastFiles } from './last-files';
import { PickKind } from './pick-kind';
import { SendFile } from './send-file';
import { TakeFile } from './take-file';
import { kindText, words } from './words';

/** Which list; out, and in again; and what was sent last. */
export function Overview({ person, store, stores, storePicker, search, onSearch }: FilesProps) {
  const open = kindsFor(person.role);
  const kind: Kind = open.find((one) => one === search.kind) ?? open[0] ?? 'stock';
  const onSent = (id: string) => onSearch({ ...search, kind, id });
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      <PickKind open={open} kind={kind} onPick={(next) => onSearch({ ...search, kind: next })} />
      <p>{kindText[kind]}</p>
      {isOfStore(kind) && storePicker}
      <div className="grid gap-4 lg:grid-cols-2">
        <TakeFile kind={kind} store={store} />
        <SendFile key={`${kind} ${store.id}`} kind={kind} store={store} onSent={onSent} />
      </div>
      <LastFiles
        stores={stores}
        onOpen={({ id, kind: of }) => onSearch({ ...search, kind: of, id })}
      />
    </>
  );
}
