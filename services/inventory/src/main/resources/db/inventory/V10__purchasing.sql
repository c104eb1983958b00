-- Whom the chain buys from. Never deleted: orders refer to them.
create table suppliers (
    id text primary key,
    name text not null,
    contact_name text,
    phone text,
    email text,
    address text,
    gstin text,
    fssai text,
    lead_days integer not null,
    payment_terms text,
    note text,
    active boolean not null,
    version bigint not null
);

create index suppliers_by_name on suppliers (name, id);

-- What a supplier has, and in which packs: pack_size as the item is kept, the price for one pack before tax.
create table supplier_items (
    supplier_id text not null references suppliers (id),
    item_id text not null,
    supplier_code text,
    pack_name text,
    pack_size bigint not null check (pack_size > 0),
    last_price_paise bigint,
    primary key (supplier_id, item_id)
) ${by_key};

-- The last number that a store gave to a purchase order in a financial year.
create table purchase_numbers (
    store_id text not null,
    financial_year text not null,
    last bigint not null,
    primary key (store_id, financial_year)
) ${by_key};

create table purchase_orders (
    id text primary key,
    number text not null unique,
    store_id text not null,
    supplier_id text not null references suppliers (id),
    status text not null check (status in ('draft', 'sent', 'part_received', 'received', 'cancelled')),
    expected_on text,
    note text,
    created_at bigint not null,
    version bigint not null
);

create index purchase_orders_of_store on purchase_orders (store_id, status, id);
create index purchase_orders_of_supplier on purchase_orders (supplier_id, id);

-- Amounts as the item is kept. The price, before tax, is for one unit ('pack', 'kg', …), which is unit_size of it.
create table purchase_lines (
    order_id text not null references purchase_orders (id),
    line integer not null,
    item_id text not null,
    unit text not null,
    unit_size bigint not null check (unit_size > 0),
    amount bigint not null check (amount > 0),
    price_paise bigint not null check (price_paise >= 0),
    tax_bps integer not null,
    received bigint not null default 0 check (received >= 0),
    primary key (order_id, line)
) ${by_key};

-- What happened to an order; appended to, never changed.
create table purchase_steps (
    order_id text not null references purchase_orders (id),
    step integer not null,
    status text not null,
    note text,
    receipt_id text,
    actor text not null,
    at bigint not null,
    primary key (order_id, step)
) ${by_key};

-- A delivery that came for an order.
create table receipts (
    id text primary key,
    order_id text not null references purchase_orders (id),
    -- The number on the supplier's note or invoice.
    supplier_reference text,
    note text,
    actor text not null,
    at bigint not null
);

create index receipts_of_order on receipts (order_id, id);

-- What came in it, and what that cost before tax: from these follow the average and the last cost of an item at a store.
create table receipt_lines (
    store_id text not null,
    item_id text not null,
    receipt_id text not null references receipts (id),
    position integer not null,
    order_line integer not null,
    amount bigint not null check (amount > 0),
    cost_paise bigint not null check (cost_paise >= 0),
    label text,
    expires_on text,
    primary key (store_id, item_id, receipt_id, position)
) ${by_key};

create index receipt_lines_of_receipt on receipt_lines (receipt_id, position);

-- What stores used of items by the day (days since 1970 in UTC), added up from their movements up to a last one.
create table item_use (
    store_id text not null,
    item_id text not null,
    day bigint not null,
    amount bigint not null,
    primary key (store_id, item_id, day)
) ${by_key};

create table item_use_until (
    store_id text not null,
    item_id text not null,
    last_movement text not null,
    primary key (store_id, item_id)
) ${by_key};
