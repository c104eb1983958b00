-- Every service's database has these tables. Instants are epoch milliseconds, UTC.

-- Events of this service. The position is never used again, even after rows were archived.
create table outbox (
    position ${identity},
    event_id text not null,
    event_type text not null,
    event_key text not null,
    payload text not null,
    occurred_at bigint not null, -- business time
    appended_at bigint not null  -- system time
);

-- Outbox rows that were moved to objects.
create table archived_events (
    first_position bigint not null primary key,
    last_position bigint not null,
    object_key text not null,
    events bigint not null,
    archived_at bigint not null
);

-- How far this service has handled the events of each producer.
create table cursors (
    producer text not null primary key,
    position bigint not null
);

-- Events that this service could not handle yet, and those of the same key that wait behind them.
create table parked (
    id text not null primary key,
    producer text not null,
    position bigint not null,
    event_id text not null,
    event_type text not null,
    event_key text not null,
    payload text not null,
    occurred_at bigint not null,
    reason text not null,
    attempts bigint not null,
    next_attempt_at bigint, -- system time; null while it waits behind another or for a person
    parked_at bigint not null, -- system time
    behind boolean not null
);
create unique index parked_in_order on parked (producer, event_key, position);
create index parked_due on parked (producer, next_attempt_at) where next_attempt_at is not null;

-- Requests that change something and carry a key, for a day.
create table idempotency (
    caller text not null,
    route text not null,
    request_key text not null,
    body_hash text not null,
    resource_id text not null,
    status bigint, -- HTTP; null while it runs
    boot text not null,
    created_at bigint not null, -- system time
    primary key (caller, route, request_key)
);
create index idempotency_by_age on idempotency (created_at);
