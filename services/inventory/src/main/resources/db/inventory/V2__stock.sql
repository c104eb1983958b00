-- The present sums of the ledger below; the checks are the last line of defence, not the rule.
create table stock (
    store_id text not null,
    product_id text not null references products (id),
    on_hand bigint not null,
    reserved bigint not null,
    low_at bigint,
    primary key (store_id, product_id),
    check (reserved >= 0 and on_hand >= reserved)
);

-- The ledger: appended to, never changed. On hand and reserved are the sums of their deltas, always.
create table movements (
    id text primary key,
    store_id text not null,
    product_id text not null,
    kind text not null,
    on_hand_delta bigint not null,
    reserved_delta bigint not null,
    reason text,
    note text,
    reference text,
    actor text not null,
    at bigint not null
);

create index movements_of_product on movements (store_id, product_id, id);

-- An order moves each product once per kind; a second time is a bug that this index stops.
create unique index movements_once_per_order on movements (reference, product_id, kind)
    where kind in ('reserve', 'release', 'consume');

-- Stock held for an order. held: until expires_at, unless the order is placed; placed: until cooked or cancelled.
create table holds (
    order_id text primary key,
    store_id text not null,
    state text not null check (state in ('held', 'placed', 'consumed', 'released')),
    expires_at bigint
);

create index holds_to_expire on holds (expires_at) where state = 'held';

create table hold_lines (
    order_id text not null references holds (order_id),
    product_id text not null,
    quantity bigint not null check (quantity > 0),
    primary key (order_id, product_id)
);
