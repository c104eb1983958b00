-- Amounts are whole thousandths of the ingredient's unit: milligrams of what is kept in grams.
alter table ingredients add column hindi_name text;
alter table ingredients add column unit text not null default 'g';
alter table ingredients add column tracking text not null default 'estimate';
alter table ingredients add column yield_amount bigint;
alter table ingredients add column version bigint not null default 1;

-- What the kitchen makes of other ingredients: yield_amount of it, of these. No recipe leads back to itself.
create table ingredient_parts (
    ingredient_id text not null references ingredients (id),
    position integer not null,
    part_id text not null references ingredients (id),
    amount bigint not null check (amount > 0),
    primary key (ingredient_id, position)
);

-- Empty where nobody measured: it is in it, but takes no stock.
alter table product_ingredients add column amount bigint;

-- What an option does to the dish, in order. The share (times, per) is of an ingredient, or of the whole dish.
create table option_effects (
    option_id text not null references options (id),
    position integer not null,
    effect text not null check (effect in ('add', 'remove', 'replace', 'change', 'resize')),
    ingredient_id text references ingredients (id),
    replaced_id text references ingredients (id),
    amount bigint,
    times integer,
    per integer,
    primary key (option_id, position)
);

insert into option_effects (option_id, position, effect, ingredient_id)
select option_id, row_number() over (partition by option_id order by effect desc, ingredient_id), effect, ingredient_id
from option_ingredients;

drop table option_ingredients;

-- Allergens that other dishes bring to the station.
alter table stations add column handles text not null default '[]';

-- The rule table as the brand approved it; the newest that is in effect holds. Version 0 is in the program.
create table diet_policies (
    version bigint primary key,
    effective_from bigint not null,
    approved_by text not null,
    note text,
    rules text not null,
    created_at bigint not null
);

-- Fasts and holy days, which differ by sect and region and are not computed.
create table observances (
    id text primary key,
    kind text not null,
    name text not null,
    hindi_name text,
    from_date text not null,
    to_date text not null,
    sect text,
    region text,
    source text not null,
    version bigint not null,
    check (to_date >= from_date)
);

create index observances_by_date on observances (to_date, from_date);
