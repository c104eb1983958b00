-- Whoever looks for a name from the newest order on must not read each order's own row for it.
drop index orders_by_time;
drop index orders_of_store_by_time;

create index orders_by_time on orders (placed_at, id, customer_id, customer_name);
create index orders_of_store_by_time on orders (store_id, placed_at, id, customer_id, customer_name);
