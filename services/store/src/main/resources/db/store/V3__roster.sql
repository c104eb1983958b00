-- Who is to work when, and who did. Of staff there are ids only; their names are the customer service's.
create table shifts (
    id text primary key,
    store_id text not null references stores (id),
    staff_id text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    station text,
    note text,
    version bigint not null
);
create index shifts_of_store on shifts (store_id, starts_at);
create index shifts_of_staff on shifts (staff_id, starts_at);

-- One that was struck out counts no more, and is still shown.
create table clockings (
    id text primary key,
    store_id text not null references stores (id),
    staff_id text not null,
    in_at bigint not null,
    out_at bigint,
    struck boolean not null,
    version bigint not null
);
create index clockings_of_store on clockings (store_id, in_at);
create index clockings_of_staff on clockings (staff_id, in_at);

-- Nobody is in twice, at whatever stores.
create unique index one_open_clocking on clockings (staff_id) where out_at is null and not struck;

-- What managers made of clockings; only ever added to. Before one that was added there was nothing.
create table clocking_corrections (
    clocking_id text not null references clockings (id),
    version bigint not null,
    kind text not null,
    in_before bigint,
    out_before bigint,
    in_after bigint,
    out_after bigint,
    reason text not null,
    corrected_at bigint not null,
    corrected_by text not null,
    primary key (clocking_id, version)
);
