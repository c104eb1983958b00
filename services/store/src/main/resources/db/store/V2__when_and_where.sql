-- Stores are edited by staff. Each part that is edited by itself has a version of its own.
alter table stores add column legal_name text;
alter table stores add column head_office text;
alter table stores add column gst_scheme text not null default 'unregistered';
alter table stores add column officer_name text;
alter table stores add column officer_phone text;
alter table stores add column officer_email text;
alter table stores add column accepts_cash boolean not null default true;
alter table stores add column stations text not null default '[]';
alter table stores add column active boolean not null default true;
alter table stores add column busy_minutes integer;
alter table stores add column busy_until bigint;
alter table stores add column version bigint not null default 1;
alter table stores add column hours_version bigint not null default 1;
alter table stores add column special_days_version bigint not null default 1;

update stores set gst_scheme = 'regular' where gstin is not null;

-- Hours of a way of fulfilment that differ from those in store_hours.
create table fulfilment_hours (
    store_id text not null references stores (id),
    fulfilment text not null,
    weekday integer not null,
    from_minute integer not null,
    to_minute integer not null,
    primary key (store_id, fulfilment, weekday, from_minute)
);

-- Dates that are not as their weekday is; fulfilment 'any' is every one without an entry of its own. Ranges are JSON.
create table special_days (
    store_id text not null references stores (id),
    day text not null,
    fulfilment text not null,
    kind text not null,
    reason text not null,
    ranges text not null,
    primary key (store_id, day, fulfilment)
);

-- A pause always ends.
create table pauses (
    store_id text not null references stores (id),
    fulfilment text not null,
    ends_at bigint not null,
    reason text not null,
    primary key (store_id, fulfilment)
);

insert into pauses (store_id, fulfilment, ends_at, reason)
select id, 'any', paused_until, '' from stores where paused_until is not null;

alter table stores drop column paused_until;
