-- Orders. The bill and the address are documents that are never searched by; money stands in paise.
create table orders (
    id text primary key,
    number text not null,
    store_id text not null,
    customer_id text not null,
    customer_name text not null,
    channel text not null,
    status text not null,
    version bigint not null,
    payment_method text not null,
    payment_status text not null,
    fulfilment text not null,
    address text,
    bill text not null,
    subtotal_paise bigint not null,
    total_paise bigint not null,
    business_date text not null,
    placed_at bigint not null,
    promised_at bigint not null,
    cancel_until bigint not null,
    accept_until bigint,
    on_silence text not null,
    unique (store_id, business_date, number)
);

create index orders_of_customer on orders (customer_id, id);
create index orders_of_store on orders (store_id, id);
create index orders_of_store_by_status on orders (store_id, status, id);
create index orders_to_accept on orders (accept_until) where status = 'pending';

create table order_lines (
    order_id text not null references orders (id),
    line integer not null,
    product_id text not null,
    quantity integer not null,
    total_paise bigint not null,
    detail text not null,
    primary key (order_id, line)
);

create table timeline (
    order_id text not null references orders (id),
    line integer not null,
    status text not null,
    at bigint not null,
    by_whom text not null,
    note text,
    primary key (order_id, line)
);

-- The last number given out per store and trading day.
create table order_numbers (
    store_id text not null,
    business_date text not null,
    last bigint not null,
    primary key (store_id, business_date)
);

-- Orders that never came to be and never will: their stock was let go.
create table abandoned_orders (
    order_id text primary key,
    at bigint not null
);

create table quotes (
    id text primary key,
    customer_id text not null,
    expires_at bigint not null,
    body text not null
);

create index quotes_by_age on quotes (expires_at);
