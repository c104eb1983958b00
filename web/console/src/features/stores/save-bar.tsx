import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import type { FieldValues } from 'react-hook-form';
import { countFaults } from '../../lib/count-faults';
import { EditFaults } from '../../lib/edit-faults';
import type { Editing } from '../../lib/use-editing';
import { words } from './words';

interface SaveBarProps<Form extends FieldValues, Thing> {
  editing: Editing<Form, Thing>;
  dirty: boolean;
  label: string;
  mayExist?: string;
  fieldNames: (fields: readonly string[]) => string;
}

/** Stays in sight, for these forms are long. */
export function SaveBar<Form extends FieldValues, Thing>({
  editing,
  dirty,
  label,
  mayExist = '',
  fieldNames,
}: SaveBarProps<Form, Thing>) {
  const faults = countFaults(editing.form.formState.errors);
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t bg-paper px-4 py-3">
      <EditFaults editing={editing} mayExist={mayExist} fieldNames={fieldNames} />
      {faults > 0 && editing.fault === null && <Notice tone="clay">{words.faults(faults)}</Notice>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" size="large" disabled={!dirty} busy={editing.busy}>
          {label}
        </Button>
        <span role="status" className="text-cumin">
          {dirty && words.unsaved}
        </span>
      </div>
    </div>
  );
}
