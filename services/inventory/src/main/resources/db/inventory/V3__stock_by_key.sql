-- Stock, holds and movements lie in the order in which they are looked for, without an index of their own: see ${by_key}.
create table stock_by_key (
    store_id text not null,
    product_id text not null references products (id),
    on_hand bigint not null,
    reserved bigint not null,
    low_at bigint,
    primary key (store_id, product_id),
    check (reserved >= 0 and on_hand >= reserved)
) ${by_key};

-- The ids of one level's movements are in the order in which they were made.
create table movements_by_key (
    id text not null,
    store_id text not null,
    product_id text not null,
    kind text not null,
    on_hand_delta bigint not null,
    reserved_delta bigint not null,
    reason text,
    note text,
    reference text,
    actor text not null,
    at bigint not null,
    primary key (store_id, product_id, id)
) ${by_key};

create table holds_by_key (
    order_id text not null primary key,
    store_id text not null,
    state text not null check (state in ('held', 'placed', 'consumed', 'released')),
    expires_at bigint
) ${by_key};

create table hold_lines_by_key (
    order_id text not null references holds_by_key (order_id),
    product_id text not null,
    quantity bigint not null check (quantity > 0),
    primary key (order_id, product_id)
) ${by_key};

insert into stock_by_key (store_id, product_id, on_hand, reserved, low_at)
select store_id, product_id, on_hand, reserved, low_at from stock;

insert into movements_by_key (id, store_id, product_id, kind, on_hand_delta, reserved_delta, reason, note, reference,
    actor, at)
select id, store_id, product_id, kind, on_hand_delta, reserved_delta, reason, note, reference, actor, at from movements
order by store_id, product_id, id;

insert into holds_by_key (order_id, store_id, state, expires_at)
select order_id, store_id, state, expires_at from holds order by order_id;

insert into hold_lines_by_key (order_id, product_id, quantity)
select order_id, product_id, quantity from hold_lines order by order_id, product_id;

drop table hold_lines;
drop table holds;
drop table movements;
drop table stock;

alter table stock_by_key rename to stock;
alter table movements_by_key rename to movements;
alter table holds_by_key rename to holds;
alter table hold_lines_by_key rename to hold_lines;

-- An order moves each product once per kind; a second time is a bug that this index stops.
create unique index movements_once_per_order on movements (reference, product_id, kind)
    where kind in ('reserve', 'release', 'consume');

create index holds_to_expire on holds (expires_at) where state = 'held';
