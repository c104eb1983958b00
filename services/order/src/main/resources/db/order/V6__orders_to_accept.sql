-- Only an order that waits to be accepted has a time by which it must be: so the time alone finds it, and the engine can't
-- prefer to read all that are pending, as it did each second.
drop index orders_to_accept;

create index orders_to_accept on orders (accept_until) where accept_until is not null;
