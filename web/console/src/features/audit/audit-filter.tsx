import { TextField } from '@shikanji/ui/text-field';
import { SelectField } from '../../lib/select-field';
import { type AuditSearch, isBackwards } from './audit-search';
import { groupChoices, isGroup, words } from './words';

interface AuditFilterProps {
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
}

export function AuditFilter({ search, onChange }: AuditFilterProps) {
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={words.filter}
        className="min-w-60 flex-1 sm:flex-none"
        value={search.group ?? ''}
        choices={groupChoices}
        onChoose={(value) => onChange({ group: isGroup(value) ? value : undefined })}
      />
      <TextField
        label={words.from}
        type="date"
        className="min-w-36 flex-1 sm:flex-none"
        value={search.from ?? ''}
        onChange={({ target }) => onChange({ from: target.value || undefined })}
      />
      <TextField
        label={words.to}
        type="date"
        className="min-w-36 flex-1 sm:flex-none"
        error={isBackwards(search) ? words.backwards : undefined}
        value={search.to ?? ''}
        onChange={({ target }) => onChange({ to: target.value || undefined })}
      />
    </form>
  );
}
