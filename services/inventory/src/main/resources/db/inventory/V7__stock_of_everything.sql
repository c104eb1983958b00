-- Not only products are stocked: ingredients are, in thousandths of their unit, and options that are things of their own.
create table stock_of_items (
    store_id text not null,
    item_id text not null,
    on_hand bigint not null,
    reserved bigint not null,
    low_at bigint,
    -- What is counted by the piece is exact. What a dish is made of is known by recipe only: a count may find less than is held.
    estimated boolean not null,
    primary key (store_id, item_id),
    check (reserved >= 0 and (estimated or on_hand >= reserved))
) ${by_key};

insert into stock_of_items (store_id, item_id, on_hand, reserved, low_at, estimated)
select store_id, product_id, on_hand, reserved, low_at, false from stock;

drop table stock;
alter table stock_of_items rename to stock;

alter table movements rename column product_id to item_id;
alter table hold_lines rename column product_id to item_id;

-- What a live hold takes of ingredients, by id: {"ingr_…": 60000}. Empty once it ended.
alter table holds add column ingredients text;
