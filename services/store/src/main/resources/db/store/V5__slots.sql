-- Ordering ahead. Columns are of the store, as its other terms; null is no limit.
alter table stores add column slots_offered boolean not null default true;
alter table stores add column slot_minutes integer not null default 30;
alter table stores add column slot_days_ahead integer not null default 2;
alter table stores add column slot_notice_minutes integer not null default 0;
alter table stores add column slot_orders integer;
alter table stores add column longest_wait_minutes integer;

-- The place that an order has: of a slot, or, without one, of the kitchen's work. Held until the order is placed, then
-- placed, and released when it is cancelled or never came.
create table places (
    order_id text primary key,
    store_id text not null,
    slot bigint,
    promise text not null,
    state text not null,
    expires_at bigint,
    until bigint not null
) ${by_key};

create index places_by_slot on places (store_id, slot) where slot is not null;
create index places_to_settle on places (expires_at) where expires_at is not null;
create index places_by_age on places (until);

-- The work of live places, in seconds of a station, by the stretch of the day in which it is done.
create table kitchen_work (
    store_id text not null,
    begins_at bigint not null,
    station text not null,
    order_id text not null,
    seconds integer not null,
    primary key (store_id, begins_at, station, order_id)
) ${by_key};

create index kitchen_work_by_order on kitchen_work (order_id);
