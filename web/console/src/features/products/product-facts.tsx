import type { ProductDefinition } from '@shikanji/api/types';
import { money, moneyDifference } from '@shikanji/ui/format/money';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { amountWords } from '../../lib/amount';
import { ingredientsQuery } from '../../lib/ingredients';
import { stationsQuery } from '../../lib/stations';
import { groupFormOf } from './choices-form-values';
import { effectsLine } from './effect-line';
import { categoriesQuery } from './queries';
import { words } from './words';

/** For who may read only. */
export function ProductFacts({ product }: { product: ProductDefinition }) {
  const { facts } = words;
  const categories = useQuery(categoriesQuery).data ?? [];
  const stations = useQuery(stationsQuery).data ?? [];
  const nameOf = (named: readonly { slug: string; name: string }[], slug: string) =>
    named.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Fact name={facts.price}>{money(product.pricePaise)}</Fact>
        {product.mrpPaise !== null && <Fact name={facts.mrp}>{money(product.mrpPaise)}</Fact>}
        <Fact name={facts.section}>{nameOf(categories, product.category)}</Fact>
        <Fact name={facts.station}>{nameOf(stations, product.station)}</Fact>
        <Fact name={facts.prepMinutes}>{product.prepMinutes}</Fact>
        <Fact name={facts.makeSeconds}>{product.makeSeconds}</Fact>
        {product.serving !== null && <Fact name={facts.serving}>{product.serving}</Fact>}
        {product.netQuantity !== null && (
          <Fact name={facts.netQuantity}>{product.netQuantity}</Fact>
        )}
        {product.sku !== null && <Fact name={facts.sku}>{product.sku}</Fact>}
      </dl>
      {product.description !== '' && <p className="max-w-160">{product.description}</p>}
      <Recipe product={product} />
      <Choices product={product} />
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-cumin">{name}</dt>
    <dd className="font-semibold">{children}</dd>
  </div>
);

const unitOf = (unit: string) => (unit === 'ml' || unit === 'piece' ? unit : 'g');

function Recipe({ product: { recipe } }: { product: ProductDefinition }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{words.facts.recipe}</h2>
      {recipe.length === 0 ? (
        <p className="text-clay">{words.facts.recipeOpen}</p>
      ) : (
        <ul className="max-w-120 divide-y border-y">
          {recipe.map(({ ingredientId, name, amount, unit }) => (
            <li key={ingredientId} className="flex justify-between gap-3 py-2">
              <span>{name}</span>
              <span className="tabular-nums">
                {amount === null ? words.facts.unmeasured : amountWords(amount, unitOf(unit))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Choices({ product: { customizations } }: { product: ProductDefinition }) {
  const ingredients = useQuery(ingredientsQuery).data ?? [];
  const known = new Map(ingredients.map((one) => [one.id, one]));
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{words.facts.choices}</h2>
      {customizations.length === 0 && <p className="text-cumin">{words.facts.noChoices}</p>}
      {customizations.map((group) => (
        <div key={group.id}>
          <h3 className="text-lg">{group.name}</h3>
          <ul className="divide-y border-y">
            {groupFormOf(group).options.map(({ key, name, effects }, index) => (
              <li key={key} className="flex flex-col gap-x-3 py-2 sm:flex-row">
                <span className="sm:w-1/2">
                  <span className="font-semibold">{name}</span>{' '}
                  <span className="money">
                    {moneyDifference(group.options[index]?.pricePaise ?? 0)}
                  </span>
                </span>
                <span className="flex-1 text-cumin">{effectsLine(known, effects)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
