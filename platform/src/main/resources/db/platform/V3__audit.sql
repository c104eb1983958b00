-- What staff did, in the order in which they did it: ids, codes and numbers; what is personal as a keyed hash. Never changed.
create table audit (
    at bigint not null, -- system time
    id text not null,
    actor text not null,
    role text not null,
    action text not null,
    subject text not null,
    store_id text,
    changes text not null, -- JSON
    address text not null, -- of the network
    request_id text not null,
    primary key (at, id)
) ${by_key};

create index audit_by_actor on audit (actor, at, id);
create index audit_by_subject on audit (subject, at, id);
