import { Search, X } from 'lucide-react';
import { useSpeech } from '../../lib/i18n';

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useSpeech();
  return (
    <form role="search" className="relative" onSubmit={(event) => event.preventDefault()}>
      <Search
        aria-hidden
        size={20}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-3 left-3 text-cumin"
      />
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('searchPlaceholder')}
        className="min-h-11 w-full appearance-none rounded-control border-2 border-ink bg-salt pr-11 pl-10 placeholder:text-cumin [&::-webkit-search-cancel-button]:hidden"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={t('showAll')}
          className="absolute top-0 right-0 grid size-11 place-items-center"
          onClick={() => onChange('')}
        >
          <X aria-hidden size={20} strokeWidth={1.75} />
        </button>
      )}
    </form>
  );
}
