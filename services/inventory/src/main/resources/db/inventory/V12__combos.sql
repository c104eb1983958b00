-- Some products together, for one price. What is in it is chosen slot by slot.
create table combos (
    id text primary key,
    slug text not null unique,
    position integer not null,
    name text not null,
    hindi_name text,
    description text not null,
    hindi_description text,
    price_paise bigint not null check (price_paise > 0),
    status text not null check (status in ('draft', 'published', 'deleted')),
    schedule text,
    version bigint not null
);

create table combo_slots (
    combo_id text not null references combos (id),
    slot integer not null,
    name text not null,
    primary key (combo_id, slot)
) ${by_key};

-- A product that may be taken in a slot, and what it costs more than the others.
create table combo_choices (
    combo_id text not null references combos (id),
    slot integer not null,
    position integer not null,
    product_id text not null references products (id),
    surcharge_paise bigint not null check (surcharge_paise >= 0),
    is_default boolean not null,
    primary key (combo_id, slot, position)
) ${by_key};
