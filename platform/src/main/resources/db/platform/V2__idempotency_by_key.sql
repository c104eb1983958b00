-- ${by_key}: SQLite keeps the rows in the order of the primary key, which saves an index beside them.
create table idempotency_by_key (
    caller text not null,
    route text not null,
    request_key text not null,
    body_hash text not null,
    resource_id text not null,
    status bigint, -- HTTP; null while it runs
    boot text not null,
    created_at bigint not null, -- system time
    primary key (caller, route, request_key)
) ${by_key};

insert into idempotency_by_key (caller, route, request_key, body_hash, resource_id, status, boot, created_at)
select caller, route, request_key, body_hash, resource_id, status, boot, created_at from idempotency;

drop table idempotency;
alter table idempotency_by_key rename to idempotency;

create index idempotency_by_age on idempotency (created_at);
