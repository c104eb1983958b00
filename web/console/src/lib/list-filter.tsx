import { SearchField } from './search-field';
import { SelectField } from './select-field';

interface ListFilterProps<Choice extends string> {
  label: string;
  /** What is shown while nothing is chosen. */
  all: string;
  choices: readonly { value: Choice; label: string }[];
  chosen: Choice | undefined;
  searchLabel: string;
  placeholder?: string;
  q: string | undefined;
  onChange: (chosen: Choice | undefined, q: string | undefined) => void;
  /** Down from the search, into what was found. */
  onDown: () => void;
}

/** Which part of a list, and what it is called. */
export function ListFilter<Choice extends string>({
  label,
  all,
  choices,
  chosen,
  searchLabel,
  placeholder,
  q,
  onChange,
  onDown,
}: ListFilterProps<Choice>) {
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={label}
        className="min-w-36 flex-1 sm:flex-none"
        value={chosen ?? ''}
        choices={[{ value: '', label: all }, ...choices]}
        onChoose={(value) => onChange(choices.find((one) => one.value === value)?.value, q)}
      />
      <SearchField
        label={searchLabel}
        {...(placeholder !== undefined && { placeholder })}
        q={q ?? ''}
        onSearch={(text) => onChange(chosen, text === '' ? undefined : text)}
        onDown={onDown}
      />
    </form>
  );
}
