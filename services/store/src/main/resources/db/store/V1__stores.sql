-- Stores with the terms on which they sell. Rates and fees include tax.
create table stores (
    id text primary key,
    slug text not null unique,
    code text not null unique,
    name text not null,
    line1 text not null,
    line2 text,
    city text not null,
    state text not null,
    pincode text not null,
    phone text not null,
    email text,
    lat double precision,
    lng double precision,
    time_zone text not null,
    accepting_orders boolean not null,
    paused_until bigint,
    acceptance text not null,
    on_silence text not null,
    accept_within_seconds integer not null,
    cancel_within_seconds integer not null,
    prep_minutes integer not null,
    ride_minutes integer not null,
    min_order_paise bigint not null,
    delivery_fee_paise bigint not null,
    free_delivery_from_paise bigint not null,
    day_ends_at_minute integer not null,
    gstin text,
    fssai text
);

-- A range ends exclusively; one that ends at or before its start goes past midnight.
create table store_hours (
    store_id text not null references stores (id),
    weekday integer not null,
    from_minute integer not null,
    to_minute integer not null,
    primary key (store_id, weekday, from_minute)
);

-- Where a store delivers. The lower the rank, the rather this store serves the PIN code.
create table delivery_pincodes (
    store_id text not null references stores (id),
    pincode text not null,
    rank integer not null,
    primary key (pincode, store_id)
);
