alter table categories add column parent_id text references categories (id);
alter table categories add column hindi_name text;
alter table categories add column version bigint not null default 1;

-- draft: staff see it; published: it is sold; deleted: old orders keep what they had, and its stock has a name.
alter table products add column status text not null default 'published';
alter table products add column version bigint not null default 1;
alter table products add column featured boolean not null default false;
alter table products add column sku text;
alter table products add column hindi_name text;
alter table products add column hindi_description text;
-- What it cost before a reduction, and what it costs the chain.
alter table products add column original_price_paise bigint;
alter table products add column cost_paise bigint;
alter table products add column weight_grams bigint;
-- Per serving: {"kcal": 120, "proteinG": 0.4}
alter table products add column nutrition text not null default '{}';
alter table products add column seo_title text;
alter table products add column seo_description text;
-- When it is sold: {"from":…,"to":…,"weekdays":[…],"times":[…]}; empty for always.
alter table products add column schedule text;
-- Of packets: who makes it, where, and whom to ask (Legal Metrology, Packaged Commodities, rule 6).
alter table products add column maker text;

create unique index products_by_sku on products (sku) where sku is not null;

-- The options of other groups of which one must be chosen for the group to be asked at all.
alter table option_groups add column needs text not null default '[]';

-- What one store does differently, of products and options: its own price, not sold here, sold out for a while.
create table store_items (
    store_id text not null,
    item_id text not null,
    price_paise bigint check (price_paise > 0),
    listed boolean not null,
    sold_out_until bigint,
    sold_out_reason text,
    version bigint not null,
    primary key (store_id, item_id)
) ${by_key};
