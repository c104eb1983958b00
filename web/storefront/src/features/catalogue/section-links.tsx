import type { Category } from '@shikanji/api/types';
import { useSpeech } from '../../lib/i18n';
import { sectionId } from './sections';

/** Beside the menu on a large screen. */
export function SectionLinks({ categories }: { categories: readonly Category[] }) {
  const { t } = useSpeech();
  return (
    <nav aria-label={t('sections')} className="sticky top-4 flex flex-col">
      {categories.map((category) => (
        <a
          key={category.slug}
          href={`#${sectionId(category.slug)}`}
          className="flex min-h-11 items-center border-l-4 border-line pl-4 text-lg font-semibold hover:border-ink"
        >
          {category.name}
        </a>
      ))}
    </nav>
  );
}
