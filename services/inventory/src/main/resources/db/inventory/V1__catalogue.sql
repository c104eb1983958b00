create table categories (
    id text primary key,
    slug text not null unique,
    name text not null,
    position integer not null
);

-- Where a dish is made. A claim of "Jain" needs a station where nothing else is made.
create table stations (
    slug text primary key,
    name text not null,
    jain_only boolean not null
);

-- The ingredient master. Origin, part and form are empty where nobody has said: then no claim is made for the dish.
create table ingredients (
    id text primary key,
    slug text not null unique,
    name text not null,
    origin text,
    part text,
    form text,
    traits text not null,
    allergens text not null
);

-- Prices in paise, tax included. tax_bps is the GST rate in basis points.
create table products (
    id text primary key,
    slug text not null unique,
    category_id text not null references categories (id),
    position integer not null,
    name text not null,
    description text not null,
    kind text not null,
    price_paise bigint not null check (price_paise > 0),
    mrp_paise bigint check (mrp_paise >= price_paise),
    tax_bps integer not null,
    hsn text not null,
    station text not null references stations (slug),
    prep_minutes integer not null,
    kcal integer,
    spice_level integer,
    image text not null,
    tags text not null,
    serving text,
    net_quantity text,
    servings integer,
    shelf_life_months integer,
    storage text
);

create table product_ingredients (
    product_id text not null references products (id),
    position integer not null,
    ingredient_id text not null references ingredients (id),
    primary key (product_id, position)
);

create table option_groups (
    id text primary key,
    product_id text not null references products (id),
    position integer not null,
    name text not null,
    min_choices integer not null,
    max_choices integer not null
);

create table options (
    id text primary key,
    group_id text not null references option_groups (id),
    position integer not null,
    name text not null,
    price_paise bigint not null,
    is_default boolean not null
);

create table option_ingredients (
    option_id text not null references options (id),
    ingredient_id text not null references ingredients (id),
    effect text not null check (effect in ('add', 'remove')),
    primary key (option_id, ingredient_id, effect)
);
