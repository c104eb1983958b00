-- The lists of staff are in the order of time, with or without a store, a status, a day: each begins at its place in one of
-- these and reads no row that it does not show.
drop index orders_of_store;
drop index orders_of_store_by_status;

create index orders_by_time on orders (placed_at, id);
create index orders_by_status on orders (status, placed_at, id);
create index orders_of_store_by_time on orders (store_id, placed_at, id);
create index orders_of_store_by_status on orders (store_id, status, placed_at, id);
