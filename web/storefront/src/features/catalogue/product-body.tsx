import type { Product } from '@shikanji/api/types';
import { wordsForCode } from '@shikanji/api/errors';
import { Badge } from '@shikanji/ui/badge';
import { Notice } from '@shikanji/ui/notice';
import { TextArea } from '@shikanji/ui/text-field';
import { FavouriteButton } from '../../lib/favourite-button';
import { useSpeech } from '../../lib/i18n';
import { imageOf, imageSizesOf, toggleOption } from '../../lib/product';
import { DietPanel } from './diet-panel';
import { OptionGroup } from '../../lib/option-group';
import { ProductFacts } from './product-facts';
import type { Configuration } from './use-configuration';

interface ProductBodyProps {
  product: Product;
  configuration: Configuration;
  heading: 'h1' | 'h2';
}

export function ProductBody({ product, configuration, heading: Heading }: ProductBodyProps) {
  const { t, language } = useSpeech();
  const { options, setOptions, diet, missing, problems, note, setNote } = configuration;

  function takeRemedy(optionId: string) {
    const group = product.customizations.find((candidate) =>
      candidate.options.some((option) => option.id === optionId),
    );
    if (group !== undefined && !options.includes(optionId)) {
      setOptions(toggleOption(group, options, optionId));
    }
  }

  const spice = product.spiceLevel;
  return (
    <div className="md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="grid place-items-center border-b-[3px] border-night bg-lemon p-6 md:items-start md:border-r-[3px] md:border-b-0 md:py-16">
        <img
          src={imageOf(product)}
          srcSet={imageSizesOf(product)}
          sizes="(min-width: 768px) 256px, 176px"
          alt={product.images[0]?.alt ?? ''}
          width={240}
          height={240}
          className="size-44 object-cover md:sticky md:top-16 md:size-64"
        />
      </div>
      <div className="flex flex-col gap-6 p-4 pb-8 md:p-6">
        <div className="flex flex-col gap-2">
          <div className="flex items-start gap-2 md:pr-12">
            <Heading className="min-w-0 flex-1 text-3xl">{product.name}</Heading>
            <FavouriteButton product={product} />
          </div>
          <p className="text-lg text-cumin">{product.description}</p>
          {(spice === 1 || spice === 2 || spice === 3) && (
            <p>
              <Badge>{t(`spice_${spice}`)}</Badge>
            </p>
          )}
          <DietPanel product={product} diet={diet} onRemedy={takeRemedy} />
        </div>
        {product.available &&
          missing === undefined &&
          problems.map((problem) => (
            <Notice key={problem.code} tone="clay">
              {wordsForCode(problem.code, language, problem.message)}
            </Notice>
          ))}
        {product.customizations.map((group) => (
          <OptionGroup
            key={group.id}
            group={group}
            chosen={options}
            onChange={setOptions}
            missing={missing?.id === group.id}
          />
        ))}
        <TextArea
          label={t('note')}
          placeholder={t('notePlaceholder')}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <ProductFacts product={product} />
      </div>
    </div>
  );
}
