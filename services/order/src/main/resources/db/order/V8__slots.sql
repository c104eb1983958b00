-- The time for which an order was placed ahead; null for as soon as possible. The end is exclusive.
alter table orders add column slot_start bigint;
alter table orders add column slot_end bigint;
