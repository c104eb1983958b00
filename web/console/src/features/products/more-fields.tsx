import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextArea, TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import type { ProductForm } from './product-form-values';
import { Section } from '../../lib/section';
import { words } from './words-form';

export function MoreFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <Section title={words.more}>
      <ChoiceRow
        type="checkbox"
        label={words.featured}
        className="sm:max-w-96"
        {...register('featured')}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={words.tags}
          hint={words.tagsHint}
          autoComplete="off"
          error={errors.tags?.message}
          {...register('tags')}
        />
        <TextField
          label={words.position}
          hint={words.positionHint}
          inputMode="numeric"
          autoComplete="off"
          error={errors.position?.message}
          {...register('position')}
        />
        <TextField
          label={words.seoTitle}
          hint={words.seoTitleHint}
          autoComplete="off"
          error={errors.seoTitle?.message}
          {...register('seoTitle')}
        />
        <TextArea
          label={words.seoDescription}
          hint={words.seoDescriptionHint}
          error={errors.seoDescription?.message}
          {...register('seoDescription')}
        />
      </div>
    </Section>
  );
}
