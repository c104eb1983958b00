import type { Product } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { useSpeech } from '../../lib/i18n';

/** What the law and a careful cook want to know. */
export function ProductFacts({ product }: { product: Product }) {
  const { t } = useSpeech();
  const facts: [string, string | null | undefined][] = [
    [t('ingredients'), product.ingredients.map((ingredient) => ingredient.name).join(', ')],
    [t('allergens'), product.allergens.join(', ')],
    [t('perServing'), nutritionOf(product)],
    [t('netQuantity'), product.netQuantity],
    [
      t('shelfLife'),
      product.shelfLifeMonths ? t('months', { count: product.shelfLifeMonths }) : null,
    ],
    [t('storage'), product.storage],
    ['MRP', product.mrpPaise === null ? null : `${money(product.mrpPaise)} ${t('mrpIncl')}`],
  ];
  return (
    <section>
      <h2 className="mb-2 text-xl">{t('inside')}</h2>
      <dl className="flex flex-col gap-2">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt className="text-sm text-cumin">{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

const parts = [
  ['kcal', '', 'kcal'],
  ['proteinG', 'protein ', 'g'],
  ['carbohydrateG', 'carbohydrate ', 'g'],
  ['sugarG', 'sugar ', 'g'],
  ['fatG', 'fat ', 'g'],
  ['saturatedFatG', 'saturated ', 'g'],
  ['sodiumMg', 'sodium ', 'mg'],
] as const;

function nutritionOf({ nutrition }: Product): string {
  return parts
    .flatMap(([key, name, unit]) => {
      const amount = nutrition[key];
      return amount === undefined ? [] : [`${name}${amount} ${unit}`];
    })
    .join(', ');
}
