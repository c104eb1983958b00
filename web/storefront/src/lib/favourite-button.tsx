import { classNames } from '@shikanji/ui/format/class-names';
import { Heart } from 'lucide-react';
import { useSpeech } from './i18n';
import { useFavourite } from './use-favourite';

interface FavouriteButtonProps {
  product: { id: string; name: string };
  className?: string;
}

export function FavouriteButton({ product, className }: FavouriteButtonProps) {
  const { t } = useSpeech();
  const { on, known, toggle } = useFavourite(product);
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={t('favourite', { name: product.name })}
      disabled={!known}
      className={classNames(
        'grid size-11 shrink-0 place-items-center rounded-full hover:bg-mint disabled:opacity-35',
        on ? 'text-clay' : 'text-ink',
        className,
      )}
      onClick={toggle}
    >
      <Heart aria-hidden size={26} strokeWidth={1.75} fill={on ? 'currentColor' : 'none'} />
    </button>
  );
}
