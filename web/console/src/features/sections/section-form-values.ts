import type { Category, CategoryDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { words } from './words';

export const sectionSchema = z.object({
  name: z.string().trim().min(1, words.needName).max(60),
  hindiName: z.string().trim().max(60),
  /** Slug; empty for none. */
  parent: z.string(),
  position: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, words.needPlace),
});

export type SectionForm = z.infer<typeof sectionSchema>;

/** A new one stands last. */
export const emptyForm = (sections: readonly Category[]): SectionForm => ({
  name: '',
  hindiName: '',
  parent: '',
  position: String(Math.max(-1, ...sections.map(({ position }) => position)) + 1),
});

export const formOf = ({ name, hindiName, parent, position }: Category): SectionForm => ({
  name,
  hindiName: hindiName ?? '',
  parent: parent ?? '',
  position: String(position),
});

export const draftOf = ({ name, hindiName, parent, position }: SectionForm): CategoryDraft => ({
  name,
  hindiName: hindiName || null,
  parent: parent || null,
  position: Number(position),
});

/** In the menu's order, each followed by its parts. */
export function inOrder(sections: readonly Category[]): Category[] {
  const placed = [...sections].sort(
    (one, other) => one.position - other.position || one.name.localeCompare(other.name, 'en'),
  );
  return placed
    .filter(({ parent }) => parent === undefined)
    .flatMap((section) => [section, ...placed.filter(({ parent }) => parent === section.slug)]);
}
