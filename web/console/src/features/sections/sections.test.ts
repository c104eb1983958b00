// @vitest-environment node
import type { Category } from '@shikanji/api/types';
import { expect, it } from 'vitest';
import { draftOf, emptyForm, formOf, inOrder, sectionSchema } from './section-form-values';

const section = (slug: string, position: number, parent?: string): Category => ({
  id: `cat_${slug}`,
  slug,
  name: slug,
  position,
  version: 1,
  ...(parent !== undefined && { parent }),
});

const menu = [
  section('hot', 1, 'drinks'),
  section('snacks', 2),
  section('drinks', 1),
  section('cold', 0, 'drinks'),
];

it('has each section followed by its parts', () => {
  expect(inOrder(menu).map(({ slug }) => slug)).toEqual(['drinks', 'cold', 'hot', 'snacks']);
});

it('puts a new section last', () => {
  expect(emptyForm(menu).position).toBe('3');
  expect(emptyForm([]).position).toBe('0');
});

it('sends back what it was given', () => {
  expect(draftOf(formOf(section('hot', 1, 'drinks')))).toEqual({
    name: 'hot',
    hindiName: null,
    parent: 'drinks',
    position: 1,
  });
});

it.each(['-1', '1.5', 'first'])('takes no %s for a place', (position) => {
  expect(sectionSchema.safeParse({ ...emptyForm(menu), name: 'Hot', position }).success).toBe(
    false,
  );
});
