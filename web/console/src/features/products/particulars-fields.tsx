import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextArea, TextField } from '@shikanji/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import type { ProductForm } from './product-form-values';
import { categoryChoices } from './products-list';
import { kinds } from './products-search';
import { categoriesQuery } from './queries';
import { Section } from '../../lib/section';
import { stationsQuery } from '../../lib/stations';
import { kindWord, words } from './words-form';

export function ParticularsFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { register, formState } = form;
  const { errors } = formState;
  const categories = useQuery(categoriesQuery).data ?? [];
  const stations = useQuery(stationsQuery).data ?? [];
  const choose = { value: '', label: words.choose };
  return (
    <Section title={words.particulars}>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={words.name}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name')}
        />
        <TextField
          label={words.hindiName}
          lang="hi"
          autoComplete="off"
          error={errors.hindiName?.message}
          {...register('hindiName')}
        />
        <TextArea
          label={words.description}
          hint={words.descriptionHint}
          error={errors.description?.message}
          {...register('description')}
        />
        <TextArea
          label={words.hindiDescription}
          lang="hi"
          error={errors.hindiDescription?.message}
          {...register('hindiDescription')}
        />
        <ChoiceField
          // what is chosen stands there only once there is what to choose from
          key={`categories ${categories.length}`}
          label={words.category}
          choices={[choose, ...categoryChoices(categories)]}
          error={errors.category?.message}
          {...register('category')}
        />
        <ChoiceField
          key={`stations ${stations.length}`}
          label={words.station}
          hint={words.stationHint}
          choices={[
            choose,
            ...stations.map(({ slug, name, jainOnly }) => ({
              value: slug,
              label: jainOnly ? words.jainOnly(name) : name,
            })),
          ]}
          error={errors.station?.message}
          {...register('station')}
        />
      </div>
      <fieldset className="grid min-w-0 gap-2 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.kind}</legend>
        {kinds.map((kind) => (
          <ChoiceRow
            key={kind}
            type="radio"
            value={kind}
            label={kindWord(kind)}
            note={words.kindNotes[kind]}
            {...register('kind')}
          />
        ))}
      </fieldset>
      <fieldset className="grid min-w-0 gap-2 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.standing}</legend>
        <ChoiceRow
          type="radio"
          value="draft"
          label={words.draft}
          note={words.draftNote}
          {...register('status')}
        />
        <ChoiceRow
          type="radio"
          value="published"
          label={words.published}
          note={words.publishedNote}
          {...register('status')}
        />
      </fieldset>
    </Section>
  );
}
