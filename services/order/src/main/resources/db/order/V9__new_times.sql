-- What a store asks a customer to agree to when a promise can't be kept; null if it asks nothing.
alter table orders add column new_time text;

-- What was said of the time, and which time; null for a step to the status.
alter table timeline add column said text;
alter table timeline add column said_time bigint;
